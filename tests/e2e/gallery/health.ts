/** The life of a check, from asking to fixed, and scores of thirty days, for the scenes of the Health tab. */
import type { DayScore, Finding, Health, HealthReply, Waiting } from '../../../extension/src/shared/api.gen';
import type { Snapshot } from '../../../extension/src/shared/messages';
import type { Scene } from './fixtures';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Oldest first; null: checked, and too little was known; undefined: not checked. */
const SCORES = [null, null, 58, 58, 60, 61, 61, undefined, undefined, 66, 69, 70, 70, 72, 74, 74, undefined, 73, 70, 62, 55, 55, 58, 64, 68, undefined, 74, 74, 73, 71] as const;

export const history = (now: number): DayScore[] => SCORES.flatMap((score, i) => score === undefined ? [] : [{
  day: new Date(now - (SCORES.length - 1 - i) * DAY).toISOString().slice(0, 10), score, low: score === null ? 20 : score - 4, high: score === null ? 81 : Math.min(100, score + 9),
}]);

interface Parts { now: number; fair: HealthReply; great: HealthReply; passed: Finding[]; linked: (change: Partial<Snapshot>) => Snapshot }

export const healthScenes = ({ now, fair, great, passed, linked }: Parts) => {
  const scene = (change: Partial<HealthReply>, of = fair): Scene => ({ snapshot: linked({ health: { ...of, ...change } }), tab: 'health' });
  const wait = (change: Partial<Waiting> = {}): Waiting[] =>
    [{ finding: 'dmarc.stop', check: 'dmarc', since: now - 20 * MINUTE, looked_at: now - 2 * MINUTE, next_at: now + 3 * MINUTE, until: now + DAY, fixed_at: null, ...change }];
  const of = (health: Health | null, findings: Finding[]): Health => ({ ...health as Health, findings });
  const held = fair.health?.findings.map((one) => one.check === 'dmarc'
    ? { ...one, evidence: one.evidence.map((each) => ({ ...each, holds_until: now + 14 * MINUTE })) } : one) ?? [];
  const lesser: Finding = { ...passed[0] as Finding, id: 'dmarc.hint', check: 'dmarc', severity: 'hint', title: 'DMARC asks for nothing yet', text: 'Receivers only report. Ask for quarantine once the reports look right.' };
  return {
    'g-checking': scene({ checking: true }),
    'g-checking-rows': scene({ checking: true, asking: ['dmarc', 'mx', 'mta_sts'] }),
    'g-checking-first': scene({ checking: true, asking: ['blocklists', 'dkim', 'dmarc', 'dnssec', 'mx'], health: of(fair.health, passed.slice(0, 1)), history: [] }),
    'g-checking-start': scene({ checking: true, health: null, history: [] }),
    'g-tried': scene({ waiting: wait({ since: now - MINUTE, looked_at: null }) }),
    'g-waiting': scene({ waiting: wait(), health: of(fair.health, held) }),
    'g-waiting-later': scene({ waiting: wait({ since: now - 3 * 60 * MINUTE, looked_at: now - 8 * MINUTE, next_at: now + 52 * MINUTE }) }),
    'g-fixed-away': scene({ waiting: wait({ next_at: null, fixed_at: now - 40 * MINUTE }) }, great),
    'g-fixed-lesser': scene({ waiting: wait({ next_at: null, fixed_at: now - 4 * MINUTE }), health: of(great.health, [lesser, ...passed]) }),
    'g-first-day': scene({ history: history(now).slice(-1) }),
    'g-no-score-yet': scene({ history: history(now).slice(0, 1) }),
  } as const satisfies Record<string, Scene>;
};
