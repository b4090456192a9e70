import { useEffect, useState } from 'react';
import type { DataTexts } from '../../i18n/pages/data.es.ts';

interface Props {
  readonly text: string;
  /** What is copied, for those who do not see where the button stands. */
  readonly what: string;
  readonly texts: DataTexts;
}

/** How long the button says what it has done. */
const SAID_MS = 4000;

/** Puts a text on the clipboard and says so, or says that the browser would not. */
export function CopyButton({ text, what, texts }: Props) {
  const [done, setDone] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (done === null) return undefined;
    const timer = setTimeout(() => setDone(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      setDone('failed');
    }
  };
  return (
    <span className="copy">
      <button type="button" aria-label={texts.copyOf(what)} onClick={() => void copy()}>
        {texts.copy}
      </button>
      <span role="status">
        {done === null ? '' : done === 'copied' ? texts.copied : texts.copyFailed}
      </span>
    </span>
  );
}
