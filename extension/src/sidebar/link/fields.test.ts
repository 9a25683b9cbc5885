import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailbox } from '../sample';
import { check, draftOf, emptyDraft, first, isGuess, passwordHelp, refused, toForm, withAddress, withSecurity, type Draft } from './fields';

const tab = { account: 'maya@a.example', host: 'outlook' } as const;
const elsewhere = { account: null, host: 'gmail' } as const;
const whole = (change: Partial<Draft> = {}): Draft =>
  ({ ...emptyDraft(elsewhere), ...withAddress(emptyDraft(elsewhere), 'ann@b.example', elsewhere), password: 'p', consent: true, ...change });

void test('consent starts unticked and no password is guessed', () => {
  const draft = emptyDraft(tab);
  assert.equal(draft.consent, false);
  assert.equal(draft.password, '');
});

void test('guesses follow the address until the user types another server', () => {
  const draft = whole();
  assert.deepEqual(draft.imap, { host: 'imap.b.example', port: '993', security: 'tls' });
  assert.equal(isGuess(draft, 'imap', elsewhere), true);
  const typed = { ...draft, smtp: { ...draft.smtp, host: 'out.b.example' } };
  const moved = withAddress(typed, 'ann@c.example', elsewhere);
  assert.equal(moved.imap.host, 'imap.c.example');
  assert.equal(moved.smtp.host, 'out.b.example');
  assert.equal(isGuess(moved, 'smtp', elsewhere), false);
});

void test('a typed port or security stays when the address changes', () => {
  const draft = whole();
  const typed = { ...draft, smtp: withSecurity('smtp', draft.smtp, 'starttls') };
  assert.deepEqual(withAddress(typed, 'ann@c.example', elsewhere).smtp, { host: 'smtp.c.example', port: '587', security: 'starttls' });
});

void test('the port moves with the security unless it is an unusual one', () => {
  assert.equal(withSecurity('imap', { host: 'h', port: '993', security: 'tls' }, 'starttls').port, '143');
  assert.equal(withSecurity('imap', { host: 'h', port: '10993', security: 'tls' }, 'starttls').port, '10993');
});

void test('only the tab’s own inbox is known to be at the tab’s provider', () => {
  assert.equal(emptyDraft({ account: 'maya@a.example', host: 'gmail' }).imap.host, 'imap.gmail.com');
  assert.equal(emptyDraft(tab).smtp.host, 'smtp.office365.com');
  assert.equal(withAddress(emptyDraft(tab), 'ann@b.example', tab).imap.host, 'imap.b.example');
  assert.match(passwordHelp('x@yahoo.com', elsewhere), /^Yahoo doesn’t accept your normal password/);
  assert.match(passwordHelp('x@b.example', elsewhere), /system keychain/);
});

void test('what is plainly wrong is said before anything is sent', () => {
  assert.deepEqual(check(whole()), {});
  for (const address of ['', 'ann', 'ann@', '@b.example', 'ann@b', 'ann@b..example', 'a b@c.example']) assert.ok(check(whole({ address })).address, address);
  for (const port of ['', '0', '65536', '12a', '-1']) assert.ok(check(whole({ imap: { host: 'h.example', port, security: 'tls' } }))['imap.port'], port);
  for (const host of ['', 'https://h.example', 'a b']) assert.ok(check(whole({ smtp: { host, port: '465', security: 'tls' } }))['smtp.host'], host);
  assert.equal(first(check(whole({ password: '', consent: false }))), 'password');
});

void test('to sign in again the password alone is asked for, and no consent is claimed', () => {
  const draft = draftOf(mailbox({ user: 'maya.n', smtp: { host: 'out.a.example', port: 587, security: 'starttls' } }));
  assert.deepEqual(Object.keys(check(draft)), ['password']);
  assert.equal(isGuess({ ...draft, imap: emptyDraft(tab).imap }, 'imap', tab), false);
  assert.deepEqual(toForm({ ...draft, password: 'new' }), {
    address: 'maya@a.example', password: 'new', oauth: null, user: 'maya.n', smtpUser: null, smtpPassword: null, sending: true, consent: false,
    imap: { host: 'mail.a.example', port: 993, security: 'tls' }, smtp: { host: 'out.a.example', port: 587, security: 'starttls' },
  });
  assert.equal(toForm(draftOf(mailbox())).user, null);
});

void test('spaces around what was typed are not sent, the password is sent as it is', () => {
  const form = toForm(whole({ address: ' ann@b.example ', password: ' p ', user: ' ', imap: { host: ' h.example ', port: ' 993 ', security: 'tls' } }));
  assert.equal(form.address, 'ann@b.example');
  assert.equal(form.password, ' p ');
  assert.equal(form.user, null);
  assert.deepEqual(form.imap, { host: 'h.example', port: 993, security: 'tls' });
});

void test('a refusal lands under the field it is about', () => {
  const error = (code: string, field: string | null = null) => ({ code, sentence: 's', nextStep: 'n', field });
  const where = (...args: Parameters<typeof refused>): string => Object.keys(refused(...args)).join();
  assert.equal(where(error('auth')), 'password');
  assert.equal(where(error('addr', 'address')), 'address');
  assert.equal(where(error('tls')), 'imap.host');
  assert.equal(where(error('tls'), 'sending'), 'smtp.host');
  assert.equal(where(error('plain', 'smtp')), 'smtp.port');
  assert.equal(where(error('host_refused', 'imap')), 'imap.host');
  assert.equal(where(error('host', 'imap.port')), 'imap.port');
  assert.equal(where(error('consent')), 'consent');
  assert.equal(where(error('keyring_locked')), 'form');
  assert.deepEqual(refused(error('made_up')), { form: { sentence: 's', next: 'n' } });
});
