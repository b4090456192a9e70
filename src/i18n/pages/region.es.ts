/** Texts of the page on one region in Spanish; every other language has the same keys or does not compile. */
export const es = {
  title: 'Una región',
  lead: 'Dónde está una región en cada indicador, qué recibe de cada instrumento y a cuáles se parece.',
};

export type RegionTexts = typeof es;
