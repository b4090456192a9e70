import { useEffect, useMemo } from 'react';
import { countryOf } from '../../domain/region.ts';
import { chooseRegions, REGION_CODEC } from '../../domain/region-view.ts';
import { makeLanguage } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { Notices } from '../Notices.tsx';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { useAddress } from '../url.ts';
import { AgencySection } from './AgencySection.tsx';
import { Chooser } from './Chooser.tsx';
import { InsideSection } from './InsideSection.tsx';
import { InstrumentSection } from './InstrumentSection.tsx';
import { Key } from './Key.tsx';
import { QuestionSection } from './QuestionSection.tsx';
import { RegionHeadline } from './RegionHeadline.tsx';
import { RegionLocator } from './RegionLocator.tsx';
import { SimilarSection } from './SimilarSection.tsx';
import { VerticalSection } from './VerticalSection.tsx';
import '../style/region.css';
import '../style/standings.css';

interface Props {
  readonly texts: RegionTexts;
}

/** One region on every indicator, what it receives, how uneven it is, and which resemble it. */
export function RegionPage({ texts }: Props) {
  const { words, code, regions } = useSite();
  const { state, bad, change } = useAddress(REGION_CODEC);
  const ids = useMemo(() => new Set(regions.map((one) => one.id)), [regions]);
  const { region, compared, ignored, notices } = useMemo(
    () => chooseRegions(state, bad, ids),
    [state, bad, ids],
  );
  const pair = useMemo(() => ({ region, compared }), [region, compared]);
  const country = countryOf(region);
  const language = useMemo(
    () => makeLanguage(code, words, regions, country),
    [code, words, regions, country],
  );
  useEffect(() => {
    document.title = `${language.name(region)} · ${words.siteTitle}`;
  }, [language, region, words]);
  const shared = { pair, language, texts };
  return (
    <div className="region-page">
      <Notices notices={notices} />
      {ignored.length === 0 ? null : (
        <p className="notices" role="status">
          {texts.ignoredRegions(language.list(ignored.map((id) => language.name(id))))}
        </p>
      )}
      <Chooser pair={pair} texts={texts} onChange={(pinned) => change({ pinned })} />
      <div className="region-head">
        <Panel key={country}>
          <RegionHeadline {...shared} />
        </Panel>
        <Panel key={`${country}-locator`}>
          <RegionLocator pair={pair} />
        </Panel>
      </div>
      <nav className="sections" aria-label={texts.sections}>
        {[
          ['V', texts.verticalTitle],
          ['C', words.questions.C],
          ['D', words.questions.D],
          ['N', words.questions.N],
          ['instruments', texts.instrumentsTitle],
          ['agency', texts.agencyTitle],
          ['inside', texts.insideTitle],
          ['similar', texts.similarTitle],
        ].map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <Key {...shared} />
      <div key={country}>
        <VerticalSection turn={0} {...shared} />
        <QuestionSection question="V" turn={0} {...shared} />
        <QuestionSection question="C" turn={1} {...shared} />
        <QuestionSection question="D" turn={2} {...shared} />
        <QuestionSection question="N" turn={3} {...shared} />
        <InstrumentSection turn={4} {...shared} />
        <AgencySection region={region} language={language} texts={texts} />
        <InsideSection turn={5} {...shared} />
        <SimilarSection
          turn={6}
          region={region}
          language={language}
          texts={texts}
          onCompare={(beside) => change({ pinned: [region, beside] })}
        />
      </div>
    </div>
  );
}
