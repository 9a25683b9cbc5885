import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, type Seen } from './place';
import { AT, link, mailbox, snapshot, step } from './sample';

const fresh: Seen = { watched: null, left: null };
const off = { kind: 'unreachable', reason: 'off', port: 1, since: AT } as const;
const kind = (...args: Parameters<typeof place>): string => place(...args).kind;
const slot = (...args: Parameters<typeof place>): string | null => {
  const found = place(...args);
  return found.kind === 'mailbox' ? found.slot : `not a mailbox but ${found.kind}`;
};

void test('a companion problem comes before all else', () => {
  const all = { mailbox: mailbox({ state: 'needs_sign_in' }), link: link() };
  assert.equal(kind(snapshot({ ...all, channel: { kind: 'impostor', port: 1, sent: false } }), fresh), 'companion');
  assert.equal(kind(snapshot({ ...all, channel: { kind: 'incompatible', update: 'companion', version: '0' } }), fresh), 'companion');
  assert.equal(kind(snapshot({ ...all, channel: { ...off, reason: 'permission' } }), fresh), 'companion');
  assert.equal(kind(snapshot({ ...all, channel: { kind: 'unpaired', lost: true } }), fresh), 'pair');
});

void test('a lost companion leaves the known numbers on screen; never seen ones can’t be', () => {
  assert.equal(slot(snapshot({ channel: off, mailbox: mailbox({ state: 'needs_sign_in' }) }), fresh), 'lost');
  assert.equal(kind(snapshot({ channel: off }), fresh), 'companion');
});

void test('signed out before paused before offline before the score', () => {
  const offline = { state: 'failed', at: AT, error: { code: 'offline', sentence: '', next_step: '', field: null, said: null, facts: {} } } as const;
  assert.equal(slot(snapshot({ mailbox: mailbox({ state: 'needs_sign_in', sync: offline }) }), fresh), 'sign_in');
  assert.equal(slot(snapshot({ mailbox: mailbox({ state: 'paused', sync: offline }) }), fresh), 'paused');
  assert.equal(slot(snapshot({ mailbox: mailbox({ sync: offline }) }), fresh), 'offline');
  assert.equal(slot(snapshot({ mailbox: mailbox() }), fresh), null);
});

void test('a sign-in again is shown while it runs or failed, and its end is Today', () => {
  const steps = [step({ name: 'settings' }), step({ name: 'signed_in' })];
  const out = snapshot({ mailbox: mailbox({ state: 'needs_sign_in' }), link: link({ steps }) });
  assert.equal(kind(out, fresh), 'progress');
  assert.equal(kind({ ...out, link: link({ steps, state: 'failed' }) }, fresh), 'progress');
  assert.equal(slot({ ...out, link: link({ steps, state: 'cancelled' }) }, { watched: 'l1', left: null }), 'sign_in');
  assert.equal(slot({ ...out, mailbox: mailbox(), link: link({ steps, state: 'done', mailbox: 'mb1' }) }, { watched: 'l1', left: null }), null);
});

void test('nothing known yet is loading, not "link this inbox"', () => {
  assert.equal(kind(snapshot({ at: null }), fresh), 'loading');
  assert.equal(kind(snapshot(), fresh), 'link');
});

void test('a linking is shown where it belongs or was started, and not in another tab', () => {
  assert.equal(kind(snapshot({ link: link({ address: 'MAYA@a.example' }) }), fresh), 'progress');
  assert.equal(kind(snapshot({ link: link({ address: 'other@b.example' }) }), fresh), 'link');
  assert.equal(kind(snapshot({ link: link({ address: 'other@b.example' }) }), { watched: 'l1', left: null }), 'progress');
  assert.equal(kind(snapshot({ account: null, link: link({ address: 'other@b.example' }) }), fresh), 'progress');
  assert.equal(kind(snapshot({ mailbox: mailbox(), link: link({ address: 'other@b.example' }) }), fresh), 'mailbox');
});

void test('the end of a linking is shown once, to whoever saw it run', () => {
  const done = snapshot({ mailbox: mailbox(), link: link({ mailbox: 'mb1', state: 'done' }) });
  assert.equal(kind(done, fresh), 'mailbox');
  assert.equal(kind(done, { watched: 'l1', left: null }), 'done');
  assert.equal(kind(done, { watched: 'l1', left: 'l1' }), 'mailbox');
  assert.equal(kind(snapshot({ link: link({ state: 'failed' }) }), { watched: 'l1', left: 'l1' }), 'link');
  assert.deepEqual(place(snapshot({ link: link({ state: 'cancelled' }) }), fresh), { kind: 'link', cancelled: true, ended: null });
});

void test('a sign-in on the provider’s page that came to nothing ends on the first page, unless a mailbox is shown', () => {
  const error = { code: 'sign_in_closed', sentence: '', next_step: '', field: null, said: null, facts: {} };
  const closed = link({ state: 'failed', error });
  assert.deepEqual(place(snapshot({ link: closed }), fresh), { kind: 'link', cancelled: false, ended: closed });
  assert.equal(kind(snapshot({ link: closed, mailbox: mailbox() }), { watched: 'l1', left: null }), 'progress');
  assert.equal(kind(snapshot({ link: link({ state: 'failed', error: { ...error, code: 'auth' } }) }), fresh), 'progress');
  assert.deepEqual(place(snapshot({ link: closed }), { watched: 'l1', left: 'l1' }), { kind: 'link', cancelled: false, ended: null });
});
