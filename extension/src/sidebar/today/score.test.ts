import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Health, Score } from '../../shared/api.gen';
import { AT, finding, record } from '../sample';
import { level, line, range, reach, title, unscored } from './score';

const score = (change: Partial<Score> = {}): Score =>
  ({ model: 'dm1', score: 71, low: 70, high: 73, evidence_share: 0.8, provisional: false, caps: [], ...change });
const health = (findings: Health['findings']): Health =>
  ({ mailbox: 'mb1', domain: 'a.example', checked_at: AT, seconds: 1, queries: 9, score: score(), findings });
const withRecord = (replaces: string | null) => finding({ gain: 15.2, fix: { text: '', steps: [], record: { ...record, replaces } } });

void test('levels begin where they say', () => {
  assert.deepEqual([90, 89.9, 75, 74.9, 50, 49.9, 0].map(level), ['great', 'good', 'good', 'fair', 'fair', 'poor', 'poor']);
});

void test('the title counts what can be fixed and names urgency first', () => {
  assert.equal(title(96, []), 'Great: nothing to fix');
  assert.equal(title(80, [finding({ severity: 'fix' }), finding({ severity: 'hint' })]), 'Good: 2 things to fix');
  assert.equal(title(71, [finding(), finding({ severity: 'fix' })]), 'Fair: 1 urgent fix');
  assert.equal(title(60, [finding({ severity: 'unknown' })]), 'Fair: nothing to fix');
  assert.equal(title(20, []), 'Poor: nothing we can fix for you');
});

void test('a tip about what a domain can do without is no thing to fix, a fault there is', () => {
  const bimi = finding({ id: 'bimi.none', check: 'bimi', severity: 'hint' });
  assert.equal(title(96, [bimi]), 'Great: nothing to fix');
  assert.equal(title(96, [bimi, finding({ id: 'dnssec.broken', check: 'dnssec', severity: 'fix' })]), 'Great: 1 thing to fix');
});

void test('the line says how far the first fix that brings points leads', () => {
  assert.equal(line(71, health([withRecord(null)]), AT), 'Add one DNS record to reach 86.');
  assert.equal(line(71, health([withRecord('v=spf1')]), AT), 'Change one DNS record to reach 86.');
  assert.equal(reach(99, [withRecord(null)])?.target, 100);
  assert.equal(reach(71, [finding({ gain: 0.2 })]), null);
});

void test('without a fix it says what is not known, and "passed" only when all did', () => {
  assert.equal(line(71, health([finding({ severity: 'unknown' })]), AT), '1 check couldn’t be made.');
  assert.equal(line(71, health([finding({ check: 'complaints', severity: 'unknown' }), finding({ severity: 'hint' })]), AT), '', 'nobody tells of complaints');
  assert.match(line(96, health([finding({ severity: 'ok' })]), AT), /^All checks passed today /);
  assert.equal(line(80, health([finding({ severity: 'hint' })]), AT), '');
});

void test('a narrow range is not worth a line; no score says what is known', () => {
  assert.equal(range(score()), null);
  assert.equal(range(score({ low: 48, high: 81 })), 'Not all is known: 48 to 81.');
  assert.equal(unscored(score({ score: null, low: 18.4, high: 74, evidence_share: 0.304 })),
    'We know 30% of what a score needs. So far it lies between 18 and 74.');
});
