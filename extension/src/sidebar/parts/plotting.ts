/** The geometry that the charts of thirty days share, in units of their 328 × 130 view box: pure. */
export const BASE = 94;
const TOP = 10;
const LEFT = 24;
const RIGHT = 326;

export interface Slot { x: number; middle: number; width: number }

/** The place of each of so many days side by side. */
export function slots(count: number): (i: number) => Slot {
  const pitch = (RIGHT - LEFT) / Math.max(1, count);
  const width = pitch * 0.74;
  return (i) => {
    const x = LEFT + pitch * i + (pitch - width) / 2;
    return { x, width, middle: x + width / 2 };
  };
}

/** Of a value on an axis that ends at `top`. */
export const height = (value: number, top: number): number => value / top * (BASE - TOP);

export const ticks = (top: number): { y: number; value: number }[] => [0, top / 2, top].map((value) => ({ value, y: BASE - height(value, top) }));
