import type { ReactNode } from 'react';
import type { ChartType, Linked } from '../charts/chart.ts';
import { Sheet } from '../charts/Sheet.tsx';
import type { Language } from '../i18n/language.ts';
import { DataTable } from './DataTable.tsx';
import { useSite } from './site.ts';
import { useWidth } from './width.ts';

interface Props<Input, Model> {
  readonly chart: ChartType<Input, Model>;
  readonly model: Model;
  readonly language: Language;
  readonly linked?: Linked;
  readonly id?: string;
  readonly level?: 2 | 3;
  /** Whether the figure's table is offered below it. */
  readonly withTable?: boolean;
  readonly children?: ReactNode;
}

/** A chart as wide as its place on the page. */
export function ChartPanel<Input, Model>({
  chart,
  model,
  language,
  linked,
  id,
  level,
  withTable,
  children,
}: Props<Input, Model>) {
  const { words } = useSite();
  const [attach, width] = useWidth();
  const fontSize = width >= 900 ? 13 : 12;
  const format = { width, height: chart.height(model, width, fontSize), fontSize };
  return (
    <div ref={attach} className={`panel panel-${chart.id}`}>
      <Sheet
        chart={chart}
        model={model}
        format={format}
        language={language}
        linked={linked}
        id={id}
        level={level ?? 2}
      >
        {children}
        {withTable ? (
          <details className="as-table">
            <summary>{words.openTable}</summary>
            <DataTable table={chart.table(model, language)} />
          </details>
        ) : null}
      </Sheet>
    </div>
  );
}
