/** How much a mailbox may send, asked for beside the snapshot: only Today's ramp-up and Settings show it. */
import { useEffect, useState } from 'preact/hooks';
import type { Pacing } from '../shared/api.gen';
import { ask, type Outcome } from '../shared/messages';
import { heard } from './chrome';

/** What was answered last; null before that. `again` asks once more; `set` takes the answer to a change. */
export interface Asked { outcome: Outcome<Pacing> | null; set: (pacing: Pacing) => void; again: () => void }

/** Asked anew whenever `stamp` changes: the numbers were read again. */
export function usePacing(mailbox: string, stamp: unknown): Asked {
  const [outcome, setOutcome] = useState<Outcome<Pacing> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    void heard(ask({ kind: 'pacing/get', mailbox })).then((found) => {
      if (!gone) setOutcome(found);
    });
    return () => { gone = true; };
  }, [mailbox, stamp, turn]);
  return { outcome, set: (pacing) => setOutcome({ ok: true, value: pacing }), again: () => setTurn(turn + 1) };
}
