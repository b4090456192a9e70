import { useQuery } from '@tanstack/react-query';
import type { Entry } from '../../domain/entry.ts';
import type { Blank } from '../../domain/indicator.ts';
import { notesQuery } from '../../io/notes.ts';
import { useSite } from '../site.ts';

interface Props {
  readonly entry: Entry;
  readonly status: Blank;
}

/** Why there is no figure; the row stands without it until, and unless, the reason comes. */
export function BlankReason({ entry, status }: Props) {
  const { code } = useSite();
  const { data } = useQuery(notesQuery(entry, code));
  const reason = data?.blanks[status];
  return reason ? <span>{reason}</span> : null;
}
