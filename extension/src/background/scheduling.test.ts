import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mailbox } from '../shared/api.gen';
import type { DraftFacts, Outcome } from '../shared/messages';
import type { Companion } from './companion';
import { DraftTimes } from './scheduling';
import type { Snapshots } from './snapshot';

const HASH = 'a'.repeat(64);
const AT = 1_795_000_000_000;
const draft = (change: Partial<DraftFacts> = {}): DraftFacts => ({
  account: 'maya@northbeam.studio', from: null, recipients: ['ana@oakfern.example'], unresolved: 0, replyTo: null, hasUnsubscribe: false,
  links: [], htmlBytes: 20, attachmentBytes: 0, tokens: [], images: 0, pixels: [], textChars: 9, visible: 1, title: 'other', fingerprint: null, filed: true, ...change,
});

const MAILBOX = { id: 'm_1', address: 'maya@northbeam.studio' } as Mailbox;

function desk(answers: Outcome<unknown>[], state = 'ready', mailbox: Mailbox | null = MAILBOX) {
  const said: unknown[] = [];
  const companion = {
    post: (path: string, body: unknown) => { said.push([path, body]); return Promise.resolve(answers.shift()); },
    state: () => Promise.resolve({ kind: state }),
  } as unknown as Companion;
  const snapshots = { mailbox: () => Promise.resolve(mailbox ?? undefined) } as unknown as Snapshots;
  return { said, times: new DraftTimes(companion, snapshots) };
}

void test('a draft is scheduled by who gets it and a hash, and taken back by its own tab alone', async () => {
  const { said, times } = desk([{ ok: true, value: { id: 'o_1' } }, { ok: true, value: { id: 'o_1' } }]);
  assert.deepEqual(await times.schedule(draft(), HASH, AT, 7), { kind: 'scheduled' });
  assert.deepEqual(said, [['/v1/outbox/drafts', {
    mailbox: 'm_1', from: 'maya@northbeam.studio', recipients: ['ana@oakfern.example'], subject_hash: HASH, at: AT,
  }]]);
  assert.equal((await times.takeBack(8)).ok, false);
  assert.equal((await times.takeBack(undefined)).ok, false);
  assert.deepEqual(await times.takeBack(7), { ok: true, value: null });
  assert.deepEqual(said[1], ['/v1/outbox/o_1/cancel', {}]);
  assert.equal((await times.takeBack(7)).ok, false, 'once');
});

void test('what cannot be found again is not scheduled', async () => {
  const { said, times } = desk([]);
  assert.deepEqual(await times.schedule(draft({ unresolved: 1 }), HASH, AT, 7), { kind: 'recipients' });
  assert.deepEqual(await times.schedule(draft({ recipients: [] }), HASH, AT, 7), { kind: 'recipients' });
  assert.deepEqual(said, []);
});

void test('a refusal is told in the companion’s words, its absence in ours', async () => {
  const no: Outcome<never> = { ok: false, refusal: { code: 'wrong_sender', sentence: 'No.', nextStep: '', field: null, said: null, facts: {} } };
  assert.deepEqual(await desk([no]).times.schedule(draft(), HASH, AT, 7), { kind: 'refused', why: 'No.' });
  assert.deepEqual(await desk([no], 'unreachable').times.schedule(draft(), HASH, AT, 7), { kind: 'off' });
  assert.deepEqual(await desk([], 'ready', null).times.schedule(draft(), HASH, AT, 7), { kind: 'off' });
});
