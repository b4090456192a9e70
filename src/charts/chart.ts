import type { ReactElement } from 'react';
import type { Entry } from '../domain/entry.ts';
import type { Language } from '../i18n/language.ts';

/** How large a figure is drawn; a screen panel, a slide and a file differ by this record only. */
export interface Format {
  readonly width: number;
  readonly height: number;
  /** Size of labels in pixels; every other size follows from it. */
  readonly fontSize: number;
}

/** What linked figures share: the region pointed at, the pinned ones, the lit classes. */
export interface Linked {
  readonly pointed: string | null;
  readonly pinned: readonly string[];
  readonly classes: readonly number[];
  readonly point: (region: string | null) => void;
  readonly pin: (region: string) => void;
  readonly light: (classIndex: number) => void;
}

export interface FigureProps<Model> {
  readonly model: Model;
  readonly format: Format;
  readonly language: Language;
  /** Absent in files and print, where nothing answers. */
  readonly linked?: Linked | undefined;
}

/** Columns and rows of a figure: on-screen table, CSV and slide table. */
export interface Table {
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    /** Region, or part of one, that the row belongs to, for linking; null for totals and notes. */
    readonly region: string | null;
    readonly cells: readonly (string | number | null)[];
    /** Cells as text in the language of the page. */
    readonly texts: readonly string[];
  }[];
}

/** A chart type: five faces of one model. */
export interface ChartType<Input, Model> {
  readonly id: string;
  /** Whether the chart is legitimate for an indicator, decided from its metadata. */
  readonly accepts: (entry: Entry) => boolean;
  /** Pure numbers and labels, no pixels. */
  readonly model: (input: Input) => Model;
  /** Draws the model as one SVG group in one pass. */
  readonly Figure: (props: FigureProps<Model>) => ReactElement;
  /** Height in pixels that the figure wants at a width. */
  readonly height: (model: Model, width: number, fontSize: number) => number;
  readonly table: (model: Model, language: Language) => Table;
  /** What is shown and where: title and subtitle of the sheet. */
  readonly title: (model: Model, language: Language) => { title: string; subtitle: string };
  /** One or two plain sentences written from the numbers. */
  readonly describe: (model: Model, language: Language) => string[];
}
