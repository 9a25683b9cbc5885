import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestWay, foreignOwner, isBarred, issuerOfPage, isWhole, makerOf, sourceWords, unready, wantsAppPassword, webmailOf } from './found';
import { discovery } from './sample';

const app = { page: 'https://p.example/', steps: [] };
const oauth = (ready: boolean) => ({ issuer: 'google' as const, ready, scopes: [] });
const refusal = (code: string) => ({ code, sentence: '', next_step: '', field: null, said: null, facts: {} });

void test('the best way is the first that works here', () => {
  const both = (ready: boolean) => discovery({ ways: ['oauth', 'app_password'], oauth: oauth(ready), app_password: app });
  assert.equal(bestWay(both(true), null), 'google');
  assert.equal(bestWay(both(false), null), 'app_password');
  assert.equal(bestWay(discovery({ ways: ['oauth'], oauth: oauth(false) }), null), 'setup');
  assert.equal(bestWay(discovery({ ways: ['oauth', 'password'], oauth: oauth(false) }), null), 'password');
  assert.equal(bestWay(discovery(), null), 'password');
  assert.equal(bestWay(null, null), 'password');
  assert.equal(bestWay(discovery(), 'microsoft'), 'microsoft');
  assert.equal(bestWay(both(false), 'google'), 'app_password');
  assert.deepEqual([unready(both(false)), unready(both(true)), unready(null)], ['google', null, null]);
});

void test('what was not found can be typed; other refusals end it', () => {
  assert.equal(isBarred(discovery({ refusal: refusal('noauto') })), false);
  assert.equal(isBarred(discovery({ refusal: refusal('pop3') })), true);
  assert.equal(isBarred(discovery()), false);
});

void test('only where nothing but app passwords is taken do blanks not matter', () => {
  assert.equal(wantsAppPassword(discovery({ ways: ['app_password'], app_password: app })), true);
  assert.equal(wantsAppPassword(discovery({ ways: ['app_password', 'password'], app_password: app })), false);
  assert.equal(wantsAppPassword(null), false);
});

void test('where settings come from, in words', () => {
  const words = (source: Parameters<typeof sourceWords>[0]['source'], at: string | null = null) => sourceWords({ source, domain: 'b.example', found_at: at });
  assert.deepEqual([words('table'), words('mx'), words('srv'), words('none')], ['From Postwarden’s own list', 'By the mail servers of b.example', 'From b.example’s DNS', null]);
  assert.equal(words('autoconfig', 'autoconfig.b.example'), 'From autoconfig.b.example’s own setup file');
});

void test('servers of somebody else are named by their domain', () => {
  const imap = { host: 'imap.mail.host.example', port: 993, security: 'tls' } as const;
  assert.equal(foreignOwner(discovery({ imap, foreign: true })), 'host.example');
  assert.equal(foreignOwner(discovery({ imap })), null);
});

void test('an address is asked about once it is whole', () => {
  for (const address of ['', 'ann', 'ann@', 'ann@b', 'ann@b.', 'ann@b.e', 'a n@b.example']) assert.equal(isWhole(address), false, address);
  for (const address of ['ann@b.example', ' ann@mail.b.example ', 'ann@b.eu']) assert.equal(isWhole(address), true, address);
});

void test('whose page it is: what was started, else the page’s address, else no name', () => {
  assert.equal(issuerOfPage('microsoft', 'https://accounts.google.com/'), 'Microsoft');
  assert.equal(issuerOfPage(null, 'https://accounts.google.com/o/oauth2'), 'Google');
  assert.equal(issuerOfPage(null, 'https://login.microsoftonline.com/common'), 'Microsoft');
  assert.equal(issuerOfPage(null, 'https://google.com.evil.example/'), 'your provider');
  assert.equal(issuerOfPage(null, 'no address'), 'your provider');
  assert.equal(makerOf(discovery({ provider: 'google_workspace', name: 'Google Workspace' })), 'Google');
  assert.deepEqual([webmailOf('custom'), webmailOf(undefined)], [null, null]);
});
