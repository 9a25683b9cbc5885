import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DayScore } from '../../shared/api.gen';
import { BASE } from '../parts/plotting';
import { course, sums } from './course';

/** Noon of a local day. */
const noon = (iso: string): number => new Date(`${iso}T12:00`).getTime();
const NOW = noon('2025-11-24');
const day = (iso: string, score: number | null): DayScore => ({ day: iso, score, low: score ?? 10, high: score ?? 90 });

void test('thirty days up to today by the calendar, also where the clocks change', () => {
  for (const today of ['2025-11-24', '2025-03-31', '2025-04-01', '2025-11-02']) {
    const { days } = course([], noon(today));
    assert.equal(days.length, 30);
    assert.equal(new Set(days).size, 30);
    assert.equal(days.at(-1), today);
  }
  assert.equal(course([], new Date(2025, 2, 1, 0, 5).getTime()).days.at(-2), '2025-02-28');
});

void test('a line from day to day, broken where a day has no score, checked or not', () => {
  const { line } = course([day('2025-11-18', 40), day('2025-11-19', 50), day('2025-11-20', null), day('2025-11-21', 60), day('2025-11-22', 70), day('2025-11-24', 80)], NOW);
  assert.equal(line.match(/M/g)?.length, 3);
  assert.equal(line.match(/L/g)?.length, 2);
  assert.doesNotMatch(line, /NaN/);
});

void test('a day alone and the newest day are dots; better is higher', () => {
  const { dots } = course([day('2025-11-10', 100), day('2025-11-15', 0), day('2025-11-16', 20), day('2025-11-23', 70), day('2025-11-24', 80)], NOW);
  assert.equal(dots.length, 2, 'the lone one of the 10th, and today');
  const [alone, newest] = dots;
  assert.ok(alone && newest && alone.y < newest.y && newest.y < BASE && alone.x < newest.x);
  assert.deepEqual(course([], NOW), { ...course([], NOW), line: '', dots: [] });
});

void test('what is older than the chart, or of tomorrow by a clock that was wrong, is not in it', () => {
  const history = [day('2025-10-01', 5), day('2025-11-23', 70), day('2025-11-30', 99)];
  assert.equal(course(history, NOW).dots.length, 1);
  assert.deepEqual(sums(history, NOW), { latest: day('2025-11-23', 70), lowest: 70, highest: 70, without: 29 });
});

void test('sums of the days that have a score', () => {
  assert.equal(sums([], NOW), null);
  assert.equal(sums([day('2025-11-24', null)], NOW), null);
  assert.deepEqual(sums([day('2025-11-20', 40), day('2025-11-22', 90), day('2025-11-23', 65), day('2025-11-24', null)], NOW),
    { latest: day('2025-11-23', 65), lowest: 40, highest: 90, without: 27 });
});
