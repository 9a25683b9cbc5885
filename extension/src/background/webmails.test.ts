import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Registry, Webmails } from './webmails';

const OURS = ['http://127.0.0.1/*', 'https://mail.google.com/*', 'https://outlook.live.com/*'];
const OAK = 'https://webmail.oakfern.example/*';
const KITE = 'https://mail.kite.example/*';

class Browser implements Registry {
  scripts: string[] = [];
  registrations = 0;
  constructor(public permitted: string[]) {}
  allowed = (): Promise<string[]> => Promise.resolve([...OURS, ...this.permitted]);
  registered = (): Promise<string[]> => Promise.resolve(this.scripts);
  register = (patterns: string[]): Promise<void> => {
    this.scripts = patterns;
    this.registrations += 1;
    return Promise.resolve();
  };
}

void test('we run on each host that the browser allows, and on no other origin', async () => {
  const browser = new Browser([OAK]);
  const changes: string[][] = [];
  const webmails = new Webmails(browser, (left) => changes.push(left));
  assert.equal(webmails.has('https://webmail.oakfern.example'), false, 'not looked yet');
  await webmails.look();
  assert.deepEqual([webmails.hosts, browser.scripts, changes], [['webmail.oakfern.example'], [OAK], [[]]]);
  assert.ok(webmails.has('https://webmail.oakfern.example') && webmails.has('https://webmail.oakfern.example:8443'));
  for (const origin of ['http://webmail.oakfern.example', 'https://oakfern.example', 'https://webmail.oakfern.example.evil.example', 'https://mail.google.com', 'null', '', 'moz-extension://webmail.oakfern.example']) {
    assert.equal(webmails.has(origin), false, origin);
  }
});

void test('a permission for more than one host is nobody’s webmail', async () => {
  const browser = new Browser(['https://*/*', 'https://*.oakfern.example/*', '<all_urls>']);
  const webmails = new Webmails(browser, () => assert.fail('nothing changed'));
  await webmails.look();
  assert.deepEqual([webmails.hosts, browser.registrations], [[], 0]);
});

void test('what is taken away is told, also where we slept meanwhile; what stays is not registered again', async () => {
  const browser = new Browser([KITE, OAK]);
  await new Webmails(browser, () => undefined).look();
  const changes: string[][] = [];
  const woken = new Webmails(browser, (left) => changes.push(left));
  await woken.look();
  assert.deepEqual([browser.registrations, changes], [1, []]);
  browser.permitted = [KITE];
  const later = new Webmails(browser, (left) => changes.push(left));
  await later.look();
  assert.deepEqual([later.hosts, browser.scripts, changes], [['mail.kite.example'], [KITE], [['webmail.oakfern.example']]]);
});

void test('looks that come together register once', async () => {
  const browser = new Browser([OAK]);
  const webmails = new Webmails(browser, () => undefined);
  await Promise.all([webmails.look(), webmails.look(), webmails.look()]);
  assert.equal(browser.registrations, 1);
});

void test('a browser that fails once is asked again', async () => {
  const browser = new Browser([OAK]);
  const webmails = new Webmails(browser, () => undefined);
  const { allowed } = browser;
  browser.allowed = () => Promise.reject(new Error('gone'));
  await assert.rejects(webmails.look());
  browser.allowed = allowed;
  await webmails.look();
  assert.deepEqual(webmails.hosts, ['webmail.oakfern.example']);
});
