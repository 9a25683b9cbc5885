import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { OutboxItem } from '../../shared/api.gen';
import { hour } from '../../shared/format';
import { AT, mailbox, outboxItem } from '../sample';
import { blocking } from './blocked';
import { when, whom, why } from './why';

const HOUR = 3_600_000;
const MAYA = mailbox({ provider: 'google_workspace' });
const said = (change: Partial<OutboxItem>): string => why(outboxItem(change), MAYA, { start: 480, end: 1080 }, AT).text;

void test('every reason in the words of the design', () => {
  const at = AT + HOUR;
  assert.equal(said({ why: 'gap' }), '10 minutes after the last message');
  assert.equal(said({ why: 'hour' }), 'Hour limit: 6 of 6 by then');
  assert.equal(said({ why: 'day', leaves_at: at }), `Daily limit: next at ${hour(at)}`);
  assert.equal(said({ why: 'ramp' }), 'Ramp-up: 6 a day');
  assert.equal(said({ why: 'ceiling', leaves_at: at }), `Google’s own cap: next at ${hour(at)}`);
  assert.match(said({ why: 'hours' }), /^Outside your hours, 0?8:00( AM)? to (18:00|6:00 PM)$/i);
  assert.equal(said({ why: 'picked' }), 'You picked this time');
  assert.equal(said({ why: 'provider' }), 'Google asked us to slow down');
  assert.equal(said({ why: 'sign_in', leaves_at: null }), 'Goes out after you sign in');
  assert.equal(said({ why: 'moved', wanted_at: AT - HOUR }), `Moved from ${hour(AT - HOUR)}`);
  assert.equal(said({ why: 'paused', state: 'paused', leaves_at: null }), 'Paused by you');
  assert.equal(said({ why: 'next' }), 'Leaves in a moment');
  assert.equal(said({ why: null, state: 'sending' }), 'Being sent');
  assert.equal(said({ why: 'later', reason: 'deferred' }), 'The server asked us to try again');
  assert.equal(said({ why: 'later', reason: 'offline' }), 'Couldn’t be sent just now. We try again.');
});

void test('a message that never fits says which limit', () => {
  for (const which of ['hour', 'day', 'ceiling', 'domain'] as const) assert.match(said({ why: which, leaves_at: null }), /^More recipients than/);
});

void test('why it failed', () => {
  const failed = (change: Partial<OutboxItem>): string => said({ state: 'failed', ...change });
  assert.equal(failed({ reason: 'suppressed', barred: { why: 'bounced', at: Date.UTC(2025, 10, 19, 12) } }), 'This address bounced on 19 Nov');
  assert.equal(failed({ reason: 'suppressed', barred: { why: 'by_hand', at: AT } }), 'You added this address to the ones you don’t write to');
  assert.equal(failed({ reason: 'suppressed' }), 'This address takes no mail from you');
  assert.equal(failed({ reason: 'refused', said: '550 5.7.1 no' }), 'Google refused it: 550 5.7.1 no');
  assert.equal(failed({ reason: 'refused' }), 'Google refused it');
  assert.equal(failed({ reason: 'draft_gone' }), 'You deleted this draft, so there is nothing to send.');
  assert.equal(failed({ reason: 'draft_token' }), 'A field like [First name] isn’t filled in, so it wasn’t sent.');
  assert.equal(failed({ reason: 'draft_subject' }), 'Its subject is gone, so it wasn’t sent.');
  assert.equal(failed({ reason: 'of_a_newer_companion' }), 'It couldn’t be sent');
});

/** Made from the companion's own code (tests/house/test_told.py). */
const { rows } = JSON.parse(readFileSync('../tests/house/told.json', 'utf8')) as { rows: Record<'failed' | 'held' | 'waiting', string[]> };

void test('every reason for which the companion gives a message up is said', () => {
  assert.ok(rows.failed.length > 25);
  const bare = said({ state: 'failed', reason: 'of_a_newer_companion' });
  for (const reason of rows.failed) {
    const text = said({ state: 'failed', reason });
    assert.notEqual(text, bare, reason);
    assert.doesNotMatch(text, /[{}]|undefined|NaN/, reason);
  }
});

void test('what waits says why, and what only the user can end is named, with a way out above the list', () => {
  const trouble = said({ why: 'later', reason: 'offline' });
  for (const reason of rows.waiting) assert.doesNotMatch(said({ why: 'later', reason }), /^$|[{}]|undefined/, reason);
  for (const reason of rows.held) {
    const item = outboxItem({ why: 'later', reason, state: 'queued' });
    assert.notEqual(said({ why: 'later', reason }), trouble, reason);
    assert.ok(blocking([item], MAYA), reason);
  }
});

void test('what keeps all of it, and who can end that', () => {
  const held = [outboxItem({ why: 'later', reason: 'graph_consent' })];
  const off = [outboxItem({ why: 'later', reason: 'smtp_off' })];
  const act = (items: OutboxItem[], change: Parameters<typeof mailbox>[0]): unknown => blocking(items, mailbox(change))?.act;
  assert.equal(act(held, { sign_in: 'microsoft' }), 'graph');
  assert.equal(act(off, { sign_in: 'microsoft' }), 'graph', 'Microsoft has another way');
  assert.equal(act(off, { sign_in: 'microsoft', sends_by: 'graph' }), 'admin', 'which is used already');
  assert.equal(act(off, { sign_in: 'password' }), 'admin');
  assert.equal(act([outboxItem({})], { state: 'needs_sign_in' }), 'again');
  assert.equal(act([outboxItem({})], { sending: false }), 'smtp');
  assert.equal(act([outboxItem({})], {}), undefined, 'it just waits its turn');
  assert.equal(act([outboxItem({ state: 'failed', why: null, reason: 'refused' })], { state: 'needs_sign_in' }), undefined, 'nothing waits');
});

void test('when, and whom', () => {
  assert.equal(when(outboxItem({ leaves_at: AT + HOUR }), AT), hour(AT + HOUR));
  assert.equal(when(outboxItem({ leaves_at: AT }), AT), 'Soon');
  assert.equal(when(outboxItem({ leaves_at: null, why: 'sign_in' }), AT), 'Held');
  assert.equal(when(outboxItem({ state: 'unknown' }), AT), 'Unsure');
  assert.equal(when(outboxItem({ state: 'failed', reason: 'suppressed' }), AT), 'Held');
  assert.equal(when(outboxItem({ state: 'sent', ended_at: AT - HOUR }), AT), hour(AT - HOUR));
  assert.equal(whom(outboxItem({ recipients: ['a@b.example', 'c@d.example', 'e@f.example'] })), 'a@b.example and 2 more');
});
