import { useMemo } from 'react';
import { instrumentStanding } from '../../charts/instrument-standing.ts';
import { DECIDERS, type Instrument } from '../../domain/instrument.ts';
import type { RegionRow } from '../../domain/region-rows.ts';
import { countryOf, type Country } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { useParts } from '../explore/parts.ts';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { useWidth } from '../width.ts';
import { useNear } from './near.ts';
import { exploreAddress } from './QuestionSection.tsx';
import { StandingRow, type RowProps } from './StandingRow.tsx';
import { subjectOf, type Pair } from './subject.ts';

interface Props {
  readonly turn: number;
  readonly pair: Pair;
  readonly language: Language;
  readonly texts: RegionTexts;
}

/** The region's part of every instrument beside its part of the people, by who decides. */
export function InstrumentSection({ turn, pair, language, texts }: Props) {
  const site = useSite();
  const { words, instruments, catalogue } = site;
  const country = countryOf(pair.region);
  const rows = useMemo(
    () =>
      instruments.flatMap((instrument) => {
        const entry = catalogue.find((one) => one.id === instrument.indicator);
        const row: RegionRow | null = entry ? { entry, way: 'share' } : null;
        return row?.entry.countries.includes(country) ? [{ instrument, row }] : [];
      }),
    [instruments, catalogue, country],
  );
  const [attach, near] = useNear(turn);
  const [attachStrip, stripWidth] = useWidth();
  const groups = DECIDERS.map((decides) => ({
    decides,
    own: rows.filter(({ instrument }) => instrument.decides === decides),
  })).filter(({ own }) => own.length > 0);
  return (
    <section id="instruments" className="standings" ref={attach}>
      <h2 className="section">{texts.instrumentsTitle}</h2>
      {rows.length === 0 ? (
        <p className="note">{texts.noInstruments(country)}</p>
      ) : (
        <p className="note">{texts.instrumentsLead(language.named(pair.region))}</p>
      )}
      <div className="standing standing-heads standing-probe" aria-hidden="true">
        <span className="row-strip" ref={attachStrip} />
      </div>
      {groups.map(({ decides, own }) => (
        <div key={decides}>
          <h3 className="topic">{words.decides(decides)}</h3>
          <ul>
            {own.map(({ instrument, row }) => (
              <li key={instrument.indicator} className="standing">
                <h4 className="row-title">
                  <a href={exploreAddress(site, row, country, pair)}>{row.entry.title}</a>
                </h4>
                {near ? (
                  <Panel>
                    <InstrumentRow
                      instrument={instrument}
                      row={row}
                      country={country}
                      pair={pair}
                      language={language}
                      texts={texts}
                      stripWidth={stripWidth}
                    />
                  </Panel>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface InstrumentRowProps extends RowProps {
  readonly instrument: Instrument;
  readonly row: RegionRow;
  readonly country: Country;
}

function InstrumentRow({ instrument, row, country, ...props }: InstrumentRowProps) {
  const subjects = useMemo(() => [subjectOf(row, country)], [row, country]);
  const [part] = useParts(subjects);
  const { region, compared } = props.pair;
  const standings = useMemo(() => {
    const stand = (id: string) => (part ? instrumentStanding(part.panel, instrument, id) : null);
    const near = compared !== null && countryOf(compared) === country;
    return { own: stand(region), beside: near ? stand(compared) : null };
  }, [part, instrument, region, compared, country]);
  const years = props.language.words.span(instrument.from, instrument.to);
  return <StandingRow standings={standings} years={years} {...props} />;
}
