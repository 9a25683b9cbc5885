import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ago, calendarDay, day, formats, hour, lasts, percent, seconds } from './format';

const at = new Date(2026, 10, 24, 10, 42).getTime();
const british = formats(['en-GB']);

void test('ages count in their largest whole unit and never run backwards', () => {
  assert.match(ago(at - 40_000, at, british), /^40\s?s/);
  assert.match(ago(at - 3 * 60_000, at, british), /^3\s?m/);
  assert.match(ago(at - 5 * 3_600_000, at, british), /^5\s?h/);
  assert.match(ago(at - 3 * 86_400_000, at, british), /^3\s?d/);
  assert.equal(ago(at + 9_000, at, british), 'now');
});

void test('days are local calendar days, not spans of 24 hours', () => {
  const lateNight = new Date(2026, 10, 23, 23, 59).getTime();
  assert.equal(day(lateNight, at, british), 'yesterday');
  assert.equal(day(new Date(2026, 10, 25, 0, 1).getTime(), at, british), 'tomorrow');
  assert.equal(day(at, at, british), null);
  assert.match(day(new Date(2026, 10, 20).getTime(), at, british) ?? '', /20 Nov/);
});

void test('the clock follows the browser, the formats the words', () => {
  assert.equal(hour(at, formats(['de-DE'])), '10:42');
  assert.equal(hour(new Date(2026, 10, 24, 4, 50).getTime(), british), '04:50');
  assert.match(hour(new Date(2026, 10, 24, 15, 5).getTime(), formats(['en-US'])), /^3:05\sPM$/);
  assert.equal(formats(['de-DE', 'en-US']).number.resolvedOptions().locale, 'en-US');
});

void test('numbers', () => {
  assert.equal(seconds(0.34), '0.3');
  assert.equal(seconds(14.2), '14');
  assert.equal(seconds(0.01), '0.1');
  assert.equal(percent(0.4), '40%');
  assert.equal(lasts(41), '50 seconds');
  assert.equal(lasts(62), '1 minute');
  assert.equal(calendarDay('2026-11-24'), '24 Nov');
});
