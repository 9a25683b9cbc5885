import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailbox } from '../sample';
import { appForm, check, draftOf, emptyDraft, origin, pageForm, serverOf, toForm, typed, withPort, withSecurity, type Draft } from './fields';
import { discovery } from './sample';
import { first } from './troubles';

const whole = (change: Partial<Draft> = {}): Draft => ({ ...emptyDraft('ann@b.example'), password: 'p', consent: true, ...change });
const tls = (host: string, port: number) => ({ host, port, security: 'tls' as const });
const found = discovery({ imap: tls('mail.b.example', 993), smtp: tls('mail.b.example', 465), user: 'ann.b' });

void test('consent starts unticked and no password is guessed', () => {
  const draft = emptyDraft('maya@a.example');
  assert.equal(draft.consent, false);
  assert.equal(draft.password, '');
});

void test('typed over found over guessed, field by field', () => {
  assert.deepEqual(serverOf(whole(), 'imap', null), { host: 'imap.b.example', port: '993', security: 'tls' });
  assert.equal(origin(whole(), 'imap', null), 'guess');
  assert.deepEqual(serverOf(whole(), 'imap', found), { host: 'mail.b.example', port: '993', security: 'tls' });
  assert.equal(origin(whole(), 'imap', found), 'found');
  const draft = whole({ imap: { port: '143' } });
  assert.deepEqual(serverOf(draft, 'imap', found), { host: 'mail.b.example', port: '143', security: 'tls' });
  assert.equal(origin(draft, 'imap', found), 'typed');
  assert.deepEqual(serverOf({ ...draft, address: 'ann@c.example' }, 'imap', null), { host: 'imap.c.example', port: '143', security: 'tls' });
  const base = serverOf(whole(), 'imap', found);
  assert.deepEqual(typed(base, { ...base, host: 'other.example' }), { host: 'other.example' });
  assert.deepEqual(typed(base, base), {});
});

void test('port and security move along, unless the port is an unusual one', () => {
  assert.equal(withSecurity('imap', { host: 'h', port: '993', security: 'tls' }, 'starttls').port, '143');
  assert.equal(withSecurity('imap', { host: 'h', port: '10993', security: 'tls' }, 'starttls').port, '10993');
  assert.equal(withPort('smtp', { host: 'h', port: '25', security: 'starttls' }, '465').security, 'tls');
  assert.equal(withPort('smtp', { host: 'h', port: '25', security: 'starttls' }, '2525').security, 'starttls');
});

void test('what is plainly wrong is said before anything is sent', () => {
  assert.deepEqual(check(whole(), null), {});
  for (const address of ['', 'ann', 'ann@', '@b.example', 'ann@b', 'ann@b..example', 'a b@c.example']) assert.ok(check(whole({ address }), null).address, address);
  for (const port of ['', '0', '65536', '12a', '-1']) assert.ok(check(whole({ imap: { host: 'h.example', port, security: 'tls' } }), null)['imap.port'], port);
  for (const host of ['', 'https://h.example', 'a b']) assert.ok(check(whole({ smtp: { host } }), null)['smtp.host'], host);
  assert.deepEqual(check(whole({ smtp: { host: '' }, sending: false }), null), {});
  assert.deepEqual(Object.keys(check(whole({ same: false }), null)), ['smtp_password']);
  assert.equal(first(check(whole({ password: '', consent: false }), null)), 'password');
});

void test('to sign in again the password alone is asked for, and no consent is claimed', () => {
  const draft = draftOf(mailbox({ user: 'maya.n', smtp: { host: 'out.a.example', port: 587, security: 'starttls' } }));
  assert.deepEqual(Object.keys(check(draft, null)), ['password']);
  assert.deepEqual(toForm({ ...draft, password: 'new' }, null), {
    address: 'maya@a.example', password: 'new', oauth: null, user: 'maya.n', smtpUser: null, smtpPassword: null, sending: true, consent: false,
    imap: { host: 'mail.a.example', port: 993, security: 'tls' }, smtp: { host: 'out.a.example', port: 587, security: 'starttls' },
  });
  const apart = draftOf(mailbox({ smtp: null, sending: false, smtp_user: 'relay' }));
  assert.deepEqual([apart.same, apart.smtpUser, toForm(apart, null).smtp, toForm(apart, null).smtpUser], [false, 'relay', null, null]);
});

void test('spaces around what was typed are not sent, the password is sent as it is', () => {
  const form = toForm(whole({ address: ' ann@b.example ', password: ' p ', user: ' ', imap: { host: ' h.example ', port: ' 993 ' } }), null);
  assert.deepEqual([form.address, form.password, form.user], ['ann@b.example', ' p ', null]);
  assert.deepEqual(form.imap, tls('h.example', 993));
  assert.equal(toForm(whole(), found).user, 'ann.b');
});

void test('an app password goes without its blanks, and its servers are the provider’s', () => {
  const form = appForm(whole({ password: 'abcd efgh\u00a0ijkl mnop' }));
  assert.deepEqual([form.password, form.imap, form.smtp, form.sending], ['abcdefghijklmnop', null, null, true]);
});

void test('a sign-in on the provider’s page carries no secret', () => {
  const form = pageForm('ann@b.example', 'google', true, false);
  assert.deepEqual([form.password, form.oauth, form.sending, form.consent], [null, 'google', false, true]);
});
