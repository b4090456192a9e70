import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { NEEDED_INDICATORS, publishedModel } from '../../charts/published/model.ts';
import type { FindingModel, PublishedModel } from '../../charts/published/model.ts';
import type { Finding } from '../../domain/published.ts';
import type { Notice } from '../../domain/resolve.ts';
import { makeLanguage, type Language } from '../../i18n/language.ts';
import type { PublishedTexts } from '../../i18n/pages/published.es.ts';
import { figuresQuery } from '../../io/figures.ts';
import { Choice } from '../Choice.tsx';
import { Notices } from '../Notices.tsx';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { useAddress } from '../url.ts';
import { PUBLISHED_CODEC, type PublishedAddress } from './address.ts';
import { FindingArticle } from './FindingArticle.tsx';
import '../style/published.css';

interface Props {
  readonly texts: PublishedTexts;
  readonly findings: readonly Finding[];
}

/** What others have published, beside what the figures of the atlas yield. */
export function PublishedPage(props: Props) {
  return (
    <div className="published-page">
      <p className="kicker">{props.texts.title}</p>
      <Panel>
        <Findings {...props} />
      </Panel>
    </div>
  );
}

function Findings({ texts, findings }: Props) {
  const { code, words, regions, catalogue, root } = useSite();
  const { state, bad, change } = useAddress(PUBLISHED_CODEC);
  // One way of writing numbers per page.
  const language = useMemo(() => makeLanguage(code, words, regions, 'CL'), [code, words, regions]);
  const entries = catalogue.filter((entry) => NEEDED_INDICATORS.includes(entry.id));
  const figures = useSuspenseQueries({ queries: entries.map(figuresQuery) });
  const given = new Map(
    entries.map((entry, i) => [entry.id, { entry, observations: figures[i]?.data ?? [] }]),
  );
  const model = publishedModel(findings, given);
  const listed = model.findings.filter((one) => isAsked(one, state));
  const notices = bad.map((one): Notice => ({ kind: 'bad-parameter', ...one }));
  return (
    <>
      <Notices notices={notices} />
      <h1 className="headline-first">
        {texts.lead(model.agreeing, model.compared, model.findings.length)}
      </h1>
      <p className="headline-more">{whatDiffers(model, texts, language)}</p>
      <p className="note">
        {`${texts.how} `}
        <a href={`${root}data/published.json`} download>
          {texts.download}
        </a>
      </p>
      <div className="controls">
        <Choice
          legend={texts.country}
          name="country"
          value={state.country}
          options={optionsOf(texts.countries)}
          onChange={(country) => change({ country })}
        />
        <Choice
          legend={texts.verdict}
          name="verdict"
          value={state.verdict}
          options={optionsOf(texts.verdicts)}
          onChange={(verdict) => change({ verdict })}
        />
      </div>
      {listed.length === 0 ? <p className="lede">{texts.none}</p> : null}
      {listed.map((one) => (
        <FindingArticle key={one.finding.id} model={one} texts={texts} language={language} />
      ))}
    </>
  );
}

function optionsOf<T extends string>(titles: Readonly<Record<T, string>>) {
  return (Object.keys(titles) as T[]).map((value) => ({ value, title: titles[value] }));
}

/** A finding differs as soon as one of its values does. */
function isAsked({ finding, pairs }: FindingModel, { country, verdict }: PublishedAddress) {
  const differs = pairs.some((pair) => pair.agrees === false);
  return (
    (country === 'both' || country === finding.country) &&
    (verdict === 'all' || differs === (verdict === 'differ'))
  );
}

function whatDiffers(model: PublishedModel, texts: PublishedTexts, language: Language): string {
  const { kinds } = language.words.beside;
  const count = model.compared - model.agreeing;
  const [only] = model.differing;
  const listed =
    count === 1 && only
      ? kinds[only.kind]
      : language.list(model.differing.map((one) => texts.ofKind(one.count, kinds[one.kind])));
  return [
    ...(count > 0 ? [texts.differ(count, listed)] : []),
    ...(model.inconsistent > 0 ? [texts.inconsistent(model.inconsistent)] : []),
  ].join(' ');
}
