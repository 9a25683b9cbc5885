/** How much a mailbox may send, asked for beside the snapshot: only Today's ramp-up and Settings show it. */
import type { Pacing } from '../shared/api.gen';
import { ask } from '../shared/messages';
import { type Asked, useAsked } from './parts/asked';

/** Asked anew whenever `stamp` changes: the numbers were read again. */
export const usePacing = (mailbox: string, stamp: unknown): Asked<Pacing> => useAsked(() => ask({ kind: 'pacing/get', mailbox }), mailbox, stamp);
