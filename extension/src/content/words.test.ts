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
  assert.equal(face({ kind: 'day', next: NEXT }, 1, NEXT - 82_000_000).text, `Next at ${hour(NEXT)}`);
  assert.equal(face({ kind: 'day', next: NEXT }, 1, NEXT - 83_000_000).text, 'Next tomorrow');
  assert.equal(face({ kind: 'cap', next: NEXT }, 1, NEXT - 60_000).icon, 'alert');
  assert.equal(face({ kind: 'sign-in' }, 1, NEXT - 60_000).text, 'Sign in again');
  assert.equal(face({ kind: 'off' }, 1, NEXT - 60_000).text, 'Limits off');
  assert.equal(face({ kind: 'counting' }, 1, NEXT - 60_000).text, 'Counting');
  assert.equal(face({ kind: 'not-linked' }, 1, NEXT - 60_000).text, 'Not linked');
  assert.equal(face({ kind: 'loading' }, 1, NEXT - 60_000).tone, 'loading');
});

test('each refusal says which limit, how full, and whether it can be passed', () => {
  const words = (change: Partial<Permit>, owner: string | null = null) => blockWords(permit(change), owner);
  const day = words({});
  assert.equal(day.title, 'You’ve reached today’s limit');
  assert.equal(day.text, '50 of 50 sent in the last 24 hours. Staying under it keeps your mail out of spam.');
  assert.equal(day.note, '“Send anyway” is off. You can turn it on in Settings, Sending limits.');
  assert.equal(words({ may_send_anyway: true }).note, null);
  assert.deepEqual(words({ which: 'hour', may_send_anyway: true }), { title: 'You’ve reached this hour’s limit', text: '6 of 6 sent in the last 60 minutes.', note: null });
  assert.equal(words({ which: 'not_active' }).note, null);
});

test('the provider’s cap is its owner’s', () => {
  const full = { ...permit({}).usage, ceiling: { used: 2000, limit: 2000, left: 0, frees_at: NEXT } };
  assert.deepEqual(blockWords(permit({ which: 'ceiling', usage: full }), 'Google'), {
    title: 'Google’s daily cap is reached', text: '2,000 of 2,000 sent in the last 24 hours. Google rejects anything more.', note: 'No one can go over Google’s cap.',
  });
  assert.deepEqual(blockWords(permit({ which: 'ceiling', usage: full }), null), {
    title: 'Your provider’s daily cap is reached', text: '2,000 of 2,000 sent in the last 24 hours. It rejects anything more.', note: 'No one can go over your provider’s cap.',
  });
});

test('a message that is too large for what is left says so, for now or for good', () => {
  const usage = { ...permit({}).usage, day: { used: 45, limit: 50, left: 5, frees_at: NEXT }, hour: { used: 5, limit: 6, left: 1, frees_at: NEXT } };
  assert.equal(blockWords(permit({ asked: 12, usage }), null).title, 'Too many recipients for now');
  assert.equal(blockWords(permit({ asked: 12, usage }), null).text, 'This message has 12 recipients, 5 are left today.');
  assert.equal(blockWords(permit({ asked: 12, usage, which: 'hour' }), null).text, 'This message has 12 recipients, 1 is left this hour.');
  assert.equal(blockWords(permit({ asked: 80, usage, which: 'recipients' }), null).text, 'This message has 80 recipients, and 6 are the most this mailbox may send at once.');
});

test('the domain’s limit speaks of all its mailboxes', () => {
  const usage = { ...permit({}).usage, domain: { used: 20, limit: 20, left: 0, frees_at: NEXT } };
  assert.match(blockWords(permit({ which: 'domain', usage }), null).text, /^20 of 20 sent in the last 24 hours by all/);
});
