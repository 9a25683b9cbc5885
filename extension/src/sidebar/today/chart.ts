/** The bars of the 30-day chart: pure. */
import type { Day } from '../../shared/api.gen';
import { BASE, height as heightOf, slots } from '../parts/plotting';

/** What came back hangs below the line, out of the way of the days. */
const BELOW = BASE + 3;
const BOUNCE = 6;
const DEEPEST = 18;
/** One that came back is seen beside the worst day too. */
const LEAST = 1.5;

export interface Bar { x: number; y: number; width: number; height: number }
/** A day's three bars: what left, the answered part of it, and what came back. */
export interface Bars { sent: Bar; replied: Bar; bounced: Bar }
export interface Plot { top: number; bars: Bars[] }

/** The round number at or above the highest day: 4, 10, 20, 50, 100, 200 … */
export function ceiling(highest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [4, 10, 20]) if (highest <= step * power) return step * power;
    if (highest <= 50 * power) return 50 * power;
  }
}

export function plot(days: readonly Day[]): Plot {
  const top = ceiling(Math.max(0, ...days.map(({ sent }) => sent)));
  const unit = Math.min(BOUNCE, DEEPEST / Math.max(1, ...days.map(({ bounced }) => bounced)));
  const place = slots(days.length);
  const bars = days.map(({ sent, replied, bounced }, i) => {
    const { x, width } = place(i);
    const up = (n: number): Bar => {
      const height = heightOf(n, top);
      return { x, y: BASE - height, width, height };
    };
    return { sent: up(sent), replied: up(replied), bounced: { x, y: BELOW, width, height: bounced && Math.max(LEAST, bounced * unit) } };
  });
  return { top, bars };
}
