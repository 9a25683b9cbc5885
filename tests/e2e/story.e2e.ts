/**
 * The whole path once, on real parts: the extension in Chromium, a webmail page over Dovecot and Postfix, DNS, the companion.
 * The tests build on each other, in order; each leaves a picture in build/e2e/.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { type Browser, contentScriptReaches, INBOX, launch, ROOT } from './lib/browser';
import { draftOf, openPanel, sendAndWait, write } from './lib/mail';
import { World } from './lib/world';

const SHOTS = `${ROOT}/build/e2e`;
const SENT = 160;
const RECEIVED = 40;
const LIMIT = 4;
/** An open sidebar shows a change within 2 s of the companion knowing it; the companion looks at Sent once a second here. */
const SEEN_MS = 2_000;
const SYNCED_MS = 5_000;

let world: World;
let browser: Browser;
let page: Page;
let sidebar: Frame;

before(async () => {
  world = await World.start(ROOT);
  browser = await launch({ port: world.facts.page });
  page = browser.context.pages()[0] ?? await browser.context.newPage();
  await mkdir(SHOTS, { recursive: true });
});
after(async () => {
  await browser.close();
  await world.end();
});

const shoot = (name: string): Promise<Buffer> => page.screenshot({ path: `${SHOTS}/${name}.png` });
const title = (name: string | RegExp): Promise<void> => sidebar.getByRole('heading', { name }).first().waitFor();
const meter = (name: string): ReturnType<Frame['getByRole']> => sidebar.getByRole('meter', { name });

async function used(name: string): Promise<number> {
  return Number(await meter(name).getAttribute('aria-valuenow'));
}

async function waitUsed(name: string, count: number, ms: number): Promise<void> {
  await sidebar.locator(`[role=meter][aria-label="${name}"][aria-valuenow="${count}"]`).waitFor({ timeout: ms });
}

async function openMail(): Promise<void> {
  await page.goto(INBOX);
  sidebar = await openPanel(page, browser);
}

test('Local Network Access is really on: not even our content script reaches the companion', async () => {
  const hello = `http://127.0.0.1:${world.facts.companion}/v1/hello`;
  await page.goto(INBOX);
  assert.equal(await contentScriptReaches(page, hello), false);
  // The same page where it counts as local: so it is that rule which blocks, and this test can fail.
  const local = await launch({ port: world.facts.page, lna: false });
  const tab = local.context.pages()[0] ?? await local.context.newPage();
  await tab.goto(INBOX);
  assert.equal(await contentScriptReaches(tab, hello), true);
  await local.close();
});

test('a page script cannot reach the companion either', async () => {
  const stranger = await browser.context.newPage();
  await stranger.route('https://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>a page</h1>' }));
  await stranger.goto('https://evil.example/');
  const reached = await stranger.evaluate((port) => globalThis.fetch(`http://127.0.0.1:${port}/v1/hello`, { mode: 'no-cors' }).then(() => true, () => false), world.facts.companion);
  assert.equal(reached, false);
  await stranger.close();
});

test('before pairing the sidebar leads to the pairing tab', async () => {
  await openMail();
  await title('Pair this browser');
  await shoot('01-not-paired');
});

test('a code that was mistyped is refused here, and one that was replaced by the companion', async () => {
  const tab = await browser.context.newPage();
  await tab.goto(browser.url('pairing.html'));
  const { code: old } = await world.do('code');
  const { code } = await world.do('code');
  const field = tab.locator('#code');

  const typo = code.replace(/.$/, (last) => last === '0' ? '1' : '0');
  await field.fill(typo);
  await field.press('Enter');
  await tab.getByRole('alert').filter({ hasText: 'isn’t a whole code' }).waitFor();
  await tab.screenshot({ path: `${SHOTS}/02-pair-typo.png` });

  await field.fill(old);
  await tab.getByRole('alert').filter({ hasText: 'too old' }).waitFor();
  await tab.screenshot({ path: `${SHOTS}/03-pair-old.png` });

  await field.fill(code);
  await tab.getByRole('heading', { name: 'This browser is paired' }).waitFor();
  await tab.screenshot({ path: `${SHOTS}/04-paired.png` });
  await tab.close();
});

test('the open sidebar goes on to linking by itself', async () => {
  await title('Link this inbox');
  await shoot('05-link');
});

test('consent is asked for, and not given beforehand', async () => {
  await sidebar.getByRole('button', { name: 'Continue with address and password' }).click();
  await sidebar.getByText('Tick the box to continue.').waitFor();
  await sidebar.getByRole('checkbox').check();
  await sidebar.getByRole('button', { name: 'Continue with address and password' }).click();
  // No settings are published for the rig's domain.
  await sidebar.getByRole('button', { name: 'Enter them myself' }).click();
  await title('Link a mail server');
  assert.equal(await sidebar.getByLabel('Email address').inputValue(), world.facts.address);
});

async function fillForm(password: string, host: string): Promise<void> {
  await sidebar.getByLabel('Password', { exact: true }).fill(password);
  for (const [which, port] of [['imap', world.facts.imap], ['smtp', world.facts.smtp]] as const) {
    await sidebar.locator(`#field-${which}-host`).fill(host);
    await sidebar.locator(`#field-${which}-port`).fill(String(port));
    await sidebar.locator(`#field-${which}-security`).selectOption('tls');
  }
  await sidebar.getByRole('button', { name: 'Test and link' }).click();
}

test('a wrong password is said in words, and the form keeps what was typed', async () => {
  await world.do('fill', { sent: SENT, inbox: RECEIVED });
  await fillForm('not the password', 'localhost');
  await sidebar.getByText('The server didn’t accept this password').first().waitFor();
  await shoot('06-wrong-password');
  await sidebar.getByRole('button', { name: 'Change the settings' }).click();
  assert.equal(await sidebar.locator('#field-imap-host').inputValue(), 'localhost');
});

test('linking shows its steps and reads 200 messages', async () => {
  await fillForm(world.facts.password, 'localhost');
  await title(/Linking your inbox|is linked/);
  await shoot('07-progress');
  await title(`${world.facts.address} is linked`);
  await shoot('08-linked');
  await sidebar.getByRole('button', { name: 'Show today' }).click();
  await meter('Last 24 hours').waitFor();
  const days = await sidebar.evaluate(async () => {
    const snapshot = await chrome.runtime.sendMessage<unknown, {
      link: { steps: { name: string; done: number }[] }; mailbox: { days: { sent: number }[] };
    }>({ kind: 'sidebar/snapshot' });
    return {
      read: snapshot.link.steps.find(({ name }) => name === 'reading')?.done,
      sent: snapshot.mailbox.days.reduce((sum, { sent }) => sum + sent, 0),
    };
  });
  assert.deepEqual(days, { read: SENT + RECEIVED, sent: SENT });
  await sidebar.getByRole('img', { name: /Mailbox health \d+ out of 100/ }).waitFor();
  await shoot('09-today');
});

test('health shows the missing record with what to copy', async () => {
  await sidebar.getByRole('tab', { name: /Health/ }).click();
  const row = sidebar.locator('details', { hasText: 'DMARC' }).first();
  if (await row.getAttribute('open') === null) await row.locator('summary').click();
  await row.getByText(`v=DMARC1; p=none; rua=mailto:${world.facts.address}`).waitFor();
  assert.match(await row.innerText(), /_dmarc/);
  await shoot('10-health');
  await sidebar.getByRole('tab', { name: /Today/ }).click();
});

test('a message sent by another client appears in the meter', async () => {
  assert.equal(await used('Last 24 hours'), 0);
  await world.do('elsewhere', { to: 'somebody@elsewhere.test' });
  await waitUsed('Last 24 hours', 1, SYNCED_MS);
  assert.equal(await used('This hour'), 1);
});

test('an answer to somebody who wrote first is no outreach', async () => {
  await sendAndWait(page, 'friend1@elsewhere.test', 'Re: Received 1');
  await sidebar.locator('[role=meter][aria-valuetext^="2 of "]').last().waitFor({ timeout: SYNCED_MS }); // the provider's own cap
  assert.equal(await used('Last 24 hours'), 1);
});

test('a changed limit reaches the open sidebar within 2 s', async () => {
  await world.do('limits', { hour: LIMIT, day: LIMIT });
  await sidebar.locator(`[role=meter][aria-label="Last 24 hours"][aria-valuemax="${LIMIT}"]`).waitFor({ timeout: SEEN_MS });
});

test('sends go through until the limit, and each is counted once', async () => {
  for (let number = 2; number <= LIMIT; number += 1) {
    await sendAndWait(page, `prospect${number}@elsewhere.test`, `Proposal ${number}`);
    await waitUsed('Last 24 hours', number, SEEN_MS);
  }
  const { total } = await world.do('sent');
  assert.equal(total, SENT + 2 + LIMIT - 1);
});

async function blocked(): Promise<void> {
  await page.locator('postwarden-dialog').waitFor({ state: 'attached' });
}

for (const [way, act] of [
  ['a click on Send', () => page.locator('.AD .aoO').click()],
  ['Ctrl+Enter', () => page.locator('.AD .Am').press('Control+Enter')],
  ['a click the page itself makes', () => page.evaluate(() => document.querySelector<HTMLElement>('.AD .aoO')?.click())],
] as const) {
  test(`over the limit, ${way} is stopped, and the draft stays as it was`, async () => {
    await write(page, 'one-too-many@elsewhere.test', 'One too many');
    const before = await draftOf(page);
    const { total } = await world.do('sent');
    await act();
    await blocked();
    await shoot(`11-over-limit-${way.split(' ').at(-1)?.toLowerCase() ?? ''}`);
    await page.keyboard.press('Escape');
    await page.locator('postwarden-dialog').waitFor({ state: 'detached' });
    assert.deepEqual(await draftOf(page), before);
    assert.equal((await world.do('sent')).total, total);
    await page.locator('.AD .close').click();
  });
}

test('keys typed in our dialog never reach the page', async () => {
  await write(page, 'one-too-many@elsewhere.test', 'One too many');
  await page.locator('.AD .aoO').click();
  await blocked();
  await page.keyboard.type('e#c');
  assert.equal(await page.locator('.AD').count(), 1);
  assert.equal(await page.locator('#toast', { hasText: 'archived' }).count(), 0);
  await page.keyboard.press('Escape');
  await page.locator('.AD .close').click();
});

test('a stopped companion is said, mail still goes, and it reconnects by itself', async () => {
  await world.do('stop', { hard: true });
  await title(/Postwarden stopped at/);
  await shoot('12-stopped');
  await sendAndWait(page, 'friend2@elsewhere.test', 'While it was away');
  await shoot('13-sent-unchecked');
  await world.do('start');
  await meter('Last 24 hours').filter({ hasText: 'left' }).waitFor();
  await title(/Next free slot|You can send/);
  await shoot('14-back');
});

test('a program in its place is called what it is, and is told nothing', async () => {
  await world.do('stop');
  await world.do('squat', { on: true });
  await title('Another program uses Postwarden’s port');
  await shoot('15-impostor');
  const { told } = await world.do('squat', { on: false });
  assert.doesNotMatch(told, /@|elsewhere|password/);
  await world.do('start');
  await meter('Last 24 hours').waitFor();
});

test('the vectors hold in the browser: a signed hello is verified by WebCrypto', async () => {
  const state = await sidebar.evaluate(() => chrome.runtime.sendMessage<unknown, { kind: string }>({ kind: 'channel/check' }));
  assert.equal(state.kind, 'ready');
});

test('a changed password is asked for again in the panel, and the numbers stay', async () => {
  const before = await used('Last 24 hours');
  await world.do('change_password', { word: 'a-new-word' });
  await title('Sign in again to keep sending');
  await shoot('16-signed-out');
  await sidebar.getByRole('button', { name: 'Sign in again' }).click();
  assert.equal(await sidebar.locator('#field-smtp-port').inputValue(), String(world.facts.smtp));
  for (const [word, end] of [[world.facts.password, 'You aren’t signed in yet'], ['a-new-word', /Next free slot|You can send/]] as const) {
    await sidebar.getByLabel('Password', { exact: true }).fill(word);
    await sidebar.getByRole('button', { name: 'Test and sign in' }).click();
    await title(end);
    await shoot(word === 'a-new-word' ? '18-signed-in-again' : '17-old-password');
    if (word !== 'a-new-word') await sidebar.getByRole('button', { name: 'Change the settings' }).click();
  }
  assert.equal(await used('Last 24 hours'), before);
});
