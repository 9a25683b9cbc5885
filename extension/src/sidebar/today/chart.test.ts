import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE, ceiling, plot } from './chart';

void test('the axis ends at a round number', () => {
  assert.deepEqual([0, 4, 5, 11, 21, 49, 51, 101, 900].map(ceiling), [4, 4, 10, 20, 50, 50, 100, 200, 1000]);
});

void test('bars stand on the base, the highest below the top, side by side', () => {
  const { bars, ticks } = plot([0, 25, 50].map((sent, i) => ({ day: `2025-11-0${i + 1}`, sent })));
  assert.deepEqual(ticks.map(({ value }) => value), [0, 25, 50]);
  const [none, , high] = bars;
  assert.equal(none?.height, 0);
  assert.equal(high && high.y + high.height, BASE);
  assert.equal(high?.y, ticks[2]?.y);
  for (const [i, bar] of bars.entries()) assert.ok(i === 0 || bar.x > (bars[i - 1]?.x ?? Infinity) + bar.width);
});

void test('no day at all is an empty plot', () => {
  assert.deepEqual(plot([]).bars, []);
});
