/** What the score says in words: pure, over the companion's findings. */
import type { Finding, Health, Score } from '../../shared/api.gen';
import { percent } from '../../shared/format';
import { clockToday } from '../../shared/moment';
import { t } from '../../shared/strings';

export type Level = 'great' | 'good' | 'fair' | 'poor';

export const level = (score: number): Level => score >= 90 ? 'great' : score >= 75 ? 'good' : score >= 50 ? 'fair' : 'poor';
export const words = (of: Level): string =>
  ({ great: t('score.great'), good: t('score.good'), fair: t('score.fair'), poor: t('score.poor') })[of];

/** What a domain can do without: a tip about it is no thing to fix. */
const OPTIONAL: ReadonlySet<Finding['check']> = new Set(['services', 'mta_sts', 'tls_rpt', 'bimi', 'dnssec']);

/** Findings that ask for something, in the companion's order: worst first. */
export const fixes = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, check }) => severity === 'stop' || severity === 'fix' || (severity === 'hint' && !OPTIONAL.has(check)));
export const urgent = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity === 'stop').length;

/** `more`: what else stands among the fixes. */
export function title(score: number, findings: readonly Finding[], more = 0): string {
  const n = fixes(findings).length + more;
  const stops = urgent(findings);
  switch (level(score)) {
    case 'great': return t('score.title.great', { n });
    case 'good': return t('score.title.good', { n });
    case 'fair': return stops > 0 ? t('score.title.fair.urgent', { n: stops }) : t('score.title.fair', { n });
    case 'poor': return n > 0 ? t('score.title.poor') : t('score.title.poor.none');
  }
}

/** Where the score lands once the first fix that brings points is applied; null where none does. */
export function reach(score: number, findings: readonly Finding[]): { finding: Finding; target: number } | null {
  const finding = fixes(findings).find(({ gain }) => Math.round(gain) > 0);
  return finding ? { finding, target: Math.min(100, Math.round(score + finding.gain)) } : null;
}

/** The line under the title: the way up, else what is not known, else when all passed. */
export function line(score: number, health: Health, now: number): string {
  const next = reach(score, health.findings);
  if (next) {
    const { target } = next;
    const record = next.finding.fix?.record;
    if (!record) return t('score.fix', { target });
    return record.replaces === null ? t('score.record', { target }) : t('score.change', { target });
  }
  // Nobody tells of complaints: that is no check that failed.
  const unknown = health.findings.filter(({ severity, check }) => severity === 'unknown' && check !== 'complaints').length;
  if (unknown > 0) return t('score.unknown', { n: unknown });
  return fixes(health.findings).length === 0 ? t('score.passed', { time: clockToday(health.checked_at, now) }) : '';
}

/** The range, said only where it is wide enough to matter. */
export function range({ low, high, provisional }: Score): string | null {
  return provisional || high - low >= 5 ? t('score.range', { low: Math.round(low), high: Math.round(high) }) : null;
}

export const unscored = ({ evidence_share, low, high }: Score): string =>
  t('score.none.text', { share: percent(evidence_share), low: Math.round(low), high: Math.round(high) });
