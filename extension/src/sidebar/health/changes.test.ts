import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Waiting } from '../../shared/api.gen';
import { AT, finding, record } from '../sample';
import { changes, mended } from './changes';

const MINUTE = 60_000;
const missing = finding({ fix: { text: '', steps: [], record } });
const found = finding({ id: 'dmarc.ok', severity: 'ok' });
const lesser = finding({ id: 'dmarc.policy', severity: 'hint' });
const attempt = (change: Partial<Waiting> = {}): Waiting => ({
  finding: 'dmarc.missing', check: 'dmarc', since: AT - 10 * MINUTE, looked_at: AT, next_at: AT + 5 * MINUTE, until: AT + 1440 * MINUTE, fixed_at: null, ...change,
});

void test('mended is what asked before and only passes now', () => {
  assert.deepEqual(mended([missing], [found]), ['dmarc']);
  assert.deepEqual(mended([found], [found]), []);
  assert.deepEqual(mended([missing], [finding({ severity: 'unknown' })]), []);
  assert.deepEqual(mended([missing], [found, lesser]), []);
});

void test('what this panel saw mended is shown at what passes', () => {
  assert.deepEqual([...changes([found], [], ['dmarc'])], [['dmarc.ok', { kind: 'fixed', at: AT }]]);
  assert.equal(changes([missing], [], ['dmarc']).size, 0, 'and broken again');
});

void test('a record that was copied is waited for: quietly till the first look, then as slow, later as seldom', () => {
  const look = (change: Partial<Waiting>) => changes([missing], [attempt(change)], []).get('dmarc.missing');
  assert.deepEqual(look({ looked_at: null }), { kind: 'tried', next: AT + 5 * MINUTE });
  assert.deepEqual(look({}), { kind: 'waiting', looked: AT, next: AT + 5 * MINUTE, until: AT + 1440 * MINUTE, often: true });
  assert.deepEqual(look({ next_at: AT + 60 * MINUTE }), { kind: 'waiting', looked: AT, next: AT + 60 * MINUTE, until: AT + 1440 * MINUTE, often: false });
});

void test('fixed while nobody looked is told at the check, also where something lesser is left', () => {
  const fixed = attempt({ fixed_at: AT, next_at: null });
  assert.deepEqual([...changes([found], [fixed], [])], [['dmarc.ok', { kind: 'fixed', at: AT }]]);
  assert.deepEqual([...changes([lesser], [fixed], [])], [['dmarc.policy', { kind: 'fixed', at: AT }]]);
  assert.equal(changes([missing], [fixed], []).size, 0, 'broken again since');
});

void test('what nobody could ask about, or is no longer listed, is not waited for on screen', () => {
  assert.equal(changes([finding({ severity: 'unknown' })], [attempt()], []).size, 0);
  assert.equal(changes([], [attempt()], []).size, 0);
});
