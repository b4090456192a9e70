/** Texts of the page on data and sources in Spanish; every other language has the same keys or does not compile. */
export const es = {
  title: 'Datos y fuentes',
  lead: 'Cada indicador del atlas: qué mide, de dónde viene, cómo citarlo y descargarlo, y qué falta.',
};

export type DataTexts = typeof es;
