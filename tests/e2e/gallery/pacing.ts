/** How much a mailbox may send, as the companion tells it, for each scene. */
import type { Pacing, RampUp } from '../../../extension/src/shared/api.gen';

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
const window = (used: number, limit: number) => ({ used, limit, left: Math.max(0, limit - used), frees_at: null });

const plan: RampUp['plan'] = { start: 10, ceiling: 80, step: 10, every: 5, used: 80, surge: 150, idle_days: 14, bounces: 2, complaints: 0.1, yellow: 75, red: 50 };
const LEVELS = [10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 30, 30, 30, 30, 30, 40, 40, 40, 40, 40, 50, 50, 50];

/** Nothing to ramp up. */
export const off: RampUp = { on: false, proven: true, plan: { ...plan, start: 5, ceiling: 30, step: 2, every: 1 }, number: null, why: null, stopped: false, stage: null, stages: 14, since: null, next: null, goal: null, bounce_rate: 0, days: [] };

/** Maya's: the fifth stage of eight, held. */
export const held = (now: number, change: Partial<RampUp> = {}): RampUp => ({
  on: true, proven: false, plan, number: 50, why: 'bounces', stopped: false, stage: 5, stages: 8, since: iso(now - 2 * DAY), bounce_rate: 2.5,
  next: { day: iso(now + 7 * DAY), number: 60 }, goal: { day: iso(now + 21 * DAY), number: 80 },
  days: LEVELS.map((number, i) => ({ day: iso(now - (LEVELS.length - 1 - i) * DAY), number })), ...change,
});
export const fresh = (now: number): RampUp => held(now, {
  number: 5, why: 'start', stage: 1, stages: 14, plan: { ...off.plan }, since: iso(now), next: { day: iso(now + DAY), number: 7 }, goal: { day: iso(now + 22 * DAY), number: 30 },
  bounce_rate: 0, days: [{ day: iso(now), number: 5 }],
});
export const reached = (now: number): RampUp => held(now, { plan: { ...plan, ceiling: 50 }, why: 'goal', stages: 5, next: null, goal: { day: iso(now), number: 50 }, since: iso(now - 12 * DAY) });

export const pacing = (change: Partial<Pacing> = {}): Pacing => ({
  limits: { hour: 6, day: 50, gap_seconds: 600, counts: 'outreach', send_anyway: false, replies: true },
  bounds: { provider: 2000, ceiling: 2000, own: null, learnt: null, learnt_at: null, domain: 'northbeam.studio', domain_day: null, mailboxes: 1 },
  ramp_up: off,
  usage: { hour: window(2, 6), day: window(12, 50), ceiling: window(31, 2000), can_send_now: 4, next_slot: null },
  ...change,
});

/** What a scene begins with. */
export const pacingOf = (scene: string | null, now: number): Pacing => {
  switch (scene) {
    case 'f-home': return pacing({ ramp_up: held(now) });
    case 'f-new': return pacing({ ramp_up: fresh(now) });
    case 'f-great': return pacing({ ramp_up: reached(now) });
    case 'i-settings': return pacing({ ramp_up: held(now) });
    default: return pacing();
  }
};
