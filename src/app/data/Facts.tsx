import type { Entry } from '../../domain/entry.ts';
import { fileUnit } from '../../i18n/file-unit.ts';
import { capitalise } from '../../i18n/language.ts';
import type { About } from './about.ts';

/** The indicator's metadata in words. */
export function Facts({ entry, language, texts }: Pick<About, 'entry' | 'language' | 'texts'>) {
  const { words } = language;
  const government = entry.government ?? [];
  const facts: readonly (readonly [string, string])[] = [
    [texts.factYears, words.span(entry.period.from, entry.period.to)],
    [texts.factUnit, fileUnit(entry, language, texts.fileUnit)],
    [texts.factPlace, words.place(entry.place)],
    [
      texts.factLevel,
      government.length > 0
        ? capitalise(language.list(government.map((one) => texts.levels[one].toLowerCase())))
        : texts.noLevel,
    ],
    ...dimensionsOf(entry, texts.factDimensions),
    [texts.factQuestions, entry.questions.map((one) => words.questionLong[one]).join(' ')],
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{texts.facts}</h2>
      <dl className="facts">
        {facts.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function dimensionsOf(entry: Entry, title: string): (readonly [string, string])[] {
  if (entry.dimensions.length === 0) return [];
  return [[title, entry.dimensions.map((one) => one.title).join('; ')]];
}
