/** How far the first reading is: pure. */
import type { Step } from '../../shared/api.gen';

/** 0 to 1; null where the step counts nothing. */
export const share = ({ done, total }: Pick<Step, 'done' | 'total'>): number | null =>
  done === null || total === null || total <= 0 ? null : Math.min(1, done / total);

/** Seconds left at the pace so far, or null before the pace means anything (two seconds, a twentieth read). */
export function remaining(done: number, total: number, elapsed: number): number | null {
  if (elapsed < 2000 || done < total / 20 || done >= total) return null;
  return elapsed / 1000 / done * (total - done);
}
