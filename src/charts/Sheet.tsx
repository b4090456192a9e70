import type { ReactNode } from 'react';
import type { Language } from '../i18n/language.ts';
import type { ChartType, Format, Linked } from './chart.ts';

interface Props<Input, Model> {
  readonly chart: ChartType<Input, Model>;
  readonly model: Model;
  readonly format: Format;
  readonly language: Language;
  readonly linked?: Linked | undefined;
  /** Id of the svg, where a page needs to name it. */
  readonly id?: string | undefined;
  readonly level?: 2 | 3;
  /** Marginalia below the figure: sources, notes. */
  readonly children?: ReactNode;
}

/** A finished figure: title, subtitle, the drawing with its description, and what stands below. */
export function Sheet<Input, Model>({
  chart,
  model,
  format,
  language,
  linked,
  id,
  level = 2,
  children,
}: Props<Input, Model>) {
  const { title, subtitle } = chart.title(model, language);
  const Heading = `h${level}` as const;
  const label = `${title}. ${chart.describe(model, language).filter(Boolean).join(' ')}`;
  return (
    <figure className="sheet" data-chart={chart.id}>
      <figcaption>
        <Heading>{title}</Heading>
        <p className="subtitle">{subtitle}</p>
      </figcaption>
      <svg
        id={id}
        width={format.width}
        height={format.height}
        viewBox={`0 0 ${format.width} ${format.height}`}
        role={linked ? 'group' : 'img'}
        aria-label={label}
      >
        <chart.Figure model={model} format={format} language={language} linked={linked} />
      </svg>
      {children}
    </figure>
  );
}
