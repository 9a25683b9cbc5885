/**
 * A draft in a real Roundcube: each selector counts right, what is to be looked at is mended in its own page, in HTML and in plain
 * text; answers, windows of their own, the dark look. And who else may hold our frame there: nobody.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Browser, sidebarOf } from './lib/browser';
import { Closed } from './lib/closed';
import { Content } from './lib/content';
import { address, body, CHIP, compose, draftOf, listOf, Office, ROUNDCUBE, SEND, sent, SHOTS, write } from './lib/roundcube';
import { assertCounts } from './lib/roundcube_counts';
import type { World } from './lib/world';

let office: Office;
let world: World;
let browser: Browser;
let page: Page;
let closed: Closed;
let other = '';

before(async () => {
  office = await Office.ready();
  ({ world, browser, page } = office);
  other = world.facts.other ?? '';
});
after(() => office.close());
afterEach(async () => { await page.keyboard.press('Escape'); });

const ours = (): Promise<number> => page.locator('postwarden-panel, postwarden-chip').count();
const chip = (name: RegExp): Promise<unknown> => closed.find('button', name);

/** What the background sends the companion from now on, by the path. */
async function overhear(): Promise<(path: string) => Promise<Record<string, unknown>[]>> {
  await browser.worker.evaluate(() => {
    const own = globalThis as unknown as { heard: [path: string, body: string][] };
    const { fetch: fetched } = globalThis;
    own.heard = [];
    globalThis.fetch = (to, init) => {
      if (typeof to === 'string' && init?.body instanceof Uint8Array) own.heard.push([new URL(to).pathname, new TextDecoder().decode(init.body)]);
      return fetched(to, init);
    };
  });
  return async (path) => (await browser.worker.evaluate(() => (globalThis as unknown as { heard: [string, string][] }).heard))
    .flatMap(([at, said]) => at === path ? [JSON.parse(said) as Record<string, unknown>] : []);
}

test('the chip stands after Send and counts chips, and the row does not grow; selectors count right', async () => {
  await page.goto(listOf('INBOX'));
  await page.locator('#mailboxlist .sent').waitFor();
  await assertCounts(page, 'list');
  await write(page, `Ann Lee <ann@elsewhere.test>, bob@elsewhere.test`, 'Proposal');
  await address(page, 'bcc', 'cleo@elsewhere.test');
  await page.setInputFiles('#uploadform input[type=file]', { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.alloc(50_000, 65) });
  await page.locator('.attachment-size').waitFor();
  closed = await Closed.of(page);
  await chip(/^Uses 3 of 50/);
  await office.shot('compose');
  await assertCounts(page, 'new');
  const height = (): Promise<number> => page.locator('.formbuttons').evaluate((row) => (row as HTMLElement).offsetHeight);
  const before = await height();
  await page.locator(CHIP).evaluate((one) => { one.remove(); });
  assert.equal(await height(), before);
});

test('checks before sending: each is mended in Roundcube’s own page, and Send goes on', async () => {
  await world.do('limits', { hour: 40, day: 50 });
  await write(page, `Dana Whitt <dana@whitt.test>, ola@gmial.com, ${other}`, '', 'Hi [First name], see bit.ly/3xQ9f for more.');
  await page.locator('#compose-subject').fill('Re: Proposal');
  closed = await Closed.of(page);
  await chip(/1 problem/);
  await page.locator(SEND).click();
  await closed.find('heading', 'Before you send');
  await office.shot('checks');
  await closed.press('button', 'Remove Dana');
  await closed.find('button', 'Use gmail.com');
  await closed.press('button', 'Use gmail.com');
  await page.locator('#compose_to li.recipient', { hasText: 'ola@gmail.com' }).waitFor();
  assert.deepEqual((await draftOf(page)).slice(0, 2), [`${other},`, 'ola@gmail.com,']);
  await closed.press('button', 'Remove “Re:”');
  assert.equal(await page.locator('#compose-subject').inputValue(), 'Proposal');
  await closed.press('button', 'Go to it');
  await office.gone('postwarden-checks');
  assert.equal(await body(page).locator('body').evaluate((editor) => editor.ownerDocument.getSelection()?.toString()), '[First name]');
  await page.keyboard.type('Ola');
  await office.shot('mended');
  assert.match((await draftOf(page)).at(-1) ?? '', /^Hi Ola, see/);
  // What is typed in the editor's frame is heard: there is less to look at, without a word of Send.
  await closed.find('button', /left today|^Uses 2 of/);
});

test('many who would see each other are moved to Bcc, and nobody is lost', async () => {
  const many = Array.from({ length: 11 }, (_, at) => `s${at}@elsewhere.test`);
  await write(page, many.join(', '), 'Proposal');
  closed = await Closed.of(page);
  await chip(/to check/);
  await page.locator(SEND).click();
  await closed.find('heading', 'Before you send');
  await office.shot('many');
  await closed.press('button', 'Move to Bcc');
  await page.locator('#compose_bcc li.recipient', { hasText: 's10@elsewhere.test' }).waitFor();
  await page.locator('#compose_to li.recipient').first().waitFor({ state: 'detached' });
  assert.deepEqual(await page.locator('#compose_bcc li.recipient').allTextContents(), many.map((one) => `${one},`));
  await page.keyboard.press('Escape');
});

test('plain text: it is read and mended too', async () => {
  await compose(page);
  await page.locator('#composebodycontainer .mce-i-html, #editor-selector').first().waitFor({ state: 'attached' });
  page.once('dialog', (dialog) => void dialog.accept());
  await page.evaluate(() => { (window as unknown as { rcmail: { command(name: string, of: object): void } }).rcmail.command('toggle-editor', { id: 'composebody', html: false }); });
  await page.locator('textarea#composebody').waitFor();
  await page.locator('#composebody_ifr').waitFor({ state: 'detached' });
  await assertCounts(page, 'text');
  await address(page, 'to', 'ann@elsewhere.test');
  await page.locator('#compose-subject').fill('Hello');
  await page.locator('textarea#composebody').fill('Hi [First name],\n\nsee you.\n-- \nMaya');
  closed = await Closed.of(page);
  await chip(/to check/);
  await page.locator(SEND).click();
  await closed.find('heading', 'Before you send');
  await closed.press('button', 'Go to it');
  await office.gone('postwarden-checks');
  assert.equal(await page.locator('textarea#composebody').evaluate((field) => (field as HTMLTextAreaElement).value.slice((field as HTMLTextAreaElement).selectionStart, (field as HTMLTextAreaElement).selectionEnd)), '[First name]');
});

/** The message that came is open beside the list. */
async function openMessage(): Promise<void> {
  await page.goto(listOf('INBOX'));
  await page.locator('#messagelist tr.message').first().click();
  await page.frameLocator('#messagecontframe').locator('#messagebody').waitFor();
  // It hears no command while it loads.
  await page.waitForFunction(() => !(window as unknown as { rcmail: { busy: boolean } }).rcmail.busy);
}

test('an answer knows what it answers, and tells the companion; quote and signature are told apart', async () => {
  await world.do('fill', { sent: 0, inbox: 1 });
  await openMessage();
  await page.locator('a.reply:not(.all, .list, .disabled):visible').first().click();
  await page.waitForURL(/compose/);
  await page.locator(CHIP).waitFor();
  await body(page).locator('#reply-intro').waitFor();
  closed = await Closed.of(page);
  await chip(/left today/);
  await assertCounts(page, 'reply');
  await office.shot('reply');
  const told = await overhear();
  await page.locator(SEND).click();
  await sent(page);
  const permits = await told('/v1/permits');
  const { ids } = await world.do('received');
  assert.deepEqual(permits.map((permit) => [permit['reply_to_message'], permit['recipients']]), [[ids[0], ['friend0@elsewhere.test']]]);
});

test('one that is handed on answers nothing; what was quoted there is told apart too', async () => {
  await openMessage();
  await page.locator('a.forward:not(.disabled):visible').first().click();
  await page.waitForURL(/compose/);
  await body(page).locator('th[nowrap]').first().waitFor();
  await page.locator(CHIP).waitFor();
  await assertCounts(page, 'forward');
});

test('while a draft is being saved the page says so by a frame, and by no other sign', async () => {
  await write(page, other, 'Being saved');
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => { go = resolve; });
  await page.route(/_task=mail.*_framed=1/, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('a.save.draft:not(.disabled)').first().click();
  await page.locator('iframe[name=savetarget]').waitFor({ state: 'attached' });
  await assertCounts(page, 'saving');
  go();
  await page.locator('iframe[name=savetarget]').waitFor({ state: 'detached' });
  await page.unroute(/_task=mail.*_framed=1/);
});

test('in a window of its own there is the chip, and no second panel', async () => {
  await page.goto(listOf('INBOX'));
  const [popup] = await Promise.all([
    browser.context.waitForEvent('page'),
    page.evaluate(() => { window.open('/?_task=mail&_action=compose&_extwin=1', 'w', 'width=900,height=700'); }),
  ]);
  await popup.locator(CHIP).waitFor();
  assert.equal(await popup.locator('postwarden-panel').count(), 0);
  await popup.screenshot({ path: `${SHOTS}/window.png` });
  await popup.close();
});

test('dark: chip and panel follow Roundcube’s own switch', async () => {
  await compose(page);
  await page.locator(CHIP).waitFor();
  await page.locator('a.theme.dark').click();
  await page.locator('postwarden-chip[data-theme=dark]').waitFor();
  await page.locator('postwarden-panel[data-theme=dark]').waitFor({ state: 'attached' });
  await office.shot('dark');
  await page.locator('a.theme.light').click();
  await page.locator('postwarden-chip[data-theme=light]').waitFor();
});

/** What a page's frame of ours holds, when it has loaded and had the time of a question. */
async function framed(holder: Page, src: string, nested = false): Promise<{ at: string; shown: string; mounted: number }> {
  const before = new Set(holder.frames());
  await holder.evaluate((given) => new Promise<void>((resolve) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () => { resolve(); }, { once: true });
    if (given.nested) frame.srcdoc = `<iframe src="${given.src}"></iframe>`;
    else frame.src = given.src;
    document.body.append(frame);
  }), { src, nested });
  const frame = holder.frames().filter((one) => !before.has(one)).at(-1);
  assert.ok(frame && (frame.parentFrame() === holder.mainFrame()) === !nested);
  // Asked after the frame's own question, so that has its answer too.
  return frame.evaluate(async () => {
    if (location.protocol === 'chrome-extension:') await chrome.runtime.sendMessage({ kind: 'sidebar/home' });
    return { at: location.protocol, shown: document.body.innerText, mounted: document.body.childElementCount };
  });
}

test('T20 another page that holds our frame, as it knows its address of today, gets an empty one; so does a frame inside the mail page', async () => {
  await page.goto(listOf('INBOX'));
  await sidebarOf(page, browser);
  const today = await (await Content.of(page)).run<string>('return chrome.runtime.getURL("sidebar.html");');
  await browser.context.route('https://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Evil</title><body>' }));
  const evil = await browser.context.newPage();
  await evil.goto('https://evil.example/');
  const empty = { at: 'chrome-extension:', shown: '', mounted: 0 };
  assert.deepEqual(await framed(evil, today), empty);
  assert.notEqual((await framed(evil, browser.url('sidebar.html'))).at, 'chrome-extension:', 'by its lasting address nobody gets it at all');
  await evil.close();
  assert.deepEqual(await framed(page, today, true), empty);
  const home = await sidebarOf(page, browser);
  assert.ok(await home.evaluate(() => document.body.childElementCount) > 0, 'at home it shows');
});

test('another program’s page on the same host is left alone', async () => {
  await browser.context.route(`${ROUNDCUBE}blog`, (route) => route.fulfill({
    contentType: 'text/html',
    body: '<!doctype html><title>Blog</title><body class="task-mail"><div id="layout"></div><div id="compose-content"><button onclick="app.command(\'send\')">Send</button></div><script>const app = { command() { window.clicked = 1; } };</script>',
  }));
  await page.goto(`${ROUNDCUBE}blog`);
  await page.locator('button').click();
  assert.equal(await page.evaluate(() => (window as unknown as { clicked?: number }).clicked), 1);
  assert.equal(await ours(), 0);
});
