/** What a linking is for and how far its first reading is: pure. */
import type { Link, Step } from '../../shared/api.gen';

/** A sign-in again, of a mailbox that was read long before: it has no reading of its own. */
export const isAgain = ({ steps }: Pick<Link, 'steps'>): boolean =>
  steps.length > 0 && steps.every(({ name }) => name !== 'reading');

/** 0 to 1; null where the step counts nothing. */
export const share = ({ done, total }: Pick<Step, 'done' | 'total'>): number | null =>
  done === null || total === null || total <= 0 ? null : Math.min(1, done / total);

/** Seconds left at the pace so far, or null before the pace means anything (two seconds, a twentieth read). */
export function remaining(done: number, total: number, elapsed: number): number | null {
  if (elapsed < 2000 || done < total / 20 || done >= total) return null;
  return elapsed / 1000 / done * (total - done);
}
