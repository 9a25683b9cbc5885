import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notice } from '../sample';
import { aimOf, toDo } from './aim';

void test('a notice leads to its finding, or to where its mailbox’s state stands', () => {
  const to = (rule: string) => {
    const { tab, finding, fix } = aimOf({ rule, mailboxes: ['mb1'] }, 'mb1');
    return [tab, finding, fix];
  };
  assert.deepEqual(to('defect:dmarc.missing'), ['health', 'dmarc.missing', true]);
  assert.deepEqual(to('blocklist:dbl'), ['health', 'blocklists.dbl', true]);
  assert.deepEqual(to('cap:unsigned'), ['health', null, true]);
  assert.deepEqual(to('score'), ['health', null, true]);
  assert.deepEqual(to('checks_paused'), ['health', null, false]);
  for (const rule of ['sign_in', 'disconnected', 'paused']) assert.deepEqual(to(rule), ['today', null, true]);
  assert.deepEqual(to('late:2025-11-24'), ['outbox', null, false]);
  for (const rule of ['limit', 'provider', 'of_a_newer_companion']) assert.deepEqual(to(rule), ['today', null, false]);
});

void test('of several mailboxes the one shown stays, else the first is opened', () => {
  assert.equal(aimOf({ rule: 'limit', mailboxes: ['mb1', 'mb2'] }, 'mb2').mailbox, 'mb2');
  assert.equal(aimOf({ rule: 'limit', mailboxes: ['mb1', 'mb2'] }, 'mb3').mailbox, 'mb1');
  assert.equal(aimOf({ rule: 'late:2025-11-24', mailboxes: [] }, 'mb3').mailbox, null);
});

void test('to do is what is neither snoozed nor a mere note', () => {
  const all = [notice(), notice({ id: 'n2', severity: 'fix' }), notice({ id: 'n3', severity: 'info' }), notice({ id: 'n4', snoozed: true })];
  assert.deepEqual(toDo(all).map(({ id }) => id), ['n1', 'n2']);
});
