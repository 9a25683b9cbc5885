/**
 * On pages like Outlook's with a real companion behind: the popover with its fixes, the dialog over the limit, the panel's line. The tests
 * build on each other: what one sends fills the hour of the last ones.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { OUTLOOK, ROOT, serve } from './lib/browser';
import { Closed } from './lib/closed';
import { Content } from './lib/content';
import { openPanel } from './lib/mail';
import { openPresend, pressSend } from './lib/presend';
import type { Panel } from './lib/syncing';
import { until } from './lib/until';
import type { OutlookPage } from './pages/outlook';

interface Webmail { sent: { how: string; to: number }[]; heard: string[]; stubborn?: boolean }

const SHOTS = `${ROOT}/build/e2e`;
const SEND = '.split .send:not(.arrow)';
const CHECKS = 'postwarden-checks';
const DIALOG = 'postwarden-dialog';
let panel: Panel;
let page: Page;
let closed: Closed;

before(async () => {
  panel = await openPresend();
  await mkdir(SHOTS, { recursive: true });
});
after(() => panel.close());
afterEach(() => page.close());

async function open(name: OutlookPage, { dark = false, change = (): Promise<unknown> => Promise.resolve() }: { dark?: boolean; change?: () => Promise<unknown> } = {}): Promise<void> {
  page = await panel.browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  await serve(panel.browser.context, name, panel.world.facts.address);
  await page.goto(OUTLOOK);
  if (dark) {
    await page.evaluate(() => {
      document.body.className = 'dark';
      document.body.append(document.createElement('i'));
    });
    await page.locator('postwarden-panel[data-theme=dark]').waitFor({ state: 'attached' });
  }
  await change();
  closed = await Closed.of(page);
}

const webmail = (): Promise<Webmail> => page.evaluate(() => ({ sent: (window as unknown as Webmail).sent, heard: (window as unknown as Webmail).heard }));
const chips = (field: string): Promise<string[]> => page.locator(`[id$=_${field}] ._EType_RECIPIENT_ENTITY`).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
const gone = (css: string): Promise<void> => page.locator(css).waitFor({ state: 'detached' });
const draft = (): Promise<string> => page.locator('.draft').evaluate((root) => {
  const copy = root.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('postwarden-chip').forEach((ours) => { ours.remove(); });
  return `${copy.outerHTML} ${root.querySelector<HTMLInputElement>('.subject')?.value ?? ''}`;
});
const issues = async (): Promise<string[]> => (await closed.names('heading')).filter((name) => /^(Problem|Check): /.test(name));

/** Presses a fix and waits until its concern is settled. */
async function settles(button: string, title: string): Promise<void> {
  assert.ok((await issues()).includes(title), `${title} in ${(await issues()).join(' | ')}`);
  await closed.press('button', button);
  await until(`${title} settled`, async () => !(await issues()).includes(title), { missing: async () => {
    await page.screenshot({ path: `${SHOTS}/outlook-not-settled.png`, caret: 'initial' });
    return '';
  } });
}

/** What name servers say may be known a moment later than the rest. */
const ALL = /, 11: 1 problem, 10 things to check\./;
/** Once all is counted. */
async function press(): Promise<void> {
  await closed.find('button', ALL);
  await pressSend(page, closed, SEND);
}

void test('Send is held by somebody who unsubscribed; each warning stands there once, below Send, and Esc leaves the draft as it was', async () => {
  await open('outlook-checks');
  const before = await draft();
  await press();
  const titles = await issues();
  assert.equal(titles[0], 'Problem: Dana Whitt unsubscribed');
  for (const title of ['Check: j.ortiz@brightloom.test bounced', 'Check: gmial.com looks like a typo', 'Check: nomail.test has no mail server', 'Check: The subject says it’s a reply',
    'Check: Short link: bit.ly/3xQ9f', 'Check: A link shows one address and opens another', 'Check: 8.4 MB attachment']) assert.ok(titles.includes(title), `${title} in ${titles.join(' | ')}`);
  assert.equal(new Set(titles).size, titles.length);
  const send = await page.locator(SEND).boundingBox();
  await page.screenshot({ path: `${SHOTS}/outlook-checks.png`, caret: 'initial' });
  assert.ok(await closed.top('dialog') >= (send?.y ?? 0) + (send?.height ?? 0), 'it stands where there is room');
  await page.keyboard.press('Escape');
  await gone(CHECKS);
  assert.equal(await draft(), before);
  assert.ok(await page.locator(SEND).evaluate((button) => document.activeElement === button));
  assert.deepEqual((await webmail()).sent, []);
  assert.deepEqual((await panel.world.do('reserved')).recipients, []);
});

void test('fixes mend recipients, subject and links on the page; what is kept goes out once', async () => {
  await open('outlook-checks');
  await press();
  await settles('Add link', 'Check: No unsubscribe link');
  await settles('Remove Dana', 'Problem: Dana Whitt unsubscribed');
  await settles('Remove', 'Check: j.ortiz@brightloom.test bounced');
  await settles('Use gmail.com', 'Check: gmial.com looks like a typo');
  await settles('Remove', 'Check: nomail.test has no mail server');
  assert.deepEqual(await chips('TO'), ['ana@oakfern.test', 'pia@gmail.com']);
  await settles('Remove “Re:”', 'Check: The subject says it’s a reply');
  assert.equal(await page.locator('.subject').inputValue(), 'Proposal for {{company}}');
  await settles('Fix the link', 'Check: A link shows one address and opens another');
  assert.equal(await page.locator('.elementToProof a', { hasText: 'oakfern.test' }).getAttribute('href'), 'https://oakfern.test');
  assert.equal(await page.locator('#Signature ~ div a', { hasText: 'Unsubscribe' }).count(), 0, 'it stands above the signature');
  await page.screenshot({ path: `${SHOTS}/outlook-mended.png`, caret: 'initial' });
  await closed.press('button', 'Send');
  await gone(CHECKS);
  await page.waitForFunction(() => (window as unknown as Webmail).sent.length > 0);
  const { sent } = await webmail();
  assert.deepEqual(sent.map(({ how, to }) => [how, to]), [['click', 2]]);
  assert.deepEqual((await panel.world.do('reserved')).recipients.sort(), ['ana@oakfern.test', 'pia@gmail.com']);
});

void test('a page that does not follow is said, nobody is lost and nothing is left over', async () => {
  await open('outlook-checks', { change: () => page.evaluate(() => { (window as unknown as Webmail).stubborn = true; }) });
  await press();
  const before = await draft();
  await closed.press('button', 'Remove Dana');
  await closed.find('StaticText', 'This page didn’t take it. Do it by hand.');
  await closed.press('button', 'Use gmail.com');
  await until('the second is said', async () => (await closed.all('StaticText')).filter(({ name }) => name.startsWith('This page didn’t')).length === 2);
  assert.equal((await draft()).replaceAll('\u200b', ''), before.replaceAll('\u200b', ''));
  await page.keyboard.press('Escape');
});

void test('what could not be known in time is asked for again, without a word written', async () => {
  await open('outlook-checks');
  await closed.find('button', ALL);
  const content = await Content.of(page);
  await content.answer('draft/check', { concerns: [], late: true });
  await page.locator('.elementToProof').press('x');
  await closed.find('button', /^Uses 5 of \d+\. Open Postwarden$/);
  await content.run("delete globalThis.own.told['draft/check'];");
  await closed.find('button', ALL);
});

void test('an answer that takes longer than a pause of writing is told all the same: what fixes settle beside their own leaves', async () => {
  await open('outlook-checks');
  await (await Content.of(page)).delay('draft/check', 1_500);
  // Meanwhile there is always something new.
  const news = await panel.browser.worker.evaluate(() => setInterval(() => {
    void chrome.tabs.query({ active: true }).then((tabs) => { for (const { id } of tabs) void chrome.tabs.sendMessage(id ?? 0, { kind: 'changed' }).catch(() => undefined); });
  }, 200) as unknown as number);
  await press();
  await panel.browser.worker.evaluate((id) => { clearInterval(id); }, news);
  const beside = 'Check: No unsubscribe link';
  await settles('Remove Dana', 'Problem: Dana Whitt unsubscribed');
  await settles('Remove', 'Check: j.ortiz@brightloom.test bounced');
  assert.ok((await issues()).includes(beside));
  await settles('Remove', 'Check: nomail.test has no mail server');
  await until(`${beside} settled`, async () => !(await issues()).includes(beside));
  await page.keyboard.press('Escape');
});

void test('keys in the popover are not the page’s', async () => {
  await open('outlook-checks');
  await press();
  await page.evaluate(() => { (window as unknown as Webmail).heard = []; });
  await page.keyboard.type('e#!');
  assert.deepEqual((await webmail()).heard.filter((event) => event.startsWith('key')), []);
  await page.keyboard.press('Escape');
});

for (const dark of [false, true]) {
  void test(`the same ${dark ? 'in the dark' : 'beside the open panel'}`, async () => {
    await open('outlook-checks', { dark });
    const sidebar = await openPanel(page, panel.browser);
    await sidebar.getByRole('meter').first().waitFor();
    await closed.find('button', /1 problem/);
    await page.screenshot({ path: `${SHOTS}/outlook-panel${dark ? '-dark' : ''}.png`, caret: 'initial' });
    await press();
    await page.screenshot({ path: `${SHOTS}/outlook-checks${dark ? '-dark' : '-panel'}.png`, caret: 'initial' });
    await page.keyboard.press('Escape');
    await sidebar.getByRole('button', { name: 'Collapse sidebar' }).click();
  });
}

void test('a page that has changed: the panel says it in one line, and the counts stay', async () => {
  await open('outlook-changed');
  const sidebar = await openPanel(page, panel.browser);
  await sidebar.getByText('This Outlook layout is new to us. Limits still count.').waitFor();
  assert.ok(await sidebar.getByRole('meter').count() > 0);
  assert.equal(await page.locator('postwarden-chip').count(), 0);
  await page.screenshot({ path: `${SHOTS}/outlook-changed.png`, caret: 'initial' });
  await sidebar.getByRole('button', { name: 'Collapse sidebar' }).click();
});

const WAYS: Record<string, () => Promise<void>> = {
  'the button': () => page.locator(SEND).click(),
  'Ctrl+Enter': () => page.locator('.elementToProof').press('Control+Enter'),
  'Alt+S': () => page.locator('.elementToProof').press('Alt+s'),
  'the menu': async () => {
    await page.locator('.arrow').click();
    await page.locator('[role=menuitem]').nth(1).click();
  },
};
for (const [at, [way, act]] of Object.entries(WAYS).entries()) {
  void test(`over the limit by ${way}: it says when, no key reaches the page, and Cancel leaves the draft as it was`, async () => {
    if (at === 0) await panel.world.do('limits', { hour: 1, day: 100 });
    await open('outlook-rtl', { dark: at === 1 });
    await closed.find('button', /^Next (at|tomorrow,) /);
    const before = await draft();
    await act();
    await closed.find('alertdialog', /reached|recipients/);
    if (at < 2) await page.screenshot({ path: `${SHOTS}/outlook-block${at === 1 ? '-dark' : ''}.png`, caret: 'initial' });
    await closed.press('button', 'Change');
    await page.evaluate(() => { (window as unknown as Webmail).heard = []; });
    await page.keyboard.type('01012030');
    assert.deepEqual((await webmail()).heard.filter((event) => event.startsWith('key')), []);
    await closed.press('button', 'Cancel');
    await gone(DIALOG);
    assert.equal((await draft()).replace(/aria-expanded="true"/, 'aria-expanded="false"'), before);
    assert.deepEqual((await webmail()).sent, []);
  });
}


void test('scheduled from Outlook: its window stays, as no button of it is known to be safe; the note says that the draft does too, and Undo takes it back', async () => {
  // Two of this hour's three are sent: the message to three fits later.
  await panel.world.do('limits', { hour: 3, day: 100 });
  await open('outlook-new');
  await closed.find('button', /^Uses 3 of /);
  const before = await draft();
  await page.locator(SEND).click();
  await closed.find('alertdialog', /reached|recipients/);
  await closed.press('button', /^Schedule for /);
  await gone(DIALOG);
  await closed.find('StaticText', /^Scheduled for .+\. It stays a draft, so you can close it here\.$/);
  await page.screenshot({ path: `${SHOTS}/outlook-scheduled.png`, caret: 'initial' });
  assert.equal(await draft(), before, 'nothing on the page was pressed');
  assert.deepEqual((await webmail()).sent, []);
  await closed.press('button', 'Undo');
  await closed.find('StaticText', /^Not scheduled any more\./);
});
