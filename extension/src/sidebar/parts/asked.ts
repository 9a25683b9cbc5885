/** What a view asks for beside the snapshot, when it comes into view. */
import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../shared/messages';
import { heard } from '../chrome';

/** What was answered last; null before that. `again` asks once more; `set` takes the answer to a change. */
export interface Asked<T> { outcome: Outcome<T> | null; set: (value: T) => void; again: () => void }

/** Asked anew whenever a stamp changes; what was there stays until the answer is. */
export function useAsked<T>(question: () => Promise<Outcome<T>>, ...stamps: readonly unknown[]): Asked<T> {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    void heard(question()).then((found) => {
      if (!gone) setOutcome(found);
    });
    return () => { gone = true; };
  }, [turn, ...stamps]);
  return { outcome, set: (value) => setOutcome({ ok: true, value }), again: () => setTurn(turn + 1) };
}
