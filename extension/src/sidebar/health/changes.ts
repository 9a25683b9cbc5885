/** What a second look at the same checks found: pure. */
import type { Finding } from '../../shared/api.gen';

/** `fixed`: asked for something and passes now. `same`: still asks for it, with a record that DNS may not show yet. */
export type Change = 'fixed' | 'same';

const asks = (finding: Finding): boolean => finding.severity === 'stop' || finding.severity === 'fix' || finding.severity === 'hint';

/** By check, not by finding: the finding that passes has another id than the one that failed. */
export function changes(before: readonly Finding[], after: readonly Finding[]): Map<string, Change> {
  const out = new Map<string, Change>();
  for (const check of new Set(after.map((finding) => finding.check))) {
    const of = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.check === check);
    const now = of(after);
    const then = of(before);
    if (then.some(asks) && now.every(({ severity }) => severity === 'ok')) out.set(check, 'fixed');
    else if (now.some((finding) => asks(finding) && finding.fix?.record && then.some(({ id }) => id === finding.id))) out.set(check, 'same');
  }
  return out;
}
