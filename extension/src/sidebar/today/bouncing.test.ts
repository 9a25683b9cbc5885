import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../shared/api.gen';
import { finding } from '../sample';
import { bouncing, saysBouncing, weekStart } from './bouncing';

const days = (...week: readonly (readonly [sent: number, bounced: number])[]): Day[] => [
  ...Array.from({ length: 30 - week.length }, (): readonly [number, number] => [50, 50]), ...week,
].map(([sent, bounced], i) => ({ day: `2025-11-${String(i + 1).padStart(2, '0')}`, sent, replied: 0, bounced }));
const quiet = [[40, 0], [0, 0], [0, 0], [30, 0], [30, 0], [30, 0]] as const;

void test('only the last seven days count, from two that came back and two in a hundred on', () => {
  assert.deepEqual(bouncing(days(...quiet, [73, 5])), { bounced: 5, sent: 203 });
  assert.equal(bouncing(days(...quiet, [73, 4])), null, 'under 2%');
  assert.deepEqual(bouncing(days(...quiet, [70, 4])), { bounced: 4, sent: 200 }, '2% is too much');
  assert.equal(bouncing(days([0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [4, 1])), null, 'one says nothing');
  assert.equal(bouncing(days(...Array.from({ length: 7 }, () => [0, 0] as const))), null);
  assert.equal(bouncing([]), null);
});

void test('what the last check found about bounces stands alone', () => {
  assert.equal(saysBouncing(finding({ check: 'bounces', severity: 'fix' })), true);
  assert.equal(saysBouncing(finding({ check: 'bounces', severity: 'ok' })), false);
  assert.equal(saysBouncing(finding({ check: 'rejections', severity: 'stop' })), false);
});

void test('the week begins at a midnight of this computer', () => {
  assert.equal(weekStart(days()), new Date(2025, 10, 24).getTime());
  assert.equal(weekStart([]), 0);
});
