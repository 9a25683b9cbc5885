import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Discovery } from '../../shared/api.gen';
import { isOfPage, remedy, type Deed, type Known } from './remedies';
import { discovery, problem } from './sample';

const known = (change: Partial<Known> = {}): Known => ({ address: 'ann@b.example', which: 'imap', found: null, mailboxes: [{ id: 'mb1', address: 'Ann@b.example' }], ...change });
const deeds = (code: string, facts: object = {}, of: Partial<Known> = {}, where: 'form' | 'page' = 'form'): Deed[] =>
  remedy(problem(code, facts as Record<string, string>), known(of), where).acts.map(({ deed }) => deed);
const labels = (code: string, facts: object = {}, of: Partial<Known> = {}, where: 'form' | 'page' = 'form'): string[] =>
  remedy(problem(code, facts as Record<string, string>), known(of), where).acts.map(({ label }) => label);
const app: Partial<Discovery> = { name: 'Yahoo', provider: 'yahoo', app_password: { page: 'https://y.example/', steps: [] } };
const google: Partial<Discovery> = { oauth: { issuer: 'google', ready: true, scopes: [] } };

void test('a server that fails: another one that is known, never "continue anyway"', () => {
  const found = discovery({ imap: { host: 'mail.b.example', port: 993, security: 'tls' } });
  assert.deepEqual(deeds('host', { host: 'imap.b.example', port: '993' }, { found }), [{ do: 'host', which: 'imap', host: 'mail.b.example' }]);
  assert.equal(remedy(problem('host', { host: 'imap.b.example' }), known({ found }), 'form').next, 'Your domain points to mail.b.example.');
  assert.deepEqual(deeds('host', { host: 'MAIL.b.example' }, { found }), []);
  assert.deepEqual(labels('tls', { host: 'h', names: 'x', other: 'x.example' }), ['Use x.example', 'Ask my host']);
  assert.deepEqual(labels('tls', { host: 'h', names: 'x' }), ['Ask my host']);
  for (const code of ['tls_old', 'tls_unknown', 'tls_version']) assert.deepEqual(labels(code, { host: 'h' }), ['Ask my host'], code);
  assert.deepEqual(deeds('plain', {}, { which: 'smtp' }), [{ do: 'port', which: 'smtp', port: '465' }]);
});

void test('an address that is linked, an alias or a group leads to the mailbox', () => {
  assert.deepEqual(deeds('linked', { address: 'ann@B.example' }), [{ do: 'pick', mailbox: 'mb1' }]);
  assert.deepEqual(deeds('linked', { address: 'other@b.example' }), []);
  assert.match(remedy(problem('linked', { address: 'ann@b.example', linked_from: 'Firefox' }), known(), 'form').sentence ?? '', /^Already linked in Firefox\./);
  assert.deepEqual(deeds('alias', { mailbox: 'ann@b.example' }, { address: 'hi@b.example' }), [{ do: 'alias', mailbox: 'mb1', address: 'hi@b.example' }]);
  assert.deepEqual(deeds('group', { me: 'ann@b.example' }), [{ do: 'address', address: 'ann@b.example' }]);
  assert.equal(remedy(problem('group', { me: 'a@b.example' }), known(), 'form').more?.title, 'How aliases work');
  assert.deepEqual(deeds('other_account', { signed_in: 'x@b.example', address: 'ann@b.example' }), [{ do: 'address', address: 'x@b.example' }, { do: 'again' }]);
});

void test('passwords: the provider’s page and steps, or its sign-in', () => {
  assert.deepEqual(labels('app_password', { name: 'Yahoo' }, { found: discovery(app) }), ['Create one at Yahoo', 'Show steps']);
  assert.deepEqual(deeds('auth'), [{ do: 'reveal' }]);
  assert.deepEqual(deeds('auth', {}, {}, 'page'), []);
  assert.deepEqual(deeds('password_off', { host: 'h' }, { found: discovery(google) }), [{ do: 'sign-in', issuer: 'google' }]);
  assert.deepEqual(deeds('signin', { name: 'Microsoft' }), [{ do: 'sign-in', issuer: 'microsoft' }]);
  assert.deepEqual(deeds('browser_sign_in', {}, { found: discovery(app) }), [{ do: 'open', url: 'https://mail.yahoo.com/' }]);
  assert.deepEqual(deeds('wait', { minutes: 3 }), []);
});

void test('what is switched off: a note for who can turn it on, and the same again once it is', () => {
  for (const code of ['imap_off', 'smtp_off', 'gmail_off', 'switched_off']) {
    assert.deepEqual(labels(code, {}, {}, 'page'), ['Copy a note for your admin', 'Try again'], code);
  }
  const own = { found: discovery({ name: 'Outlook.com', provider: 'outlook' }) };
  for (const code of ['imap_off', 'switched_off', 'token']) assert.deepEqual(labels(code, {}, own, 'page'), ['Open Outlook.com settings', 'Try again'], code);
  assert.equal(remedy(problem('imap_off'), known(own), 'page').next, 'Turn it on in Outlook.com settings, then try again.');
  assert.deepEqual(labels('smtp_off', {}, own, 'page'), ['Copy a note for your admin', 'Try again']);
  assert.deepEqual(labels('graph_consent', {}, own, 'page'), ['Send through Microsoft Graph', 'Copy a note for your admin']);
  assert.deepEqual(labels('graph_off', {}, own, 'page'), ['Copy a note for your admin', 'Try again']);
  for (const provider of ['google_workspace', 'microsoft365'] as const) {
    assert.deepEqual(labels('imap_off', {}, { found: discovery({ provider }) }, 'page'), ['Copy a note for your admin', 'Try again'], provider);
  }
  assert.deepEqual(labels('admin', { client_id: 'c' }, { found: discovery(app) }), ['Copy a note for your admin', 'Use an app password']);
  assert.deepEqual(labels('partial', { name: 'Google' }), ['Ask Google again']);
  assert.deepEqual(labels('sign_in_closed', { name: 'Google' }), ['Try again', 'Other ways to link']);
  assert.equal(remedy(problem('no_client', { name: 'Google', issuer: 'google' }), known(), 'page').more?.command, 'postwarden setup google FILE');
});

void test('the rest: elsewhere, by hand, or only the sentence', () => {
  assert.deepEqual(labels('pop3', { domain: 'b.example' }), ['Copy a note for them', 'Use another mailbox']);
  for (const code of ['noauto', 'foreign']) assert.deepEqual(deeds(code), [{ do: 'edit' }], code);
  assert.deepEqual(deeds('full', { limit: 15 }), [{ do: 'mailboxes' }]);
  assert.deepEqual(deeds('spf_other', { record: 'v=spf1 -all' }), [{ do: 'copy', text: 'v=spf1 -all' }]);
  assert.deepEqual(deeds('limit', {}, {}, 'page'), [{ do: 'again' }]);
  for (const code of ['addr', 'consent', 'no_mail_server', 'host_refused', 'made_up', 'toString']) assert.deepEqual(deeds(code), [], code);
  assert.deepEqual([isOfPage('partial'), isOfPage('auth')], [true, false]);
});

void test('a note is a whole mail, and holds the server’s words', () => {
  const [copy] = deeds('admin', { name: 'Microsoft', issuer: 'microsoft', client_id: 'id-1' });
  assert.ok(copy?.do === 'copy');
  assert.match(copy.text, /^Subject: Please allow Postwarden for my mailbox\n\nHello,\n\n.*ann@b\.example.*IMAP\.AccessAsUser\.All.*id-1.*\n\nThank you\.$/s);
  const off = remedy(problem('smtp_off', {}, { said: '535 5.7.139' }), known({ found: discovery({ provider: 'microsoft365' }) }), 'page').acts[0]?.deed;
  assert.ok(off?.do === 'copy');
  assert.match(off.text, /tick Authenticated SMTP\..*The server said: 535 5\.7\.139/s);
});
