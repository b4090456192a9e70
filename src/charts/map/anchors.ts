import type { Point } from './projection.ts';

/**
 * Where a region's label stands: longitude and latitude, set by hand. Centroids fall into the water
 * (Los Lagos, Magallanes), crowd each other (Lambayeque and Cajamarca) or sit on a lake.
 */
export const LABEL_POINTS: Readonly<Record<string, Point>> = {
  'CL-AP': [-69.6, -18.5],
  'CL-TA': [-69.35, -20.3],
  'CL-AN': [-69.2, -23.5],
  'CL-AT': [-69.9, -27.4],
  'CL-CO': [-70.85, -30.6],
  'CL-VS': [-70.9, -32.45],
  'CL-RM': [-70.6, -33.55],
  'CL-LI': [-71.05, -34.45],
  'CL-ML': [-71.45, -35.55],
  'CL-NB': [-71.95, -36.65],
  'CL-BI': [-72.2, -37.5],
  'CL-AR': [-72.35, -38.7],
  'CL-LR': [-72.5, -39.8],
  'CL-LL': [-73.05, -40.77],
  'CL-AI': [-72.4, -45.8],
  'CL-MA': [-71.0, -52.2],
  'PE-AMA': [-77.95, -4.9],
  'PE-ANC': [-77.7, -9.4],
  'PE-APU': [-72.85, -14.0],
  'PE-ARE': [-72.4, -15.9],
  'PE-AYA': [-74.3, -14.8],
  'PE-CAJ': [-78.4, -6.85],
  'PE-CAL': [-77.13, -12.04],
  'PE-CUS': [-71.9, -13.05],
  'PE-HUV': [-75.0, -12.8],
  'PE-HUC': [-76.2, -9.5],
  'PE-ICA': [-75.6, -14.15],
  'PE-JUN': [-75.0, -11.4],
  'PE-LAL': [-78.3, -8.05],
  'PE-LAM': [-80.35, -6.35],
  'PE-LIM': [-76.75, -11.4],
  'PE-LOR': [-74.6, -4.3],
  'PE-MDD': [-70.6, -12.0],
  'PE-MOQ': [-70.85, -16.75],
  'PE-PAS': [-75.4, -10.4],
  'PE-PIU': [-80.3, -5.1],
  'PE-PUN': [-70.2, -14.7],
  'PE-SAM': [-76.6, -7.25],
  'PE-TAC': [-70.2, -17.65],
  'PE-TUM': [-80.5, -3.9],
  'PE-UCA': [-73.5, -9.6],
};

/** Regions too small to point at: a square out at sea stands for them, tied to the land by a line. */
export const SEA_MARKERS: Readonly<Record<string, Point>> = {
  'PE-CAL': [-78.5, -12.35],
};

/** An oceanic island worth an inset; the other three would be specks. */
export interface InsetIsland {
  id: string;
  name: string;
  /** Its name in the topology. */
  source: string;
  /** Its own central meridian: at 37° from the country's, shapes would shear. */
  meridian: number;
}

/** The islands shown as insets, in their order on the page. */
export const INSET_ISLANDS: readonly InsetIsland[] = [
  { id: 'rapa-nui', name: 'Rapa Nui', source: 'Isla de Pascua (Rapa Nui)', meridian: -109.35 },
  {
    id: 'robinson-crusoe',
    name: 'Robinson Crusoe',
    source: 'Isla Robinson Crusoe',
    meridian: -78.85,
  },
  {
    id: 'alejandro-selkirk',
    name: 'Alejandro Selkirk',
    source: 'Isla Alejandro Selkirk',
    meridian: -80.78,
  },
];
