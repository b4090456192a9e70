import { makeCodec, oneOf } from '../../domain/fields.ts';

/** Which findings are listed. */
export interface PublishedAddress {
  readonly country: 'both' | 'CL' | 'PE';
  readonly verdict: 'all' | 'agree' | 'differ';
}

/** Reads and writes which findings are listed. */
export const PUBLISHED_CODEC = makeCodec<PublishedAddress>({
  country: oneOf(['both', 'CL', 'PE'], 'both'),
  verdict: oneOf(['all', 'agree', 'differ'], 'all'),
});
