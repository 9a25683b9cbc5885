/** How a ramp-up is said and drawn: pure. */
import type { RampUp } from '../../shared/api.gen';
import { calendarDay, day as dayOf, rate } from '../../shared/format';
import { t } from '../../shared/strings';

export type Mark = 'stopped' | 'held' | 'done' | null;
const HELD: readonly (RampUp['why'])[] = ['bounces', 'yellow', 'paused', 'complaints', 'alarm'];

/** Local noon of a calendar day: the same day in every zone's summer and winter time. */
const noon = (iso: string): number => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
};

export function markOf({ stopped, why, number, plan }: RampUp): Mark {
  if (stopped) return 'stopped';
  if (HELD.includes(why)) return 'held';
  return number !== null && number >= plan.ceiling ? 'done' : null;
}

/** What it is, why, and when it goes on; null while there is nothing to say. */
export function words(ramp: RampUp, score: number | null, now: number): string | null {
  const { number: n, why, plan, stage, stages, next, goal, since, bounce_rate: bounced } = ramp;
  if (!ramp.on || n === null || why === null || stage === null) return null;
  if (ramp.stopped) return t('ramp.red', { score: plan.red, now: score ?? 0 });
  const mark = markOf(ramp);
  if (mark === 'done' && since !== null) return t('ramp.reached', { n, date: calendarDay(since) });
  const more = Math.min(plan.ceiling, n + plan.step);
  const at = t('ramp.stage', { stage, stages });
  switch (why) {
    case 'bounces': return `${at} ${t('ramp.bounces', { next: more, most: rate(plan.bounces / 100), rate: rate(bounced / 100) })}`;
    case 'yellow': return `${at} ${t('ramp.yellow', { next: more, score: plan.yellow, now: score ?? 0 })}`;
    case 'paused': return `${at} ${t('ramp.paused')}`;
    case 'alarm': return t('ramp.alarm', { n });
    case 'complaints': return t('ramp.complaints', { n });
    default: break;
  }
  const when = next === null ? null : dayOf(noon(next.day), now) ?? t('ramp.soon');
  const ahead = goal === null ? '' : t('ramp.goal.on', { goal: plan.ceiling, date: calendarDay(goal.day) });
  if (when === null || next === null) return `${at} ${ahead}`.trim();
  if (why === 'start') return `${t('ramp.new', { n, next: next.number, when })} ${ahead}`.trim();
  const first = why === 'idle' ? t('ramp.idle', { n }) : why === 'usual' ? `${at} ${t('ramp.usual', { n })}`
    : `${at} ${t('ramp.next', { n, next: next.number, when, used: Math.ceil(n * plan.used / 100) })}`;
  return `${first} ${ahead}`.trim();
}

const WIDTH = 328;
const TOP = 4;
const FLOOR = 52;
const LOW = 46;
const EDGE = 2;

export interface Steps { done: string; todo: string; area: string; x: number; y: number; from: number }

/** Stairs from the first day to the goal, on a field of 328 × 70; x and y are today's place. The way ahead is straight. */
export function stairs({ days, number, plan, goal }: RampUp): Steps | null {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last || number === null) return null;
  const begin = noon(first.day);
  const today = noon(last.day);
  const span = Math.max(noon(goal?.day ?? last.day), today + 86_400_000) - begin;
  const bottom = Math.min(...days.map((one) => one.number), number, plan.start);
  const height = Math.max(plan.ceiling - bottom, 1);
  const x = (at: number): number => Math.round((EDGE + (at - begin) / span * (WIDTH - 2 * EDGE)) * 10) / 10;
  const y = (n: number): number => Math.round((LOW - (Math.min(n, plan.ceiling) - bottom) / height * (LOW - TOP)) * 10) / 10;
  const done = days.slice(1).reduce((path, one) => `${path}H${x(noon(one.day))}V${y(one.number)}`, `M${x(begin)} ${y(first.number)}`);
  const here = { x: x(today), y: y(last.number) };
  return {
    done, ...here, from: first.number, area: `${done}V${FLOOR}H${x(begin)}Z`,
    todo: last.number >= plan.ceiling ? `M${here.x} ${here.y}H${WIDTH - EDGE}` : `M${here.x} ${here.y}L${WIDTH - EDGE} ${y(plan.ceiling)}`,
  };
}
