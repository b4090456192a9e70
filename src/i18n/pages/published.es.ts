/** Texts of the page on published figures in Spanish; every other language has the same keys or does not compile. */
export const es = {
  title: 'Cifras publicadas junto a las nuestras',
  lead: (agreeing: number, compared: number, findings: number) =>
    `De ${compared} cifras publicadas en ${findings} hallazgos, ${agreeing} coinciden con las de este atlas hasta el último dígito impreso.`,
  differ: (count: number, kinds: string) =>
    count === 1 ? `La otra difiere ${kinds}.` : `Las otras ${count} difieren: ${kinds}.`,
  ofKind: (count: number, kind: string) => `${count} ${kind}`,
  inconsistent: (count: number) =>
    count === 1
      ? 'En una publicación los propios números no cuadran, y se muestra.'
      : `En ${count} publicaciones los propios números no cuadran, y se muestra.`,
  how: 'Lo publicado se copió como está impreso; lo nuestro se calcula ahora, en esta página, con las cifras del atlas, y se redondea con los mismos dígitos.',
  country: 'País',
  countries: { both: 'Ambos', CL: 'Chile', PE: 'Perú' },
  verdict: 'Hallazgos',
  verdicts: { all: 'Todos', agree: 'Coinciden', differ: 'Difieren' },
  none: 'Ningún hallazgo cumple con ambas condiciones. Elija otra.',
  why: 'Por qué difiere:',
  sumOff: (s: { sum: string; total: string; excess: string; more: boolean }) =>
    `Las partes publicadas suman ${s.sum}: ${s.excess} ${s.more ? 'más' : 'menos'} que el total publicado, ${s.total}.`,
  sumRight: (total: string) => `Las partes publicadas suman su total, ${total}.`,
  ratioOff: (what: string, implied: string) =>
    `${what}: con sus propios montos es ${implied}, no lo que la publicación dice.`,
  ratioRight: (what: string, implied: string) =>
    `${what}: con sus propios montos es ${implied}, como la publicación dice.`,
  explore: (title: string) => `Explorar: ${title}`,
  seeLevels: (title: string) => `Ver por nivel de gobierno: ${title}`,
  source: 'Fuente:',
  download: 'Descargar los valores publicados (JSON)',
};

export type PublishedTexts = typeof es;
