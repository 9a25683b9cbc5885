/** Several accounts of one browser in Gmail, and mailboxes that somebody else lets one use: whose numbers a tab shows, and whose send it is. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { AskOf, Snapshot } from '../../extension/src/shared/messages';
import { type Browser, INBOX, launch, serve, sidebarOf, toggle } from './lib/browser';
import { Closed } from './lib/closed';
import { Content } from './lib/content';
import { until } from './lib/until';
import { waitSent } from './lib/webmail';
import { type GmailVariant, TEAM } from './pages/gmail';

type Asked = AskOf<'gate/may-send'> | AskOf<'page/account'>;

const MAYA = 'maya@northbeam.studio';
const TOKEN = 'AEoRXRTxk-9_w';
/** Its address today, and as it was. */
const DELEGATED = [`https://mail.google.com/mail/u/0/d/${TOKEN}/`, `https://mail.google.com/mail/b/${TOKEN}/u/0/`];
let browser: Browser;
const open: Page[] = [];

before(async () => {
  browser = await launch();
  await browser.worker.evaluate(() => {
    const own = globalThis as unknown as { asked: unknown[] };
    own.asked = [];
    chrome.runtime.onMessage.addListener((message) => { own.asked.push(message); });
  });
});
after(() => browser.close());
afterEach(async () => { await Promise.all(open.splice(0).map((page) => page.close())); });

async function tab(name: string, url: string, account?: string): Promise<Page> {
  const page = await browser.context.newPage();
  open.push(page);
  await browser.worker.evaluate(() => { (globalThis as unknown as { asked: unknown[] }).asked = []; });
  await serve(browser.context, name, account);
  await page.goto(url);
  return page;
}
const asked = <K extends Asked['kind']>(kind: K): Promise<Extract<Asked, { kind: K }>[]> => browser.worker.evaluate((wanted) =>
  (globalThis as unknown as { asked: { kind: string }[] }).asked.filter((one) => one.kind === wanted), kind) as Promise<Extract<Asked, { kind: K }>[]>;

/** Whose numbers the tab's panel asks for. */
async function shown(page: Page): Promise<string | null> {
  const sidebar = await sidebarOf(page, browser);
  // The page tells whose it is once it is drawn.
  await until('what the page tells', () => sidebar.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent();
    return `page:${tab?.id ?? -1}` in await chrome.storage.session.get(null);
  }));
  return sidebar.evaluate(async () => (await chrome.runtime.sendMessage<unknown, Snapshot>({ kind: 'sidebar/snapshot' })).account);
}

/** Whose send the gate asks about when Send is pressed: the account, and who stands in From. */
async function asks(page: Page): Promise<[account: string | null, from: string | null]> {
  await page.locator('postwarden-chip').waitFor();
  await page.locator('.IZ .aoO').click();
  await waitSent(page);
  const [first] = await asked('gate/may-send');
  assert.ok(first);
  return [first.draft.account, first.draft.from];
}

test('two accounts in two tabs: each tab shows its own, and asks for its own', async () => {
  const first = await tab('gmail-new', INBOX);
  const second = await tab('gmail-new', INBOX.replace('/u/0', '/u/1'), TEAM);
  await second.locator('postwarden-chip').waitFor();
  assert.deepEqual([await shown(first), await shown(second)], [MAYA, TEAM]);
  assert.deepEqual(await asks(second), [TEAM, TEAM]);
  await browser.worker.evaluate(() => { (globalThis as unknown as { asked: unknown[] }).asked = []; });
  await first.bringToFront();
  assert.deepEqual(await asks(first), [MAYA, MAYA]);
  assert.deepEqual([await shown(first), await shown(second)], [MAYA, TEAM], 'a send of the one changes nothing of the other');
});

test('while another account’s number is read the chip shows none, and one that comes too late does not count', async () => {
  const page = await tab('gmail-new', INBOX);
  const [closed, content] = [await Closed.of(page), await Content.of(page)];
  await closed.find('button', /^Limits off\./);
  await content.run(`
    const ask = chrome.runtime.sendMessage;
    globalThis.answer = {};
    chrome.runtime.sendMessage = (message) => message.kind === 'chip/state' ? new Promise((resolve) => { answer[message.account] = resolve; }) : ask.call(chrome.runtime, message);`);
  const become = (account: string): Promise<void> => page.evaluate((to) => {
    document.title = `Inbox (2) - ${to} - Northbeam Mail`;
    document.body.append(document.createElement('div'));
  }, account);
  const answer = (account: string, left: number): Promise<void> => content.run(`
    while (!globalThis.answer['${account}']) await new Promise((resolve) => { setTimeout(resolve, 10); });
    globalThis.answer['${account}']({ kind: 'normal', left: ${left}, limit: 50 });
    await new Promise((resolve) => { setTimeout(resolve); });`);
  await become(TEAM);
  await closed.find('button', /^Postwarden\./);
  await become(MAYA);
  await answer(MAYA, 38);
  await closed.find('button', /^Uses 3 of 38\./);
  await answer(TEAM, 5);
  await closed.find('button', /^Uses 3 of 38\./);
  await become(TEAM);
  await closed.find('button', /^Postwarden\./);
});

test('a subject in the title names no account', async () => {
  const page = await tab('gmail-new', INBOX);
  await page.locator('postwarden-chip').waitFor();
  await page.evaluate((account) => { document.title = `Offer for ceo@oakfern.example - ${account} - Northbeam Mail`; }, MAYA);
  assert.deepEqual(await asks(page), [MAYA, MAYA]);
});

/** What the page shows, then whose send it is. Never the one who only uses the mailbox. */
const CASES: [GmailVariant, page: string, send: string | null, from: string | null][] = [
  ['gmail-delegated-de', TEAM, TEAM, TEAM],
  ['gmail-delegated-alias-tr', TEAM, TEAM, 'hello@kite.example'],
  ['gmail-delegated-same-ja', TEAM, TEAM, TEAM],
  ['gmail-delegated-user-ar', MAYA, TEAM, TEAM],
  ['gmail-delegated-unsaid-de', MAYA, null, null],
  ['gmail-delegated-against-tr', TEAM, null, MAYA],
];
for (const url of DELEGATED) {
  for (const [name, account, send, from] of CASES) {
    test(`in a delegated mailbox a send is never its user’s: ${name} at ${new URL(url).pathname.replace(TOKEN, '…')}`, async () => {
      const page = await tab(name, url);
      await page.locator('postwarden-chip').waitFor();
      assert.equal(await shown(page), account);
      assert.deepEqual(await asks(page), [send, from]);
    });
  }
}

test('the same page at an ordinary address is the account’s own', async () => {
  assert.deepEqual(await asks(await tab('gmail-delegated-unsaid-de', INBOX)), [MAYA, null]);
});

test('a title without an address: in a delegated mailbox the button of who is signed in does not stand in for it', async () => {
  for (const [url, account] of [[INBOX, MAYA], ...DELEGATED.map((one) => [one, null] as const)] as const) {
    const page = await tab('gmail-delegated-de', 'https://beside.example/');
    const html = (await page.content()).replace(/<title>[^<]*/, '<title>Northbeam Mail');
    await browser.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto(url);
    await page.locator('postwarden-chip').waitFor();
    assert.equal(await shown(page), account, url);
    await browser.context.unroute(url);
  }
});

test('whether the panel is open is kept for a delegated mailbox by itself, and its token nowhere', async () => {
  for (const url of DELEGATED) {
    const page = await tab('gmail-delegated-de', url);
    await sidebarOf(page, browser);
    const width = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd);
    await toggle(browser);
    assert.equal(await width(), '360px');
    await page.reload();
    await page.waitForFunction(() => getComputedStyle(document.documentElement).paddingInlineEnd === '360px');
    assert.deepEqual(await browser.worker.evaluate(() => chrome.storage.local.get(null)), { 'open:mail.google.com/mail/u/0/d': true });
    assert.equal(JSON.stringify(await browser.worker.evaluate(() => chrome.storage.session.get(null))).includes(TOKEN), false);
    await page.goto(INBOX);
    await sidebarOf(page, browser);
    assert.equal(await width(), '44px', 'one’s own');
    await browser.worker.evaluate(() => chrome.storage.local.clear());
  }
});
