/** What the extension does in pages like Outlook's that no companion stands behind: whose mailbox, which draft, chip and gate. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { outlookHost } from '../../extension/src/content/hosts/outlook';
import type { AskOf, DraftFacts } from '../../extension/src/shared/messages';
import { type Browser, launch, OUTLOOK, ROOT, serve } from './lib/browser';
import { until } from './lib/until';
import { REPLAY, seen, waitSent, type Webmail } from './lib/webmail';
import { OUTLOOK_PAGES, outlookPage, type OutlookPage, wordsOf } from './pages/outlook';

type Asked = AskOf<'gate/may-send'> | AskOf<'page/account'>;

const SHOTS = `${ROOT}/build/e2e`;
const SEND = '.split .send:not(.arrow)';
const MAYA = 'maya@northbeam.studio';
const COMPOSED: readonly OutlookPage[] = OUTLOOK_PAGES.filter((name) => name !== 'outlook-inbox' && name !== 'outlook-changed');
let browser: Browser;
let page: Page;

before(async () => {
  browser = await launch();
  await mkdir(SHOTS, { recursive: true });
  // What content scripts ask, beside the listener that answers them.
  await browser.worker.evaluate(() => {
    const own = globalThis as unknown as { asked: unknown[] };
    own.asked = [];
    chrome.runtime.onMessage.addListener((message) => { own.asked.push(message); });
  });
});
after(() => browser.close());
afterEach(() => page.close());

const urlOf = (name: OutlookPage): string => name === 'outlook-popout' ? `${OUTLOOK}deeplink/compose?popoutv2=1` : OUTLOOK;

async function open(name: OutlookPage, url = urlOf(name)): Promise<void> {
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await serve(browser.context, name);
  await browser.worker.evaluate(() => { (globalThis as unknown as { asked: unknown[] }).asked = []; });
  await page.goto(url);
}

async function compose(name: OutlookPage, url?: string): Promise<void> {
  await open(name, url);
  await page.locator('postwarden-chip').first().waitFor();
  await seen(page);
}

const asked = <K extends Asked['kind']>(kind: K): Promise<Extract<Asked, { kind: K }>[]> => browser.worker.evaluate((wanted) =>
  (globalThis as unknown as { asked: { kind: string }[] }).asked.filter((one) => one.kind === wanted), kind) as Promise<Extract<Asked, { kind: K }>[]>;

/** Whose mailbox the background was told that the page is, once it was. */
const told = async (): Promise<string | null | undefined> => (await until('the account', async () => (await asked('page/account')).at(-1))).account;

/** The facts that the gate asked with when Send was pressed. */
async function facts(nth = 0): Promise<DraftFacts> {
  await page.locator(SEND).nth(nth).click();
  await waitSent(page);
  const [first] = await asked('gate/may-send');
  assert.ok(first);
  return first.draft;
}

for (const name of COMPOSED) {
  test(`the chip stands after Send on ${name}, and no row grows`, async () => {
    await compose(name);
    const sends = await page.locator(SEND).count();
    await page.locator('.split + postwarden-chip').nth(sends - 1).waitFor();
    assert.equal(await page.locator('postwarden-chip').count(), sends);
    const heights = (): Promise<number[]> => page.locator('.draft .row, .draft').evaluateAll((all) => all.map((row) => (row as HTMLElement).offsetHeight));
    const before = await heights();
    await page.evaluate(() => document.querySelectorAll('postwarden-chip').forEach((chip) => { chip.remove(); }));
    assert.deepEqual(await heights(), before);
  });
}

test('in a row that is nearly full the chip is shorter, or away, at each width of the window, and the row does not grow', async () => {
  await compose('outlook-new');
  await page.locator('.split + postwarden-chip').waitFor();
  // The page's own things, after Send, leave less room the narrower the window is.
  await page.locator('.row:has(.split)').evaluate((row: HTMLElement) => {
    row.style.flexWrap = 'wrap';
    row.append(Object.assign(document.createElement('i'), { style: 'width: 420px; height: 10px' }));
  });
  const size = (): Promise<number> => page.locator('.split + postwarden-chip').evaluate((chip) => (chip as HTMLElement).offsetWidth);
  const seen: number[] = [];
  for (const width of [1440, 1250, 1200, 1250, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
    const height = (): Promise<number> => page.locator('.row:has(.split)').evaluate((row) => (row as HTMLElement).offsetHeight);
    assert.equal(await height(), 36, `${width} px`);
    seen.push(await size());
  }
  assert.deepEqual(seen, [208, 160, 0, 160, 208]);
});

for (const origin of outlookHost.origins) {
  test(`it is at home at ${origin}`, async () => {
    await compose('outlook-new', `${origin}/mail/`);
    await page.locator('postwarden-panel[data-host=outlook]').waitFor({ state: 'attached' });
    assert.equal((await facts()).account, MAYA);
  });
}

const WAYS: Record<string, () => Promise<void>> = {
  'a click': () => page.locator(SEND).click(),
  'Ctrl+Enter in the text': async () => { await page.locator('.elementToProof').focus(); await page.keyboard.press('Control+Enter'); },
  'Ctrl+Enter in the subject': async () => { await page.locator('.subject').focus(); await page.keyboard.press('Control+Enter'); },
  'Alt+S in the text': async () => { await page.locator('.elementToProof').focus(); await page.keyboard.press('Alt+s'); },
  'Enter on Send': async () => { await page.locator(SEND).focus(); await page.keyboard.press('Enter'); },
  'Space on Send': async () => { await page.locator(SEND).focus(); await page.keyboard.press('Space'); },
};
for (const [way, act] of Object.entries(WAYS)) {
  test(`Send by ${way} is stopped, asked about and pressed again once`, async () => {
    await compose('outlook-new');
    await act();
    const { sent, heard } = await waitSent(page);
    assert.deepEqual(sent, [{ how: 'click', label: 'Send', subject: 'Proposal for {{company}}', to: 3 }]);
    // Of the stroke itself the page hears at most the key that is held, which is not part of Send.
    assert.deepEqual(heard.filter((event) => !event.startsWith('key')), REPLAY);
    assert.deepEqual(heard.filter((event) => event === 'keypress'), []);
    assert.equal((await asked('gate/may-send')).length, 1);
  });
}

test('T17 a click made by the page is asked about like a real one', async () => {
  await compose('outlook-new');
  await page.locator(SEND).evaluate((send) => (send as HTMLElement).click());
  const { sent, heard } = await waitSent(page);
  assert.equal(sent.length, 1);
  assert.deepEqual(heard, REPLAY);
});

test('keys that write are the page’s, AltGr+S too; so is a Send that is off', async () => {
  await compose('outlook-new');
  await page.locator('.elementToProof').focus();
  await page.keyboard.type('e#!s');
  await page.keyboard.press('Control+Alt+s');
  await page.locator(SEND).evaluate((send) => { send.setAttribute('aria-disabled', 'true'); });
  await page.locator(SEND).click({ force: true });
  const { heard } = await waitSent(page);
  assert.equal(heard.filter((event) => event === 'keydown').length, 7);
  assert.ok(heard.includes('click') && !heard.includes('click made'));
  assert.deepEqual(await asked('gate/may-send'), []);
});

for (const [at, which] of (['send', 'schedule'] as const).entries()) {
  test(`the menu beside Send passes the gate too: ${which}`, async () => {
    await compose('outlook-rtl');
    await page.locator('.arrow').click();
    const item = page.locator('[role=menuitem]').nth(at);
    assert.deepEqual((await seen(page)).heard, ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'], 'to open it is no Send');
    await item.click();
    const { sent, heard } = await waitSent(page);
    assert.deepEqual(sent, [{ how: 'menu', label: wordsOf('outlook-rtl')[which], subject: '', to: 0 }]);
    assert.deepEqual(heard, REPLAY);
    assert.equal((await asked('gate/may-send')).length, 1);
  });
}

test('a menu that closed while we asked is not taken for Send', async () => {
  await compose('outlook-new');
  await page.locator('.arrow').click();
  await page.evaluate(() => {
    document.querySelectorAll('[role=menuitem]').forEach((item) => {
      // Gone before any answer can be there: the frame after the press.
      window.addEventListener('mouseup', () => requestAnimationFrame(() => item.remove()), true);
    });
  });
  await page.evaluate(() => new Promise((resolve) => {
    const item = document.querySelectorAll<HTMLElement>('[role=menuitem]')[1];
    item?.click();
    item?.parentElement?.remove();
    requestAnimationFrame(resolve);
  }));
  await page.locator('postwarden-note').waitFor({ state: 'attached' });
  assert.equal((await asked('gate/may-send')).length, 1);
  assert.deepEqual((await seen(page)).sent, []);
});

test('several composers: each its own draft, of the account that it is sent from', async () => {
  await compose('outlook-two');
  await told();
  const first = await facts(0);
  assert.deepEqual([first.account, first.from, first.recipients, first.unresolved, first.title], [MAYA, MAYA, ['ida@holm.example', 'joel@park.example'], 1, 'other']);
  await browser.worker.evaluate(() => { (globalThis as unknown as { asked: unknown[] }).asked = []; });
  const second = await facts(1);
  assert.deepEqual([second.account, second.from, second.recipients, second.visible, second.title], ['team@kite.example', null, ['kos@holm.example', 'ida@holm.example'], 1, 'empty']);
  assert.equal((await asked('page/account')).length, 0, 'the account of the page is the one whose folder is open');
  await page.screenshot({ path: `${SHOTS}/outlook-two.png` });
});

test('the panel’s account is the one whose folder is open, and goes on when the folder pane is closed', async () => {
  await compose('outlook-two');
  assert.equal(await told(), 'team@kite.example');
  await page.evaluate(() => document.querySelector('nav')?.remove());
  assert.equal((await facts(1)).account, 'team@kite.example');
});

test('a mailbox that was opened by its address is the page’s', async () => {
  await compose('outlook-new', `${OUTLOOK}sales%40oakfern.example/inbox`);
  assert.equal(await told(), 'sales@oakfern.example');
});

const FACTS: Record<Exclude<OutlookPage, 'outlook-inbox' | 'outlook-changed' | 'outlook-two'>, Partial<DraftFacts>> = {
  'outlook-new': {
    account: MAYA, from: MAYA, recipients: ['ana@oakfern.example', 'per@kite.example', 'lena@oakfern.example'], unresolved: 0, visible: 3, replyTo: null,
    title: 'other', tokens: ['{{company}}', '[First name]'], links: [{ host: 'oakfern.example', shown: null }], attachmentBytes: 0,
  },
  'outlook-reply': { account: MAYA, from: null, recipients: ['ana@oakfern.example'], unresolved: 1, visible: 2, replyTo: 'divRplyFwdMsg', title: 'answer', links: [], textChars: 'Gern,bisDonnerstag.Maya'.length },
  'outlook-popout': { account: MAYA, from: MAYA, recipients: ['ana@oakfern.example'], unresolved: 0, replyTo: 'mail-editor-reference-message-container', title: 'other', textChars: '資料です。'.length },
  'outlook-rtl': { account: MAYA, from: null, recipients: ['ana@oakfern.example'], unresolved: 1, visible: 2, replyTo: null, title: 'other' },
  'outlook-checks': { account: MAYA, from: null, unresolved: 0, visible: 5, title: 'answer', attachmentBytes: Math.round(8.4 * 1024 ** 2) + 12 * 1024, tokens: ['{{company}}', '[First name]'] },
};
for (const [name, wanted] of Object.entries(FACTS) as [keyof typeof FACTS, Partial<DraftFacts>][]) {
  test(`what the gate asks with is what stands in the draft: ${name}`, async () => {
    await compose(name);
    const read = await facts();
    assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((key) => [key, read[key as keyof DraftFacts]])), wanted);
  });
}

test('a window of its own has no panel, and asks the page that opened it whose mailbox it is', async () => {
  await open('outlook-inbox');
  assert.equal(await told(), MAYA);
  await browser.context.route(`${OUTLOOK}deeplink/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: outlookPage('outlook-popout').replace(`From: ${MAYA}`, 'From: Maya') }));
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate((url) => { window.open(url); }, urlOf('outlook-popout'))]);
  await popup.locator('postwarden-chip').waitFor();
  assert.equal(await popup.locator('postwarden-panel').count(), 0);
  await popup.locator(SEND).click();
  await popup.waitForFunction(() => (window as unknown as Webmail).sent.length > 0);
  const [{ draft } = { draft: null }] = await asked('gate/may-send');
  assert.deepEqual([draft?.account, draft?.from], [MAYA, null]);
  await browser.context.unroute(`${OUTLOOK}deeplink/**`);
  await popup.close();
});

test('a page that has changed: no chip, no error, and after 3 s the panel is told', async () => {
  await open('outlook-changed');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const layouts = async (): Promise<boolean[]> => (await asked('page/account')).map(({ newLayout }) => newLayout);
  await until('the panel is told', async () => (await layouts()).includes(true));
  assert.equal((await layouts())[0], false, 'not before');
  assert.equal(await page.locator('postwarden-chip').count(), 0);
  await page.locator('.draft .send').click();
  assert.ok((await seen(page)).heard.includes('click'), 'what we do not know is the page’s');
  assert.deepEqual(errors, []);
});
