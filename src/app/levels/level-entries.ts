/** The indicators the page on levels of government is about. */
export const LEVEL_ENTRIES = {
  longSeries: 'imf-expenditure-decentralization',
  byLevel: 'pe-spending-level',
  byFunction: 'pe-spending-level-function',
  census: 'cl-census-2024',
} as const;
