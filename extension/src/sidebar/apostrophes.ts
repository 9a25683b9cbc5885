import type { Finding } from '../shared/api.gen';
import type { Snapshot } from '../shared/messages';

const curled = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
const inFinding = (finding: Finding): Finding => ({
  ...finding, title: curled(finding.title), text: curled(finding.text),
  fix: finding.fix && { ...finding.fix, text: curled(finding.fix.text), steps: finding.fix.steps.map(curled) },
});

/** The companion writes for terminals too. Here its sentences have the apostrophes that ours have; records and what servers said stay as they are. */
export function withApostrophes(snapshot: Snapshot): Snapshot {
  const { health, notices } = snapshot;
  const report = health?.health;
  return {
    ...snapshot, notices: notices.map((one) => ({ ...one, title: curled(one.title), text: curled(one.text) })),
    health: health && report ? { ...health, health: { ...report, findings: report.findings.map(inFinding) } } : health,
  };
}
