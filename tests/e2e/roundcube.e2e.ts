/**
 * A webmail of one's own, and the first real one: Debian's Roundcube over Dovecot and Postfix. Nothing of ours is there until its
 * host was named and allowed; then all of it is. The tests build on each other, in order.
 *
 * The browser's own question can't be pressed without a screen: this profile said yes to it before (lib/browser.ts).
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import type { OutboxItem } from '../../extension/src/shared/api.gen';
import { type Browser, contentScriptReaches, sidebarOf } from './lib/browser';
import { Closed } from './lib/closed';
import { CHIP, compose, draftOf, listOf, Office, SEND, sent, SHOTS, WEBMAIL, write } from './lib/roundcube';
import { until } from './lib/until';
import { pageState } from './lib/webmail';
import type { World } from './lib/world';

const DIALOG = 'postwarden-dialog';
const HOUR_S = 3600;
let office: Office;
let world: World;
let browser: Browser;
let page: Page;
let closed: Closed;
let other = '';

before(async () => {
  office = await Office.open();
  ({ world, browser, page } = office);
  other = world.facts.other ?? '';
});
after(() => office.close());
afterEach(async () => {
  if (await page.locator(DIALOG).count()) await page.keyboard.press('Escape');
});

const ours = (): Promise<number> => page.locator('postwarden-panel, postwarden-chip').count();
const meter = async (name: string, used: number): Promise<void> => (await sidebarOf(page, browser)).locator(`[role=meter][aria-label="${name}"][aria-valuenow="${used}"]`).waitFor();
const chip = (name: RegExp): Promise<unknown> => closed.find('button', name);

/** What differs from load to load, in Roundcube's own pages: numbers by chance and by the clock. */
const plain = (html: string): string => html
  .replace(/<script[\s\S]*?<\/script>/g, '').replace(/(_token|_id|_draft_saveid)" value="[^"]*"/g, '$1').replace(/_id=[0-9a-f]+/g, '')
  .replace(/(mce|aria|sizzle|toggle|tox|u)[-_]?[a-z]*[-_]?\d{4,}[-_0-9]*/g, '$1').replace(/id="\d{13}-clone"/g, 'id="-clone"');
const named = (global: string): string => global.replace(/^(jQuery)\d+$/, '$1').replace(/^(mce-data-)\w+$/, '$1');

/** Roundcube has asked for the messages of an empty folder, has said so, and says nothing more. */
async function settled(): Promise<void> {
  await page.locator('#messagelist-content .listing-info').filter({ visible: true }).waitFor();
  await page.waitForFunction(() => document.querySelector('#messagestack')?.childElementCount === 0);
}

/**
 * Roundcube writes down how wide its columns and headings are, and measures anew when the window is resized, of which we tell as we take our
 * room: a moment earlier or later it measures something else. So it is left to measure once all is there.
 */
const measured = (beside: number): Promise<unknown> => page.evaluate(async (room) => {
  while (getComputedStyle(document.documentElement).paddingInlineEnd !== room) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  await document.fonts.ready;
  window.dispatchEvent(new Event('resize'));
  // It waits as long, and began before.
  await new Promise((resolve) => { setTimeout(resolve, 25); });
}, `${beside}px`);

/** By tags, so that the one that differs is told. */
interface Kept { list: unknown[]; write: unknown[] }
/** `beside`: px that our panel takes, so that the page itself is as wide as without us. */
async function states(beside: number): Promise<Kept> {
  await page.setViewportSize({ width: 1440 + beside, height: 900 });
  await until('Roundcube’s usual headings', async () => {
    await page.goto(listOf('INBOX'));
    await settled();
    // Its list may be asked for before it has kept what the page shows, and then brings other headings.
    return await page.locator('#rcmthreads').count() > 0;
  });
  await measured(beside);
  const list = await pageState(page);
  await compose(page);
  await page.locator('a.save.draft:not(.disabled)').first().waitFor({ state: 'attached' });
  await measured(beside);
  const writing = await pageState(page);
  const kept = ({ html, fields, globals, cookie, storage }: typeof list): unknown[] => [plain(html).split(/(?=<)/), fields.filter((value) => !/^[0-9a-zA-Z]{20,}$/.test(value)), globals.map(named), cookie.replace(/=[^;]*/g, ''), storage];
  return { list: kept(list), write: kept(writing) };
}
let alone: Kept;

test('until its host is named nothing of ours is there', async () => {
  alone = await states(0);
  assert.equal(await ours(), 0);
});

test('the pairing tab takes an https host, says what is wrong with everything else, and asks the browser', async () => {
  const tab = await browser.context.newPage();
  await tab.goto(browser.url('pairing.html'));
  const field = tab.getByLabel('Address of your webmail');
  for (const [typed, words] of [['http://mail.oakfern.example', /isn’t an https address/], ['https://mail.google.com/mail/', /works there already/], ['two words', /isn’t an https address/]] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await tab.getByRole('alert').getByText(words).waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
  }
  await tab.screenshot({ path: `${SHOTS}/tab-wrong.png` });
  await tab.close();
  await office.allow();
  assert.deepEqual(await browser.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ matches, allFrames }) => [matches, allFrames])), [[[`https://${WEBMAIL}/*`], false]]);
});

test('then the panel is there, knows whose mailbox it is, and links it', async () => {
  await page.goto(listOf('INBOX'));
  await sidebarOf(page, browser);
  assert.equal(await contentScriptReaches(page, `http://127.0.0.1:${world.facts.companion}/v1/hello`), false, 'Local Network Access is on');
  await office.link();
  await office.shot('list');
});

test('the settings lead to where a webmail is named', async () => {
  const sidebar = await sidebarOf(page, browser);
  await sidebar.getByRole('tab', { name: 'Settings' }).click();
  const section = sidebar.getByRole('region', { name: 'Your own webmail' });
  await section.scrollIntoViewIfNeeded();
  await office.shot('settings');
  const [tab] = await Promise.all([browser.context.waitForEvent('page'), section.getByRole('button', { name: 'Choose' }).click()]);
  await tab.getByRole('heading', { name: 'Your own webmail' }).waitFor();
  await tab.close();
  await sidebar.getByRole('tab', { name: 'Today' }).click();
});

test('its own nodes, fields, globals and storage are as they are without us', async () => {
  const { list, write: writing } = await states(360);
  await page.locator(CHIP).waitFor();
  await page.setViewportSize({ width: 1440, height: 900 });
  assert.deepEqual(list, alone.list);
  assert.deepEqual(writing, alone.write);
});

test('an allowed message really arrives, and counts once', async () => {
  await write(page, other, 'The first');
  closed = await Closed.of(page);
  await chip(/^50 left today/);
  await page.locator(SEND).click();
  await sent(page);
  assert.deepEqual((await world.do('arrived', { count: 1 })).messages, [['The first', 'Hi, here is the proposal.']]);
  assert.deepEqual(await world.do('ledger', { sent: 1 }), { sends: [[other, 'webmail', 'sent']], permits: ['witnessed'] });
  await meter('This hour', 1);
});

const PRESSES = {
  mouse: () => page.locator(SEND).click(),
  enter: () => page.locator(SEND).press('Enter'),
  space: () => page.locator(SEND).press(' '),
};
for (const [way, press] of Object.entries(PRESSES)) {
  test(`over the limit Send by ${way} is held: it says when, and Cancel leaves the draft as it was`, async () => {
    await world.do('limits', { hour: 1, day: 5 });
    await write(page, other, 'Over the limit');
    closed = await Closed.of(page);
    await chip(/^Next /);
    const draft = await draftOf(page);
    await press();
    await closed.find('alertdialog', 'You’ve reached this hour’s limit');
    await office.shot(`block-${way}`);
    await page.keyboard.press('Escape');
    await office.gone(DIALOG);
    assert.deepEqual(await draftOf(page), draft);
    assert.ok(await page.evaluate((css) => document.activeElement?.matches(css), SEND), 'the focus is back on Send');
    assert.equal((await world.do('sent')).total, 1);
  });
}

const outbox = (sidebar: Frame): Promise<OutboxItem[]> => sidebar.evaluate(async () =>
  (await chrome.runtime.sendMessage<unknown, { outbox: OutboxItem[] }>({ kind: 'sidebar/snapshot' })).outbox);
async function queue(...wanted: string[]): Promise<void> {
  const sidebar = await sidebarOf(page, browser);
  for (const deadline = Date.now() + 15_000; ;) {
    const states = (await outbox(sidebar)).map(({ state, kind }) => `${kind} ${state}`);
    if (JSON.stringify(states) === JSON.stringify(wanted)) return;
    if (Date.now() > deadline) assert.deepEqual(states, wanted);
    await page.waitForTimeout(100);
  }
}

test('scheduled: Roundcube files the draft, the outbox has it, Undo takes it back', async () => {
  await write(page, other, 'Later');
  closed = await Closed.of(page);
  await chip(/^Next /);
  await page.locator(SEND).click();
  await closed.press('button', /^Schedule for/);
  await closed.find('button', 'Undo');
  await office.shot('scheduled');
  assert.deepEqual((await world.do('kept')).drafts, [['Later', 'Hi, here is the proposal.']]);
  await queue('draft queued');
  await closed.press('button', 'Undo');
  await queue('draft cancelled');
  assert.equal((await world.do('kept')).drafts.length, 1);
});

test('a draft that the server does not take is not scheduled', async () => {
  await write(page, other, 'Nowhere');
  await page.route(/_task=mail.*_framed=1/, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  closed = await Closed.of(page);
  await chip(/^Next /);
  await page.locator(SEND).click();
  await closed.press('button', /^Schedule for/);
  await closed.find('StaticText', 'Not scheduled. The page couldn’t save the draft. Save it there, then press Send again.');
  await page.unroute(/_task=mail.*_framed=1/);
  assert.deepEqual((await draftOf(page)).slice(1), ['Nowhere', 'Hi, here is the proposal.']);
  await queue('draft cancelled');
});

// Of what is left the last: a companion whose clock is an hour ahead is not believed by the browser.
test('at its slot the message leaves once, and its draft is gone', async () => {
  await world.do('limits', { hour: 1, day: 5 });
  await world.do('clear');
  await write(page, other, 'At its slot');
  closed = await Closed.of(page);
  await chip(/^Next /);
  await page.locator(SEND).click();
  await closed.press('button', /^Schedule for/);
  await closed.find('button', 'Undo');
  await page.goto(listOf('Drafts'));
  await page.locator('#messagelist tr.message', { hasText: 'At its slot' }).waitFor();
  await office.shot('drafts');
  await world.do('forward', { seconds: HOUR_S + 60 });
  const { messages } = await world.do('arrived', { count: 2 });
  assert.deepEqual(messages.slice(1), [['At its slot', 'Hi, here is the proposal.']]);
  assert.deepEqual((await world.do('tidied')).drafts, []);
  const { sends } = await world.do('ledger', { sent: 2 });
  assert.deepEqual(sends.filter(([, , state]) => state === 'sent'), [[other, 'webmail', 'sent'], [other, 'outbox', 'sent']]);
  await page.reload();
  await page.locator('#messagelist tr.message').waitFor({ state: 'detached' });
});

test('taken away in the pairing tab, we leave the open page at once, and come back to none', async () => {
  await page.goto(listOf('INBOX'));
  await sidebarOf(page, browser);
  const tab = await browser.context.newPage();
  await tab.goto(browser.url('pairing.html'));
  const remove = tab.getByRole('button', { name: `Remove ${WEBMAIL}` });
  await remove.hover();
  await tab.mouse.down();
  // By this very press one may come back to the tab, which then asks how things are.
  await tab.evaluate(async () => {
    window.dispatchEvent(new Event('focus'));
    await chrome.runtime.sendMessage({ kind: 'pair/view' });
  });
  await tab.mouse.up();
  await remove.waitFor({ state: 'detached' });
  await tab.close();
  await office.gone('postwarden-panel');
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd), '0px');
  assert.deepEqual(await browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts()), []);
  await page.reload();
  await page.locator('#mailboxlist .sent').waitFor();
  assert.equal(await ours(), 0);
});
