/** What came back, in words: pure. */
import type { Bounce, Day, Finding } from '../../shared/api.gen';
import { t } from '../../shared/strings';

/** A week with fewer than these says nothing about a list; from this share on receivers begin to mind. */
const FEW = 2;
const MOST = 0.02;
const WEEK = 7;

export interface Bouncing { bounced: number; sent: number }

/** The last seven days, where too much of what left then came back; null where all is well. */
export function bouncing(days: readonly Day[]): Bouncing | null {
  const week = days.slice(-WEEK);
  const sent = week.reduce((sum, day) => sum + day.sent, 0);
  const bounced = week.reduce((sum, day) => sum + day.bounced, 0);
  return bounced >= FEW && bounced / sent >= MOST ? { bounced, sent } : null;
}

/** The finding of the last check that says the same, with its points: then it stands alone. */
export const saysBouncing = ({ check, severity }: Pick<Finding, 'check' | 'severity'>): boolean =>
  check === 'bounces' && (severity === 'stop' || severity === 'fix' || severity === 'hint');

/** When the last seven days began: their first midnight on this computer, where the companion runs too. */
export function weekStart(days: readonly Day[]): number {
  const first = days.slice(-WEEK)[0];
  return first ? Date.parse(`${first.day}T00:00`) : 0;
}

export const causeWords = (cause: Bounce['cause']): string => ({
  no_mailbox: t('bounces.no_mailbox'), no_domain: t('bounces.no_domain'), disabled: t('bounces.disabled'), full: t('bounces.full'), spam: t('bounces.spam'),
  blocked: t('bounces.blocked'), unproven: t('bounces.unproven'), refused: t('bounces.refused'), limit: t('bounces.limit'), too_big: t('bounces.too_big'),
  unreachable: t('bounces.unreachable'), unknown: t('bounces.unknown'),
})[cause];
