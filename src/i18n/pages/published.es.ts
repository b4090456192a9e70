/** Texts of the page on published figures in Spanish; every other language has the same keys or does not compile. */
export const es = {
  title: 'Cifras publicadas junto a las nuestras',
  lead: 'Lo que otros publicaron, lo que resulta de las cifras de este atlas, y por qué difieren cuando difieren.',
};

export type PublishedTexts = typeof es;
