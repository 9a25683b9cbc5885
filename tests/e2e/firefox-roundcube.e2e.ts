/**
 * A webmail of one's own in Firefox: a real Roundcube over Dovecot and Postfix, allowed by its name where the browser itself asks. The
 * tests build on each other, in order; what they do in Chromium is in roundcube.e2e.ts.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { ROOT } from './lib/browser';
import { Firefox, shows } from './lib/firefox';
import { until } from './lib/until';
import { linkIn, pairIn } from './lib/firefox_desk';
import { CHIP, listOf, ROUNDCUBE, SEND, WEBMAIL } from './lib/roundcube';
import { keysHeard, recordKeys } from './lib/webmail';
import { World } from './lib/world';

const SHOTS = `${ROOT}/build/e2e/firefox-roundcube`;
const HOUR_S = 3600;
const TEXT = 'Hi, here is the proposal.';
let world: World;
let firefox: Firefox;
let page: Page;
let tab: Page;
let other = '';

before(async () => {
  world = await World.start(ROOT, 'roundcube_world');
  other = world.facts.other ?? '';
  firefox = await Firefox.launch(world.facts.webmail ?? 0);
  await mkdir(SHOTS, { recursive: true });
  page = await firefox.open(ROUNDCUBE);
  // Whether one leaves a message that is being written.
  page.on('dialog', (asked) => void asked.accept());
  await page.type('#rcmloginuser', world.facts.address);
  await page.type('#rcmloginpwd', world.facts.password);
  await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
});
after(async () => {
  await firefox.close();
  await world.end();
});

const shot = (name: string): Promise<unknown> => page.screenshot({ path: `${SHOTS}/${name}.png` });
const there = (css: string, on = page): Promise<unknown> => until(css, () => on.evaluate((one) => document.querySelector(one) !== null, css));
const gone = (css: string, on = page): Promise<unknown> => until(`no ${css}`, () => on.evaluate((one) => document.querySelector(one) === null, css));
const ours = (): Promise<number> => page.evaluate(() => document.querySelectorAll('postwarden-panel, postwarden-chip').length);
const texts = (host: string, css: string): Promise<string[]> => firefox.closedTexts(page, host, css);
const says = (host: string, css: string, words: RegExp): Promise<unknown> => until(`${String(words)} in ${host}`, async () => (await texts(host, css)).some((text) => words.test(text)));
const chip = (words: RegExp): Promise<unknown> => says('postwarden-chip', 'button', words);

async function compose(): Promise<void> {
  await page.goto(`${ROUNDCUBE}?_task=mail&_action=compose`, { waitUntil: 'domcontentloaded' });
  await until('the editor', () => page.evaluate(() => document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body.isContentEditable));
  await there(CHIP);
}

async function write(to: string, subject: string): Promise<void> {
  await compose();
  await page.type('#compose_to .recipient-input input', to);
  await page.keyboard.press('Tab');
  await page.type('#compose-subject', subject);
  await page.click('#composebody_ifr');
  await page.keyboard.type(TEXT);
}

const draft = (): Promise<(string | undefined)[]> => page.evaluate(() => [
  ...[...document.querySelectorAll('.recipient-input li.recipient')].map((one) => one.textContent),
  document.querySelector<HTMLInputElement>('#compose-subject')?.value, document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body.innerText.trim(),
]);
const left = (): Promise<unknown> => until('the list again', () => Promise.resolve(!page.url().includes('compose')));
async function sidebar(): Promise<Frame> {
  return firefox.sidebar(page);
}

test('until its host is named nothing of ours is there', async () => {
  await page.goto(listOf('INBOX'));
  assert.equal(await ours(), 0);
});

test('the pairing tab asks the browser for that host, and a no leaves it alone', async () => {
  tab = await pairIn(firefox, world, () => firefox.pressButton());
  await shows(tab, 'Your own webmail');
  await tab.type('#webmail', `${ROUNDCUBE}?_task=mail`);
  await tab.keyboard.press('Enter');
  assert.match(await firefox.asked(), new RegExp(WEBMAIL.replaceAll('.', '\\.')));
  await firefox.answer(false);
  await until('the field says so', () => tab.evaluate(() => document.querySelector('#webmail')?.getAttribute('aria-invalid') === 'true'));
  await page.bringToFront();
  await page.goto(listOf('INBOX'));
  assert.equal(await ours(), 0);
});

test('a yes lets the panel in; it knows whose mailbox it is, and links it', async () => {
  await tab.bringToFront();
  await tab.focus('#webmail');
  await tab.keyboard.press('Enter');
  await firefox.asked();
  await firefox.answer(true);
  await shows(tab, 'Allowed. Load your webmail again');
  await page.bringToFront();
  await page.goto(listOf('INBOX'));
  await there('postwarden-panel');
  await firefox.pressButton();
  await linkIn(firefox, world, await sidebar());
  await world.do('bar');
  await world.do('limits', { hour: 40, day: 50 });
  await until('the limit', async () => (await sidebar()).evaluate(() => document.querySelector('[role=meter][aria-label="This hour"][aria-valuemax="40"]') !== null));
  await shot('list');
});

test('an allowed message really arrives, and counts once', async () => {
  await write(other, 'The first');
  await chip(/^50 left today/);
  await shot('compose');
  await page.click(SEND);
  await left();
  assert.deepEqual((await world.do('arrived', { count: 1 })).messages, [['The first', TEXT]]);
  assert.deepEqual(await world.do('ledger', { sent: 1 }), { sends: [[other, 'webmail', 'sent']], permits: ['witnessed'] });
  await until('the meter', async () => (await sidebar()).evaluate(() => document.querySelector('[role=meter][aria-label="This hour"][aria-valuenow="1"]') !== null));
});

test('what is to be looked at is mended in Roundcube’s own page; what is typed in our field the page does not hear', async () => {
  await write(`ola@gmial.com, ${other}`, 'Re: Proposal');
  await page.evaluate(() => {
    const body = document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body;
    const link = Object.assign(document.createElement('a'), { href: 'https://bit.ly/3xQ9f', textContent: 'the deck' });
    body?.append(link);
  });
  await page.click('#composebody_ifr');
  await page.keyboard.type(' [First name]');
  await chip(/to check/);
  await page.click(SEND);
  await says('postwarden-checks', 'h3', /gmial\.com looks like a typo/);
  await shot('checks');
  const fixed = async (words: string, title: RegExp): Promise<void> => {
    await firefox.closedPress(page, 'postwarden-checks', 'button', words);
    await until(`${words} settled`, async () => !(await texts('postwarden-checks', 'h3')).some((text) => title.test(text)));
  };
  await fixed('Use gmail.com', /typo/);
  await fixed('Remove “Re:”', /reply/);
  assert.deepEqual((await draft()).slice(0, -1), [`${other},`, 'ola@gmail.com,', 'Proposal']);
  await recordKeys(page);
  await firefox.closedPress(page, 'postwarden-checks', 'button', 'Use the full link');
  await page.keyboard.type('https://oakfern.test/deck');
  await page.keyboard.press('Enter');
  await until('the link settled', async () => !(await texts('postwarden-checks', 'h3')).some((text) => text.includes('bit.ly')));
  assert.deepEqual(await keysHeard(page), []);
  assert.equal(await page.evaluate(() => document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.querySelector('a')?.getAttribute('href')), 'https://oakfern.test/deck');
  await firefox.closedPress(page, 'postwarden-checks', 'button', 'Go to it');
  await gone('postwarden-checks');
  assert.equal(await page.evaluate(() => document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.getSelection()?.toString()), '[First name]');
  await page.keyboard.type('Ola');
  await chip(/^Uses 2 of 49/);
});

const PRESSES = {
  mouse: () => page.click(SEND),
  Enter: async () => { await page.focus(SEND); await page.keyboard.press('Enter'); },
  Space: async () => { await page.focus(SEND); await page.keyboard.press(' '); },
};
for (const [way, press] of Object.entries(PRESSES)) {
  test(`over the limit Send by ${way} is held; Cancel leaves the draft as it was, and nothing leaves`, async () => {
    await world.do('limits', { hour: 1, day: 5 });
    await write(other, 'Over the limit');
    await chip(/^Next /);
    const before = await draft();
    await press();
    await says('postwarden-dialog', 'h2', /You’ve reached this hour’s limit/);
    await shot(`block-${way}`);
    if (way === 'mouse') await firefox.closedPress(page, 'postwarden-dialog', 'button', 'Cancel');
    else await page.keyboard.press('Escape');
    await gone('postwarden-dialog');
    assert.deepEqual(await draft(), before);
    assert.ok(await page.evaluate((css) => document.activeElement?.matches(css), SEND), 'the focus is back on Send');
    assert.equal((await world.do('sent')).total, 1);
  });
}

test('T20 whoever holds our frame inside of the mail page, as it knows its address, gets an empty one', async () => {
  await page.goto(listOf('INBOX'));
  const home = await sidebar();
  const address = await home.evaluate(() => location.href);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.id = 'holds';
    frame.srcdoc = `<iframe src="${src}"></iframe>`;
    document.body.append(frame);
  }, address);
  const held = await until('the frame in the frame', async () => {
    for (const frame of page.frames()) {
      if (frame.parentFrame() !== page.mainFrame() && frame !== home && await frame.evaluate(() => location.href).catch(() => '') === address) return frame;
    }
    return null;
  });
  // Asked after the frame's own question, so that has its answer too.
  await held.evaluate(() => chrome.runtime.sendMessage({ kind: 'sidebar/home' }));
  assert.deepEqual(await held.evaluate(() => [document.body.childElementCount, document.body.textContent.trim()]), [0, '']);
  assert.ok(await home.evaluate(() => document.body.childElementCount) > 0, 'at home it shows');
});

// Of what is left the last but one: a companion whose clock is an hour ahead is not believed by the browser.
test('scheduled: the draft is filed, leaves once at its slot, and is gone then', async () => {
  await write(other, 'At its slot');
  await chip(/^Next /);
  await page.click(SEND);
  await firefox.closedPress(page, 'postwarden-dialog', 'button', /^Schedule for/);
  await says('postwarden-note', 'button', /^Undo$/);
  await shot('scheduled');
  assert.deepEqual((await world.do('kept')).drafts, [['At its slot', TEXT]]);
  await world.do('forward', { seconds: HOUR_S + 60 });
  assert.deepEqual((await world.do('arrived', { count: 2 })).messages.slice(1), [['At its slot', TEXT]]);
  assert.deepEqual((await world.do('tidied')).drafts, []);
  const { sends } = await world.do('ledger', { sent: 2 });
  assert.deepEqual(sends.filter(([, , state]) => state === 'sent'), [[other, 'webmail', 'sent'], [other, 'outbox', 'sent']]);
});

test('taken away in the pairing tab, we leave the open page at once, and come back to none', async () => {
  await page.goto(listOf('INBOX'));
  await there('postwarden-panel');
  await tab.bringToFront();
  await until('the tab in front', () => tab.evaluate(() => document.hasFocus()));
  // Asked after the tab's own question, which it has as it comes to the front: what it says by then stays.
  await tab.evaluate(() => chrome.runtime.sendMessage({ kind: 'pair/view' }));
  const remove = `[aria-label="Remove ${WEBMAIL}"]`;
  await there(remove, tab);
  await tab.locator(remove).click(); // pressed again where it was drawn anew just then
  await gone(remove, tab);
  await page.bringToFront();
  await gone('postwarden-panel');
  await page.reload();
  await there('#mailboxlist .sent');
  assert.equal(await ours(), 0);
});
