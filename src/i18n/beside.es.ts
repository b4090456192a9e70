/** Words of published figures beside ours, in Spanish. */
export const besideEs = {
  published: 'Publicado',
  ours: 'Este atlas',
  difference: 'Diferencia',
  what: 'Qué',
  none: '–',
  percent: (number: string) => `${number} %`,
  percentPoints: (number: string) => `${number} p. p.`,
  bounds: {
    'more-than': (value: string) => `más de ${value}`,
    'at-least': (value: string) => `al menos ${value}`,
    'less-than': (value: string) => `menos de ${value}`,
  },
  units: {
    index: 'Índice',
    percent: 'Por ciento',
    times: 'Veces',
    year: 'Año',
    dollars: 'Dólares de igual poder de compra por habitante',
    soles: 'Soles',
    'million-soles': 'Millones de soles',
    'thousand-pesos': 'Miles de pesos',
  },
  circa: (year: number) => `hacia ${year}`,
  undated: 'sin año',
  ofYear: (year: string) => `(${year})`,
  kept: 'se cumple',
  kinds: {
    vintage: 'por la versión de los datos',
    definition: 'por lo que se mide',
    period: 'por el año o el período',
    stage: 'por la etapa del presupuesto',
    rounding: 'por el redondeo',
    source: 'por un descuido de la publicación',
  },
  seriesTitle: 'Lo publicado sobre nuestra serie',
  pairsTitle: 'Lo publicado y lo nuestro',
  agree: (agreeing: number, compared: number) =>
    `${agreeing === 1 ? 'Coincide' : 'Coinciden'} ${agreeing} de ${compared} ${
      compared === 1 ? 'valor publicado' : 'valores publicados'
    }.`,
  toDecimal: (decimals: number) => `Coinciden hasta el decimal ${decimals}, el último impreso.`,
};
