import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE, ticks } from '../parts/plotting';
import { ceiling, plot } from './chart';

const day = (sent: number, replied = 0, bounced = 0) => ({ day: '2025-11-01', sent, replied, bounced });

void test('the axis ends at a round number', () => {
  assert.deepEqual([0, 4, 5, 11, 21, 49, 51, 101, 900].map(ceiling), [4, 4, 10, 20, 50, 50, 100, 200, 1000]);
});

void test('bars stand on the base, the highest below the top, side by side', () => {
  const { bars, top } = plot([0, 25, 50].map((sent) => day(sent)));
  assert.deepEqual(ticks(top).map(({ value }) => value), [0, 25, 50]);
  const [none, , high] = bars.map(({ sent }) => sent);
  assert.equal(none?.height, 0);
  assert.equal(high && high.y + high.height, BASE);
  assert.equal(high?.y, ticks(top)[2]?.y);
  for (const [i, { sent }] of bars.entries()) assert.ok(i === 0 || sent.x > (bars[i - 1]?.sent.x ?? Infinity) + sent.width);
});

void test('answers stand inside what was sent, what came back hangs below the line and never reaches the dates', () => {
  const { bars } = plot([day(50, 5), day(50, 0, 1), day(50, 50, 2)]);
  const [answered, one, two] = bars;
  assert.equal(answered && answered.replied.y + answered.replied.height, BASE);
  assert.equal(answered?.replied.height, (answered?.sent.height ?? 0) / 10);
  assert.deepEqual(two?.replied, two?.sent);
  assert.ok(one && one.bounced.y > BASE && one.bounced.height > 0);
  assert.equal(two?.bounced.height, 2 * one.bounced.height);
  const [worst, least] = plot([day(900, 0, 900), day(5, 0, 1)]).bars;
  assert.ok(worst && worst.bounced.y + worst.bounced.height <= 116);
  assert.ok(least && least.bounced.height >= 1.5);
});

void test('no day at all is an empty plot', () => {
  assert.deepEqual(plot([]).bars, []);
});
