/** The geometry of the 30-day chart: pure, in units of its 328 × 118 view box. */
import type { Day } from '../../shared/api.gen';

export const BASE = 94;
const TOP = 10;
const LEFT = 24;
const RIGHT = 326;

export interface Bar { x: number; y: number; width: number; height: number }
export interface Plot { top: number; bars: Bar[]; ticks: { y: number; value: number }[] }

/** The round number at or above the highest day: 4, 10, 20, 50, 100, 200 … */
export function ceiling(highest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [4, 10, 20]) if (highest <= step * power) return step * power;
    if (highest <= 50 * power) return 50 * power;
  }
}

export function plot(days: readonly Day[]): Plot {
  const top = ceiling(Math.max(0, ...days.map(({ sent }) => sent)));
  const pitch = (RIGHT - LEFT) / Math.max(1, days.length);
  const width = pitch * 0.74;
  const bars = days.map(({ sent }, i) => {
    const height = sent / top * (BASE - TOP);
    return { x: LEFT + pitch * i + (pitch - width) / 2, y: BASE - height, width, height };
  });
  const ticks = [0, top / 2, top].map((value) => ({ value, y: BASE - value / top * (BASE - TOP) }));
  return { top, bars, ticks };
}
