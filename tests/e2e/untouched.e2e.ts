/** The mail page's own nodes are as they are without us, and what is typed in our fields is not the page's. */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { type Browser, INBOX, launch, OUTLOOK, serve, sidebarOf, toggle } from './lib/browser';
import { Closed } from './lib/closed';
import { BLOCKED, Content, warned } from './lib/content';
import { keysHeard, type PageState, pageState, recordKeys } from './lib/webmail';
import { GMAIL_VARIANTS } from './pages/gmail';
import { OUTLOOK_PAGES } from './pages/outlook';

const ELSEWHERE = 'https://beside.example/';
const SEND = '.IZ .aoO, .split .send:not(.arrow)';
const PAGES = ['gmail-inbox', 'gmail-new', 'gmail-reply', 'gmail-two', 'gmail-checks', ...Object.keys(GMAIL_VARIANTS), ...OUTLOOK_PAGES];
const COMPOSED = PAGES.filter((name) => !/inbox|changed/.test(name));
let browser: Browser;
let page: Page;

before(async () => { browser = await launch(); });
after(() => browser.close());
afterEach(() => page.close());

function urlOf(name: string): string {
  if (name === 'outlook-popout') return `${OUTLOOK}deeplink/compose?popoutv2=1`;
  if (name.includes('alone')) return `${INBOX}?view=cm&fs=1`;
  return name.startsWith('outlook') ? OUTLOOK : INBOX;
}

async function open(name: string, url = urlOf(name)): Promise<void> {
  page = await browser.context.newPage();
  await serve(browser.context, name);
  await page.goto(url);
}

/** The page as it is where we do not run. */
async function without(name: string): Promise<PageState> {
  await open(name, ELSEWHERE);
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('*')].some(({ localName }) => localName.startsWith('postwarden-'))), false);
  const state = await pageState(page);
  await page.close();
  return state;
}

async function withUs(name: string): Promise<void> {
  await open(name);
  if (COMPOSED.includes(name)) await page.locator('postwarden-chip').first().waitFor();
  else await sidebarOf(page, browser);
}

for (const name of PAGES) {
  test(`the page’s own nodes, fields, globals, storage and focus are as they are without us: ${name}`, async () => {
    const alone = await without(name);
    await withUs(name);
    assert.deepEqual(await pageState(page), alone);
  });
}

/** Whatever of ours was opened last, is gone. */
const gone = (css: string): Promise<void> => page.locator(css).waitFor({ state: 'detached' });

for (const name of COMPOSED) {
  test(`popover, dialog, note and panel leave nothing behind: ${name}`, async () => {
    const alone = await without(name);
    await withUs(name);
    const content = await Content.of(page);
    await content.answer('gate/may-send', warned({ id: 'typo', about: 'oakfern.example' }, { id: 'no_subject', about: null }));
    await page.locator(SEND).first().click();
    await page.locator('postwarden-checks').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await gone('postwarden-checks');
    await content.answer('gate/may-send', BLOCKED);
    await page.locator(SEND).first().click();
    await page.locator('postwarden-dialog').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await gone('postwarden-dialog');
    await page.locator('postwarden-note').waitFor({ state: 'attached' });
    assert.ok(await page.evaluate((css) => document.activeElement?.matches(css), SEND), 'what was pressed has the focus again');
    if (await page.locator('postwarden-panel').count() > 0) {
      const before = await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd);
      for (const width of ['360px', '44px']) {
        await toggle(browser);
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd), width);
      }
      assert.equal(before, '44px');
    }
    assert.deepEqual({ ...await pageState(page), focus: '' }, { ...alone, focus: '' });
  });
}

/** Single letters are the webmails' own shortcuts: compose, search, delete, send. */
async function strokes(): Promise<void> {
  for (const key of ['c', '/', '#', 'e', '1', '!', 'ArrowDown', 'Backspace']) await page.keyboard.press(key);
}

/** As an input method does: some of it is written before it stands. */
async function composes(): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '日本' });
  await session.detach();
}

for (const name of ['gmail-checks', 'outlook-checks']) {
  test(`nothing typed in the popover’s field reaches ${name}, and the field has it`, async () => {
    await withUs(name);
    const content = await Content.of(page);
    await content.answer('gate/may-send', warned({ id: 'short_link', about: 'bit.ly' }));
    await page.locator(SEND).first().click();
    await page.locator('postwarden-checks').waitFor({ state: 'attached' }); // the page's own windows are dialogs too
    const closed = await Closed.of(page);
    await recordKeys(page);
    await strokes();
    await closed.press('button', 'Use the full link');
    await page.keyboard.type('bit.lyx/#/c');
    await page.keyboard.press('Backspace');
    await composes();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await page.keyboard.press('Control+X');
    await page.keyboard.press('Control+V');
    assert.equal(await closed.valueOf('textbox'), 'bit.lyx/#/日本');
    await page.keyboard.press('Enter');
    await closed.find('StaticText', /^That’s no full address/);
    assert.deepEqual(await keysHeard(page), []);
    await page.keyboard.press('Escape');
    await gone('postwarden-checks');
    assert.deepEqual(await keysHeard(page), [], 'the key that closed it comes up after it is gone');
    await page.keyboard.press('c');
    assert.deepEqual(await keysHeard(page), ['keydown', 'keypress', 'keyup'], 'the page’s own keys are the page’s');
  });

  test(`nothing typed in the dialog’s field reaches ${name}, and the dialog goes by it`, async () => {
    await withUs(name);
    const content = await Content.of(page);
    await content.answer('gate/may-send', BLOCKED);
    await page.locator(SEND).first().click();
    const closed = await Closed.of(page);
    await closed.find('alertdialog', /./);
    await recordKeys(page);
    await strokes();
    await closed.press('button', 'Change');
    // In the year before anybody reads this: too early, which the dialog says from what it is told of the field.
    await page.keyboard.type('010120200101');
    await page.keyboard.press('c');
    await closed.find('StaticText', /^Choose .+ or later\.$/);
    assert.deepEqual(await keysHeard(page), []);
    await page.keyboard.press('Escape');
    await gone('postwarden-dialog');
    assert.deepEqual(await keysHeard(page), []);
  });

  test(`keys on chip and note are not ${name}’s`, async () => {
    await withUs(name);
    await recordKeys(page);
    const closed = await Closed.of(page);
    await closed.focus('button', /Open Postwarden/);
    await strokes();
    assert.deepEqual(await keysHeard(page), []);
  });
}

test('keys typed in the sidebar are not the page’s', async () => {
  await withUs('gmail-new');
  const sidebar: Frame = await sidebarOf(page, browser);
  await recordKeys(page);
  await page.evaluate(() => { document.querySelector<HTMLElement>('[g_editable]')?.focus(); });
  await sidebar.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await strokes();
  await composes();
  assert.equal(await sidebar.evaluate(() => document.querySelector('input')?.value), 'c/#e1日本');
  assert.deepEqual(await keysHeard(page), []);
});
