import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Permit } from '../shared/api.gen';
import { hour } from '../shared/format';
import { face } from './chip';
import { blockWords } from './dialog';

const NEXT = 1_795_000_000_000;
const window = { used: 50, limit: 50, left: 0, frees_at: NEXT };
const permit = (change: Partial<Permit>): Permit => ({
  decision: 'block', permit: null, which: 'day', retry_at: NEXT, asked: 1, may_send_anyway: false, concerns: [],
  usage: { hour: { used: 6, limit: 6, left: 0, frees_at: NEXT }, day: window, ceiling: { used: 60, limit: 2000, left: 1940, frees_at: null }, can_send_now: 0, next_slot: NEXT },
  ...change,
});

test('each state of the chip has its words', () => {
  assert.equal(face({ kind: 'normal', left: 38, limit: 50 }, 1, NEXT - 60_000).text, '38 left today');
  assert.equal(face({ kind: 'normal', left: 38, limit: 50 }, 3, NEXT - 60_000).text, 'Uses 3 of 38');
  assert.equal(face({ kind: 'normal', left: 38, limit: 50 }, 1, NEXT - 60_000).short, '38');
  assert.deepEqual(face({ kind: 'near', left: 5, limit: 50 }, 1, NEXT - 60_000), { tone: 'near', text: '5 left today', short: '5', icon: null, share: 0.9 });
  assert.equal(face({ kind: 'hour', next: NEXT }, 1, NEXT - 60_000).text, `Next at ${hour(NEXT)}`);
  assert.equal(face({ kind: 'day', next: NEXT }, 1, NEXT - 60_000).tone, 'over');
  assert.match(face({ kind: 'day', next: NEXT }, 1, NEXT - 86_400_000).text, /^Next tomorrow, \d\d:\d\d/);
  assert.equal(face({ kind: 'cap', next: NEXT }, 1, NEXT - 60_000).icon, 'alert');
  assert.equal(face({ kind: 'sign-in' }, 1, NEXT - 60_000).text, 'Sign in again');
  assert.equal(face({ kind: 'off' }, 1, NEXT - 60_000).text, 'Limits off');
  assert.equal(face({ kind: 'counting' }, 1, NEXT - 60_000).text, 'Counting');
  assert.equal(face({ kind: 'not-linked' }, 1, NEXT - 60_000).text, 'Not linked');
  assert.equal(face({ kind: 'loading' }, 1, NEXT - 60_000).tone, 'loading');
});

test('each refusal says which limit, how full, and whether it can be passed', () => {
  const day = blockWords(permit({}));
  assert.equal(day.title, 'You’ve reached today’s limit');
  assert.equal(day.text, '50 of 50 sent in the last 24 hours. Staying under it keeps your mail out of spam.');
  assert.match(day.note ?? '', /off for this mailbox/);
  assert.equal(blockWords(permit({ may_send_anyway: true })).note, null);
  assert.equal(blockWords(permit({ which: 'hour' })).text, '6 of 6 sent in the last 60 minutes.');
  assert.match(blockWords(permit({ which: 'ceiling' })).note ?? '', /No one can go over/);
  assert.equal(blockWords(permit({ which: 'recipients', asked: 12 })).text, 'This message has 12 recipients, 0 are left today.');
  assert.equal(blockWords(permit({ which: 'not_active' })).note, null);
});
