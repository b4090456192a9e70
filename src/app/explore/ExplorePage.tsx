import { useMemo } from 'react';
import { resolve } from '../../domain/resolve.ts';
import { makeLanguage } from '../../i18n/language.ts';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { useView } from '../url.ts';
import { Notices } from '../Notices.tsx';
import { Controls } from './Controls.tsx';
import { Picture } from './Picture.tsx';

/** One indicator over the regions of Chile, Peru or both: map, ranking, change, table, measures. */
export function ExplorePage() {
  const { words, code, catalogue, regions } = useSite();
  const { view, bad, change } = useView();
  const ids = useMemo(() => new Set(regions.map((region) => region.id)), [regions]);
  const resolved = useMemo(() => resolve(view, bad, catalogue, ids), [view, bad, catalogue, ids]);
  const first = resolved.subjects[0];
  const language = useMemo(
    () => makeLanguage(code, words, regions, first?.country ?? 'CL'),
    [code, words, regions, first?.country],
  );
  if (!first) return null;
  return (
    <div className="explore">
      <Notices notices={resolved.notices} />
      <Controls resolved={resolved} language={language} change={change} />
      <Panel key={resolved.subjects.map((one) => one.entry.id).join()}>
        <Picture resolved={resolved} language={language} change={change} />
      </Panel>
    </div>
  );
}
