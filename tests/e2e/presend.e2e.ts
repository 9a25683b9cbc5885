/**
 * Checks before sending, on a page like Gmail's with a real companion behind: each warning once and with its fix, as a reader of the popover gets
 * them; what the fixes do to the draft; that somebody who unsubscribed holds Send, and what the user keeps does not.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { INBOX, ROOT, serve } from './lib/browser';
import { Closed } from './lib/closed';
import { addressed, carrying, everybody, LETTER, plain, WAY_OUT } from './lib/letters';
import { openPresend, pressSend, TRIES } from './lib/presend';
import type { Panel } from './lib/syncing';
import { until } from './lib/until';

const SHOTS = `${ROOT}/build/e2e`;
const BOX = 'postwarden-checks';
let panel: Panel;
let page: Page;
let closed: Closed;

before(async () => {
  panel = await openPresend();
  await serve(panel.browser.context, 'gmail-checks', panel.world.facts.address);
  await mkdir(SHOTS, { recursive: true });
});
after(() => panel.close());
afterEach(() => page.close());

async function open(change: (page: Page) => Promise<void> = () => Promise.resolve(), dark = false): Promise<void> {
  page = await panel.browser.context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(INBOX);
  if (dark) {
    await page.evaluate(() => {
      document.body.className = 'dark';
      document.body.append(document.createElement('i'));
    });
    await page.locator('postwarden-chip[data-theme=dark]').waitFor();
  }
  await change(page);
  closed = await Closed.of(page);
}

const chip = (name: RegExp): Promise<unknown> => closed.find('button', name);
/** All that there is to look at on the page as it is: what name servers say may be known a moment later than the rest. */
const counted = (): Promise<unknown> => chip(/^Uses 12 of \d+, 15: 1 problem, 14 things to check\. Opens what to check$/);
const sent = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent);
const chips = (field: string): Promise<string[]> => page.locator(`.anm[name=${field}] [role=option]`).evaluateAll((all) => all.map((one) => one.getAttribute('data-hovercard-id') ?? ''));
const gone = (): Promise<void> => page.locator(BOX).waitFor({ state: 'detached' });
const isHeld = async (): Promise<boolean> => (await closed.find('button', 'Send')).disabled;
/** Titles of what is to be looked at, as the popover names them. */
const issues = async (): Promise<string[]> => (await closed.names('heading')).filter((name) => /^(Problem|Check): /.test(name));

/** Waits until it is so; what stood there instead is left as a picture. */
const comes = (what: string, so: () => Promise<boolean>): Promise<unknown> => until(what, so, { missing: async () => {
  await page.screenshot({ path: `${SHOTS}/presend-not-seen.png` });
  return `; there is: ${(await issues()).join(' | ')}`;
} });
const settled = (title: string | undefined): Promise<unknown> => comes(`${title} settled`, async () => !(await issues()).includes(title ?? ''));

const press = (): Promise<void> => pressSend(page, closed, '.IZ .aoO');

const ALL = [
  'Problem: Dana Whitt unsubscribed',
  'Check: j.ortiz@brightloom.test bounced',
  'Check: gmial.com looks like a typo',
  'Check: nomail.test has no mail server',
  'Check: {{company}} wasn’t filled in',
  'Check: [First name] wasn’t filled in',
  'Check: The subject says it’s a reply',
  'Check: A link shows one address and opens another',
  'Check: Short link: bit.ly/3xQ9f',
  'Check: A link leads to 203.0.113.9',
  'Check: gone.elsewhere.test can’t be found',
  'Check: pixel.watcher.test counts who opens this',
  'Check: 8.4 MB attachment',
  'Check: No unsubscribe link',
  'Check: 12 people see each other’s address',
];

void test('the chip counts while one writes, and nothing is reserved by that', async () => {
  await open();
  await counted();
  await page.screenshot({ path: `${SHOTS}/presend-chip.png` });
  assert.deepEqual((await panel.world.do('reserved')).recipients, []);
});

void test('Send is held, and each warning stands there once', async () => {
  await open();
  await counted();
  await press();
  assert.deepEqual(await issues(), ALL);
  assert.equal((await closed.find('heading', 'Before you send')).focused, true);
  assert.equal(await isHeld(), true);
  await page.screenshot({ path: `${SHOTS}/presend-light.png` });
  await closed.press('button', 'Send');
  assert.equal((await issues()).length, ALL.length);
  await page.keyboard.press('Escape');
  await gone();
  assert.deepEqual(await sent(), []);
  assert.deepEqual((await panel.world.do('reserved')).recipients, []);
});

void test('each fix mends the draft, and the next concern gets the focus', async () => {
  await open();
  await counted();
  await press();
  const settles = async (button: string, title: string): Promise<void> => {
    await closed.press('button', button);
    await settled(title);
  };
  await settles('Remove Dana', ALL[0] ?? '');
  assert.equal((await closed.all()).some(({ focused, role }) => focused && role === 'article'), true);
  assert.deepEqual((await chips('to')).includes('dana@whitt.test'), false);
  assert.equal(await isHeld(), false);
  await settles('Remove', ALL[1] ?? '');
  await settles('Use gmail.com', ALL[2] ?? '');
  await settles('Remove', ALL[3] ?? '');
  assert.deepEqual(await chips('to'), ['ana@oakfern.test', 'pia@gmail.com']);
  await settles('Remove “Re:”', ALL[6] ?? '');
  assert.equal(await page.locator('[name=subjectbox]').inputValue(), 'Proposal for {{company}}');
  await settles('Fix the link', ALL[7] ?? '');
  assert.equal(await page.locator('[g_editable] a', { hasText: 'oakfern.test' }).getAttribute('href'), 'https://oakfern.test');
  await closed.press('button', 'Use the full link');
  await page.keyboard.type('elsewhere');
  await page.keyboard.press('Enter');
  await closed.find('StaticText', 'That’s no full address. It begins with https://');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('https://oakfern.test/deck');
  await page.keyboard.press('Enter');
  await settled(ALL[8]);
  assert.equal(await page.locator('[g_editable] a', { hasText: 'proposal' }).getAttribute('href'), 'https://oakfern.test/deck');
  assert.equal(await page.locator('.gmail_quote a').getAttribute('href'), 'https://tinyurl.com/abc', 'somebody else’s words stay');
  await settles('Remove it', ALL[11] ?? '');
  assert.equal(await page.locator('[g_editable] img[width="1"]').count(), 0);
  await settles('Add link', ALL[13] ?? '');
  assert.match(await page.locator('[g_editable] a', { hasText: 'Unsubscribe' }).getAttribute('href') ?? '', /^mailto:[^?]+@rig\.test\?subject=unsubscribe$/);
  assert.equal(await page.locator('.gmail_signature ~ div a', { hasText: 'Unsubscribe' }).count(), 0, 'it stands above the signature');
  // Nine see each other now, and so the twelve are no concern any more.
  const rest = [4, 5, 9, 10, 12].map((at) => ALL[at]);
  await comes('what is left', async () => isDeepStrictEqual(await issues(), rest));
  await page.screenshot({ path: `${SHOTS}/presend-mended.png` });
  await closed.press('button', 'Go to it', 1);
  await gone();
  assert.equal(await page.evaluate(() => getSelection()?.toString()), '[First name]');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Message Body');
  assert.deepEqual(await sent(), []);
});

void test('what is kept is asked no more, and Send then sends once', async () => {
  await open();
  await counted();
  await press();
  await closed.press('button', 'Remove Dana');
  await comes('Send free', async () => !await isHeld());
  await closed.press('button', 'Send');
  await gone();
  await page.waitForFunction(() => (window as unknown as { sent: unknown[] }).sent.length > 0);
  assert.deepEqual(await sent(), [{ how: 'click', label: 'Send', to: 11 }]);
  const { recipients } = await panel.world.do('reserved');
  assert.equal(recipients.length, 11);
  assert.equal(recipients.includes('dana@whitt.test'), false);
});

void test('Fix all mends what can be mended at once; all visible ones move to Bcc', async () => {
  await open();
  await counted();
  await press();
  await closed.press('button', /^Fix all \d+$/);
  await settled(ALL[14]);
  assert.deepEqual(await chips('to'), []);
  assert.equal((await chips('bcc')).length, 9);
  assert.deepEqual((await issues()).map((one) => one.replace('Check: ', '')).filter((one) => /unsubscribed|typo|bounced|reply|counts/.test(one)), []);
  await page.keyboard.press('Escape');
});

void test('a page that does not follow is said, and nobody is lost', async () => {
  await open((on) => on.evaluate(() => { (window as unknown as { stubborn: boolean }).stubborn = true; }));
  await counted();
  await press();
  await closed.press('button', 'Remove Dana');
  await closed.find('StaticText', 'This page didn’t take it. Do it by hand.');
  assert.equal((await closed.all()).some(({ focused, role }) => focused && role === 'article'), true);
  assert.equal(await isHeld(), true);
  assert.equal((await chips('to')).length, 5);
});

void test('who reported the mail as spam holds Send until they are taken out', async () => {
  await open(addressed('to', ['ana@oakfern.test', 'kim@whitt.test']));
  await chip(/1 problem/);
  await press();
  assert.deepEqual(await issues(), ['Problem: kim@whitt.test marked your mail as spam']);
  assert.equal(await isHeld(), true);
  await page.screenshot({ path: `${SHOTS}/presend-complained.png` });
  await closed.press('button', 'Remove kim@whitt.test');
  await comes('Send free', async () => !await isHeld());
  assert.deepEqual(await chips('to'), ['ana@oakfern.test']);
});

void test('whom the user barred by hand is pointed out; kept, they are written to', async () => {
  await open(addressed('to', ['lee@oakfern.test']));
  await chip(/1 thing to check/);
  await press();
  assert.deepEqual(await issues(), ['Check: You don’t write to lee@oakfern.test']);
  await closed.find('button', 'Remove');
  await closed.press('button', 'Keep');
  await closed.find('StaticText', 'Nothing left to check.');
  await closed.press('button', 'Send');
  await page.waitForFunction(() => (window as unknown as { sent: unknown[] }).sent.length === 1);
});

void test('the same text to many strangers in a day is pointed out, from the twenty-first on', async () => {
  await open(addressed('bcc', everybody(0, 18), LETTER));
  // One that went through unchecked, as where the answer came too late, is not known.
  for (let times = 1; !(await panel.world.do('reserved')).recipients.includes('s0@elsewhere.test'); times += 1) {
    assert.ok(times <= TRIES, 'Send is never reserved');
    await page.locator('.IZ .aoO').click();
    await comes('sent', async () => (await sent()).length === times);
  }
  await page.close();
  await open(addressed('bcc', everybody(18, 5), LETTER));
  await chip(/1 thing to check/);
  await press();
  assert.deepEqual(await issues(), ['Check: The same text to 23 people today']);
  await closed.find('button', 'OK');
});

void test('more recipients than are left today: the chip says it before Send would', async () => {
  await panel.world.do('limits', { hour: 60, day: 40 });
  await open(addressed('bcc', everybody(100, 15), `<div>Another letter, to all of them.</div>${WAY_OUT}`));
  await closed.press('button', /^Uses 15 of (1[0-4]|\d), 1 thing to check\. Opens what to check$/);
  await closed.find('heading', 'Before you send');
  assert.equal((await issues()).length, 1);
  assert.match((await issues())[0] ?? '', /^Check: 15 recipients, \d+ left today$/);
  await page.screenshot({ path: `${SHOTS}/presend-headroom.png` });
  await panel.world.do('limits', { hour: 60, day: 100 });
});

const SINGLE: [string, (page: Page) => Promise<void>, RegExp][] = [
  ['no subject', plain('<div>Would Thursday at 10 work for you?</div>', ''), /^Check: There’s no subject$/],
  ['only pictures', plain('<div><img src="https://oakfern.test/offer.png" width="600" height="900"></div>', 'Offer'), /^Check: Almost only images$/],
  ['a clipped message', plain(`<div>${'Word for word. '.repeat(8_000)}</div>`, 'Offer'), /^Check: This message is too long for Gmail$/],
  ['a file that no server takes', carrying('45,000'), /^Check: 43\.9 MB attachment is too large$/],
];
for (const [what, change, title] of SINGLE) {
  void test(`${what} is pointed out, once, and can be kept`, async () => {
    await open(change);
    await chip(/1 thing to check/);
    await press();
    assert.equal((await issues()).length, 1);
    assert.match((await issues())[0] ?? '', title);
    await closed.press('button', what === 'no subject' ? 'Keep' : 'OK');
    await closed.find('StaticText', 'Nothing left to check.');
    assert.equal((await closed.find('button', 'Send')).focused, true);
    await page.keyboard.press('Escape');
    await gone();
    await chip(/left today\. Open Postwarden$/);
  });
}

void test('a plain letter has nothing to be looked at, and goes without a word', async () => {
  await open(plain('<div>Hi Ana,</div><div><br></div><div>thanks for Tuesday. The plan is at <a href="https://oakfern.test/plan">oakfern.test/plan</a>, our deck at <a href="https://oakfern.test/deck">this page</a>.</div>'));
  await chip(/left today\. Open Postwarden$/);
  await page.locator('.IZ .aoO').click();
  await page.waitForFunction(() => (window as unknown as { sent: unknown[] }).sent.length > 0);
  assert.equal(await page.locator(BOX).count(), 0);
});

void test('keys in the popover are not the page’s, and the page finds none of its words', async () => {
  await open();
  await counted();
  await press();
  await page.evaluate(() => { (window as unknown as { heard: string[] }).heard = []; });
  await page.keyboard.type('e#');
  assert.deepEqual(await page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((event) => event.startsWith('key'))), []);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  assert.equal(/unsubscribed|looks like a typo|Before you send/.test(html), false);
  await page.evaluate(() => document.querySelector('postwarden-checks')?.remove());
  await page.waitForFunction(() => document.activeElement?.matches('.aoO') ?? false);
  assert.deepEqual(await sent(), []);
});

void test('the same in the dark', async () => {
  await open(() => Promise.resolve(), true);
  await counted();
  await page.screenshot({ path: `${SHOTS}/presend-chip-dark.png` });
  await press();
  await page.screenshot({ path: `${SHOTS}/presend-dark.png` });
});
