import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Fault } from '../../shared/api.gen';
import { catalogue } from '../../shared/strings';
import { mailbox } from '../sample';
import { syncTrouble } from './sync-trouble';

const fault = (code: string): Fault => ({ code, sentence: `Said ${code}.`, next_step: 'Do that.', field: null, said: null, facts: {} });
const of = (code: string, change = {}) => syncTrouble(mailbox({ ...change, sync: { state: 'failed', at: null, error: fault(code) } }));
const OWN = Object.keys(catalogue).flatMap((id) => /^sync\.error\.(\w+)$/.exec(id)?.[1] ?? []);

void test('nothing is said where nothing is wrong', () => assert.equal(syncTrouble(mailbox()), null));

void test('the servers bear the name that their users know', () => {
  assert.equal(of('connection_lost', { provider: 'gmail', sign_in: 'google' })?.sentence, 'Google stopped answering in the middle.');
  assert.equal(of('host')?.sentence, 'Your mail server doesn’t answer.');
  assert.equal(of('host_unknown')?.sentence, 'There is no server called mail.a.example any more.');
  assert.equal(of('auth', { provider: 'exchange', sign_in: 'microsoft' })?.sentence, 'Microsoft refused the sign-in.');
});

void test('only a sign-in mends a sign-in; anything else is tried again', () => {
  for (const code of ['auth', 'signin', 'app_password', 'password_off', 'browser_sign_in', 'token', 'secret_lost']) assert.equal(of(code)?.way, 'sign-in', code);
  for (const code of ['limit', 'auth_temporary', 'host', 'connection_lost', 'protocol', 'tls', 'imap_off', 'heard of nowhere']) assert.equal(of(code)?.way, 'try', code);
});

void test('a folder that is read in part is no stop, and there is nothing to press', () => {
  const { way, partly } = of('numbered_anew') ?? {};
  assert.deepEqual([way, partly], ['wait', true]);
  assert.equal(of('protocol')?.partly, false);
});

void test('an error that we have no words for speaks the companion’s', () => {
  assert.deepEqual(of('heard_of_nowhere'), { sentence: 'Said heard_of_nowhere.', next: 'Do that.', said: null, way: 'try', partly: false });
});

void test('each sentence is whole, with one next step, and none names a protocol’s own words', () => {
  assert.ok(OWN.length > 20);
  for (const code of OWN) {
    const { sentence, next } = of(code) ?? { sentence: '', next: '' };
    for (const text of [sentence, next]) {
      assert.match(text, /^[A-Zm].*\.$/, code);
      assert.doesNotMatch(text, /[{}]|UID|EXISTS|BYE|socket|handshake|timeout/, code);
    }
  }
});

void test('the codes are those of the companion', async () => {
  const core = new URL('companion/core/', `file://${process.env['ROOT'] ?? `${process.cwd()}/..`}/`);
  const text = (await Promise.all(['servers', 'refusals', 'errors', 'linkings'].map((name) => readFile(new URL(`${name}.py`, core), 'utf8')))).join('\n');
  const known = new Set([...text.matchAll(/code = "(\w+)"/g)].map((match) => match[1]));
  assert.deepEqual(OWN.filter((code) => !known.has(code)), []);
});
