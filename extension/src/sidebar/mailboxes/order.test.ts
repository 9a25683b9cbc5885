import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MailboxSummary } from '../../shared/api.gen';
import { AT, mailbox, summary } from '../sample';
import { found, look, parts, passes, trouble, worstFirst } from './order';

const box = (id: string, change: Partial<MailboxSummary> = {}): MailboxSummary =>
  summary(mailbox({ id, address: `${id}@a.example` }), { sent: 5, limit: 50, synced_at: AT, ...change });

const out = box('out', { state: 'needs_sign_in' });
const gone = box('gone', { state: 'disconnected' });
const held = box('held', { state: 'paused' });
const stale = box('stale', { synced_at: AT - 3_600_001 });
const full = box('full', { sent: 50 });
const near = box('near', { sent: 40 });
const reading = box('reading', { state: 'linking', synced_at: null });
const fresh = box('fresh', { synced_at: null });
const busy = box('busy', { sent: 39 });
const calm = box('calm');

void test('signed out first, then paused, then sync, then limits, then the rest, fullest before others', () => {
  const shuffled = [calm, near, gone, busy, fresh, stale, held, reading, out, full];
  assert.deepEqual(worstFirst(shuffled, AT).map(({ id }) => id), ['out', 'gone', 'held', 'stale', 'full', 'near', 'reading', 'fresh', 'busy', 'calm']);
  assert.deepEqual(worstFirst([box('b'), box('a')], AT).map(({ id }) => id), ['a', 'b']);
});

void test('an old list is not a list of stale mailboxes, and a limit of nothing is full', () => {
  assert.equal(trouble(calm, AT + 1_000), 'fine');
  assert.equal(trouble(stale, AT), 'stale');
  assert.equal(trouble(box('none', { sent: 0, limit: 0 }), AT), 'full');
});

void test('who needs the user, and who has room left', () => {
  const all = [out, gone, held, stale, full, near, calm];
  const which = (filter: 'all' | 'needs' | 'room'): string[] => all.filter((one) => passes(one, filter, AT)).map(({ id }) => id);
  assert.deepEqual(which('all').length, 7);
  assert.deepEqual(which('needs'), ['out', 'gone', 'held']);
  assert.deepEqual(which('room'), ['stale', 'near', 'calm']);
});

void test('found by any part, in any case', () => {
  assert.deepEqual(found([out, calm], ' CALM@ ').map(({ id }) => id), ['calm']);
  assert.equal(found([out, calm], '').length, 2);
  assert.equal(found([out, calm], 'nobody').length, 0);
});

void test('bad news has an icon and a word, good news a word', () => {
  assert.deepEqual(look('sign_in'), { text: 'Sign in again', icon: 'alert', tone: 'bad' });
  assert.deepEqual(look('fine'), { text: 'Up to date', icon: null, tone: '' });
});

void test('an address in the parts that give way one after the other', () => {
  assert.deepEqual(parts('maya@a.example'), { local: 'maya', head: '', tail: '@a.example' });
  assert.deepEqual(parts('maya@kiteandco-international.example'), { local: 'maya', head: '@kiteandco-internationa', tail: 'l.example' });
  assert.deepEqual(parts('nonsense'), { local: 'nonsense', head: '', tail: '' });
  assert.equal(Object.values(parts('"a@b"@c.example')).join(''), '"a@b"@c.example');
});
