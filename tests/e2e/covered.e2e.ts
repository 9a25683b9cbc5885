/** The mail page lays things over our sidebar, or fades it, and lets the user press what they do not see. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { type Browser, INBOX, launch, ROOT, sidebarOf, toggle } from './lib/browser';
import { pair } from './lib/pairing';
import { World } from './lib/world';

const COVERED = 'Something lies over this panel.';
let world: World;
let browser: Browser;
let page: Page;
let sidebar: Frame;

/** What a hostile page may do to our frame. A real press still reaches us, through what lies above. */
const WAYS: Record<string, () => Promise<void>> = {
  'under a cover': () => page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: white';
    document.documentElement.append(cover);
  }),
  'half transparent': () => page.evaluate(() => {
    document.querySelector<HTMLElement>('postwarden-panel')?.style.setProperty('opacity', '.5', 'important');
  }),
};
const undo = (): Promise<void> => page.evaluate(() => {
  document.querySelector('#cover')?.remove();
  document.querySelector<HTMLElement>('postwarden-panel')?.style.removeProperty('opacity');
});

before(async () => {
  world = await World.start(ROOT);
  browser = await launch({ port: world.facts.page });
  await pair(browser, world);
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 1300 });
  await page.goto(INBOX);
  sidebar = await sidebarOf(page, browser);
  await toggle(browser);
  await sidebar.getByRole('heading', { name: 'Link this inbox' }).waitFor();
});
after(async () => {
  await browser.close();
  await world.end();
});

/** A real press of the mouse in the middle of something, whatever it looks like. */
async function press(css: string): Promise<void> {
  const box = await sidebar.locator(css).boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
/** From now on it is counted how often the panel asks the background for a linking; it does so in the very turn of a press. */
const countStarts = (): Promise<void> => sidebar.evaluate(() => {
  const own = globalThis as unknown as { started: number; ask?: typeof chrome.runtime.sendMessage };
  own.started = 0;
  const ask = own.ask ??= chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = ((message: { kind: string }) => {
    if (message.kind === 'link/start') own.started += 1;
    return ask(message);
  }) as typeof chrome.runtime.sendMessage;
});
const started = (): Promise<number> => sidebar.evaluate(() => (globalThis as unknown as { started: number }).started);
const ticked = (): Promise<boolean> => sidebar.locator('#consent').isChecked();

for (const [way, act] of Object.entries(WAYS)) {
  test(`T20 consent ${way} cannot be ticked, and says so`, async () => {
    await act();
    await sidebar.getByText(COVERED).waitFor();
    assert.equal(await sidebar.locator('#consent').getAttribute('aria-disabled'), 'true');
    await press('#consent');
    assert.equal(await ticked(), false);
    await undo();
    await sidebar.getByText(COVERED).waitFor({ state: 'detached' });
    await press('#consent');
    assert.equal(await ticked(), true);
    await press('label[for=consent]');
    assert.equal(await ticked(), false);
  });
}

test('T20 a click made by a script ticks nothing', async () => {
  await sidebar.evaluate(() => document.querySelector<HTMLInputElement>('#consent')?.click());
  assert.equal(await ticked(), false);
});

for (const [way, act] of Object.entries(WAYS)) {
  test(`T20 "Test and link" ${way} is off, by mouse and by key; seen again it works`, async () => {
    if (await sidebar.getByRole('heading', { name: 'Link this inbox' }).count() > 0) {
      await press('#consent');
      await sidebar.getByRole('button', { name: 'Continue with address and password' }).click();
      await sidebar.getByRole('button', { name: 'Enter them myself' }).click();
    }
    await sidebar.getByLabel('Password', { exact: true }).fill('not the password');
    for (const [which, port] of [['imap', world.facts.imap], ['smtp', world.facts.smtp]] as const) {
      await sidebar.locator(`#field-${which}-host`).fill('localhost');
      await sidebar.locator(`#field-${which}-port`).fill(String(port));
      await sidebar.locator(`#field-${which}-security`).selectOption('tls');
    }
    await countStarts();
    await act();
    await sidebar.locator('[role=status]', { hasText: COVERED }).waitFor();
    assert.equal(await sidebar.locator('button[type=submit]').getAttribute('aria-disabled'), 'true');
    await press('button[type=submit]');
    await sidebar.locator('#field-password').focus();
    await page.keyboard.press('Enter');
    assert.equal(await started(), 0, 'neither the press nor the key asked for a linking');
    assert.equal(await sidebar.locator('button[type=submit]').textContent(), 'Test and link');
    await undo();
    await sidebar.locator('[role=status]', { hasText: COVERED }).waitFor({ state: 'detached' });
    await sidebar.locator('#field-password').focus();
    await page.keyboard.press('Enter');
    await sidebar.getByText('The server didn’t accept this password').first().waitFor();
    assert.equal(await started(), 1);
    await sidebar.getByRole('button', { name: 'Change the settings' }).click();
  });
}
