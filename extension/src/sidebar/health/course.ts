/** The score of each day as a line, with a gap where there was none: pure, in units of the charts' view box. */
import type { DayScore } from '../../shared/api.gen';
import { BASE, height, slots } from '../parts/plotting';

export const FULL = 100;
export const DAYS = 30;

export interface Dot { x: number; y: number }
export interface Course {
  /** The last thirty local days, oldest first. */
  days: string[];
  /** Of the line, as an SVG path: a new piece after each gap. */
  line: string;
  /** Days whose neighbours have no score, which a line would not show, and the newest. */
  dots: Dot[];
}
/** What the days with a score come to; null without any. `without`: checked or not, a day that has none. */
export interface Sums { latest: DayScore & { score: number }; lowest: number; highest: number; without: number }

/** The local day `back` days before `now`, 2026-11-24. By the calendar: a day of 23 or 25 hours is a day. */
function localDay(now: number, back: number): string {
  const at = new Date(now);
  const day = new Date(at.getFullYear(), at.getMonth(), at.getDate() - back);
  return [String(day.getFullYear()), ...[day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0'))].join('-');
}
const lastDays = (now: number): string[] => Array.from({ length: DAYS }, (_, i) => localDay(now, DAYS - 1 - i));

type Scored = DayScore & { score: number };
const hasScore = (one: DayScore): one is Scored => one.score !== null;

export function course(history: readonly DayScore[], now: number): Course {
  const days = lastDays(now);
  const place = slots(days.length);
  const scores = new Map(history.filter(hasScore).map(({ day, score }) => [day, score]));
  const at = (i: number): Dot | null => {
    const score = scores.get(days[i] ?? '');
    return score === undefined ? null : { x: place(i).middle, y: BASE - height(score, FULL) };
  };
  const points = days.map((_, i) => at(i));
  const line = points.map((point, i) => point && `${points[i - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).filter(Boolean).join('');
  const newest = points.map(Boolean).lastIndexOf(true);
  const dots = points.filter((point, i): point is Dot => point !== null && (i === newest || (!points[i - 1] && !points[i + 1])));
  return { days, line, dots };
}

export function sums(history: readonly DayScore[], now: number): Sums | null {
  const days = new Set(lastDays(now));
  const scored = history.filter(hasScore).filter(({ day }) => days.has(day));
  const latest = scored.at(-1);
  if (!latest) return null;
  const scores = scored.map(({ score }) => score);
  return { latest, lowest: Math.min(...scores), highest: Math.max(...scores), without: DAYS - scored.length };
}
