import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isId } from '../../shared/strings';
import { first, refused, troubleOf, without } from './troubles';

const error = (code: string, field: string | null = null, facts = {}) => ({ code, sentence: 's', nextStep: 'n', field, said: null, facts });

void test('a refusal lands under the field it is about', () => {
  const where = (...args: Parameters<typeof refused>): string => Object.keys(refused(...args)).join();
  assert.equal(where(error('auth')), 'password');
  assert.equal(where(error('addr', 'address')), 'address');
  assert.equal(where(error('tls')), 'imap.host');
  assert.equal(where(error('tls'), 'sending'), 'smtp.host');
  assert.equal(where(error('plain', 'smtp')), 'smtp.port');
  assert.equal(where(error('host_refused', 'imap')), 'imap.host');
  assert.equal(where(error('host', 'imap.port')), 'imap.port');
  assert.equal(where(error('auth', 'smtp_password')), 'smtp_password');
  assert.equal(where(error('group')), 'address');
  assert.equal(where(error('consent')), 'consent');
  assert.equal(where(error('keyring_locked')), 'form');
  assert.deepEqual(refused(error('made_up')).form, { code: 'made_up', sentence: 's', next: 'n', said: null, facts: {} });
  assert.equal(first({ consent: troubleOf(error('consent')), address: troubleOf(error('addr')) }), 'address');
  assert.deepEqual(Object.keys(without({ consent: troubleOf(error('consent')), address: troubleOf(error('addr')) }, 'consent')), ['address']);
});

void test('a date is said as one, and without it the companion’s words stand', () => {
  const old = (facts: object): string => troubleOf({ code: 'tls_old', sentence: 'It ended.', next_step: 'Ask.', field: null, said: null, facts: { host: 'h.example', ...facts } }).sentence;
  assert.match(old({ date: '2025-11-20T08:00:00Z' }), /ended on 20 November 2025\./);
  assert.match(old({ date: Date.UTC(2025, 10, 20) }), /ended on 20 November 2025\./);
  assert.equal(old({}), 'It ended.');
});

/** The repository's root: the tests run in the extension's folder. */
const source = (path: string): string => readFileSync(`../companion/core/${path}`, 'utf8');

void test('every refusal that the companion can send has our words', () => {
  const codes = ['linkings.py', 'servers.py'].flatMap((path) => [...source(path).matchAll(/^ {4}code = "(\w+)"$/gm)].map(([, code]) => code ?? ''));
  assert.ok(codes.length > 50, `${codes.length} codes`);
  assert.deepEqual(codes.flatMap((code) => [`error.${code}`, `error.${code}.next`]).filter((id) => !isId(id)), []);
});
