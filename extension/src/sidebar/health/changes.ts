/** What became of the findings that somebody mends: pure. */
import type { Finding, Waiting } from '../../shared/api.gen';

/**
 * `fixed`: it passes now, since `at`. `tried`: nobody has looked since the record was copied. `waiting`: looked since, in
 * vain. `next`: when the companion looks by itself; `often`: every few minutes, else every hour, until `until`.
 */
export type Change =
  | { kind: 'fixed'; at: number }
  | { kind: 'tried'; next: number | null }
  | { kind: 'waiting'; looked: number; next: number | null; until: number; often: boolean };

/** Longer than the dense looks are apart, shorter than the later ones (ms). */
const SELDOM = 20 * 60_000;

const asks = ({ severity }: Finding): boolean => severity === 'stop' || severity === 'fix' || severity === 'hint';
const passes = ({ severity }: Finding): boolean => severity === 'ok';

/** Checks that asked for something in `before` and only pass in `after`. */
export function mended(before: readonly Finding[], after: readonly Finding[]): Finding['check'][] {
  return [...new Set(after.map(({ check }) => check))].filter((check) => {
    const of = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.check === check);
    return of(before).some(asks) && of(after).every(passes);
  });
}

/**
 * By id of the finding it is shown at. By check where it is fixed: what passes has another id than what failed, and of a
 * fixed one something lesser may be left. `seen`: checks that this panel saw mended.
 */
export function changes(findings: readonly Finding[], waiting: readonly Waiting[], seen: readonly Finding['check'][]): Map<string, Change> {
  const out = new Map<string, Change>();
  const first = (check: string): Finding | undefined => findings.find((finding) => finding.check === check);
  for (const check of seen) {
    const finding = first(check);
    if (finding && passes(finding)) out.set(finding.id, { kind: 'fixed', at: finding.checked_at });
  }
  for (const { finding: id, check, looked_at: looked, next_at: next, until, fixed_at: fixed } of waiting) {
    const finding = findings.find((one) => one.id === id);
    if (fixed !== null) {
      const now = first(check);
      if (now && !finding) out.set(now.id, { kind: 'fixed', at: fixed });
    } else if (finding && asks(finding)) {
      out.set(id, looked === null ? { kind: 'tried', next } : { kind: 'waiting', looked, next, until, often: next === null || next - looked < SELDOM });
    }
  }
  return out;
}
