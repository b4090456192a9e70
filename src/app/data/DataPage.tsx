import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { CATALOGUE_CODEC } from '../../domain/catalogue-filter.ts';
import type { Notice } from '../../domain/resolve.ts';
import { longDate } from '../../i18n/dates.ts';
import { makeLanguage } from '../../i18n/language.ts';
import type { DataTexts } from '../../i18n/pages/data.es.ts';
import { contentsQuery } from '../../io/contents.ts';
import { Notices } from '../Notices.tsx';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { useAddress } from '../url.ts';
import { Catalogue } from './Catalogue.tsx';
import { linkId } from './CatalogueRow.tsx';
import { IndicatorRecord } from './IndicatorRecord.tsx';
import { MissingData } from './MissingData.tsx';
import '../style/data.css';
import '../style/record.css';

interface Props {
  readonly texts: DataTexts;
}

/** Id of the heading of the indicator that is open. */
const RECORD_HEADING = 'record';

/** The catalogue, or one indicator of it with all that is known of its figures. */
export function DataPage({ texts }: Props) {
  const { catalogue } = useSite();
  const { state, bad, change } = useAddress(CATALOGUE_CODEC);
  const entry = catalogue.find((one) => one.id === state.indicator);
  useFocusOn(entry?.id);
  const notices = bad.map((one): Notice => ({ kind: 'bad-parameter', ...one }));
  return (
    <div className="data-page">
      <Notices notices={notices} />
      {state.indicator && !entry ? (
        <p className="notices" role="status">
          {texts.noSuchIndicator(state.indicator)}
        </p>
      ) : null}
      {entry ? (
        <IndicatorRecord
          key={entry.id}
          entry={entry}
          headingId={RECORD_HEADING}
          close={() => change({ indicator: '' })}
          texts={texts}
        />
      ) : (
        <>
          <h1 className="headline-first">{texts.title}</h1>
          <p className="headline-more">{texts.lead}</p>
          <Panel>
            <Shortcuts texts={texts} />
            <Catalogue filter={state} change={change} texts={texts} />
          </Panel>
          <h2 className="section" id="missing">
            {texts.missing}
          </h2>
          <p className="headline-more">{texts.missingLead}</p>
          <Panel>
            <MissingData texts={texts} />
          </Panel>
          <h2 className="section">{texts.package}</h2>
          <Panel>
            <WholePackage texts={texts} />
          </Panel>
        </>
      )}
    </div>
  );
}

/** Moves the focus to an indicator as it opens, and back to its row as it closes. */
function useFocusOn(indicator: string | undefined) {
  const before = useRef(indicator);
  useEffect(() => {
    if (before.current === indicator) return;
    const id = indicator === undefined ? linkId(before.current ?? '') : RECORD_HEADING;
    before.current = indicator;
    document.getElementById(id)?.focus();
  }, [indicator]);
}

/** The ways that lead past the catalogue. */
function Shortcuts({ texts }: Props) {
  return (
    <p className="shortcuts">
      <PackageLink texts={texts} />
      <a href="#missing">{texts.missing}</a>
    </p>
  );
}

function PackageLink({ texts }: Props) {
  const { root, code, words, regions } = useSite();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const { archive } = contents;
  const { number } = makeLanguage(code, words, regions, 'CL');
  return (
    <a href={`${root}data/${archive.name}`} download>
      {texts.wholePackage(`${number(archive.bytes / 1000, 0)} kB`)}
    </a>
  );
}

function WholePackage({ texts }: Props) {
  const { code } = useSite();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  return (
    <div className="whole-package">
      <p className="headline-more">
        {texts.packageNote(contents.version, longDate(code)(contents.created))}
      </p>
      <p>
        <PackageLink texts={texts} />
      </p>
    </div>
  );
}
