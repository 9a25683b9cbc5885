/** The language is the browser's or the user's choice, in the real extension: panel, pairing tab and chip, and a change of it at once. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { type Browser, INBOX, launch, ROOT, serve } from './lib/browser';
import { Closed } from './lib/closed';
import { openPanel } from './lib/mail';
import { pair } from './lib/pairing';
import { until } from './lib/until';
import { World } from './lib/world';

let browser: Browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const choose = (language: string): Promise<void> => browser.worker.evaluate((to) => chrome.storage.local.set({ language: to }), language);

test('chosen in German: the panel is a German page, the chip and the pairing tab speak it, and back', async () => {
  await choose('de');
  const page = await browser.context.newPage();
  await serve(browser.context, 'gmail-new');
  await page.goto(INBOX);
  await page.waitForFunction(() => document.querySelector('postwarden-chip')?.getAttribute('lang') === 'de');
  const ours = async (name: string): Promise<void> => {
    const there = (): boolean => page.frames().some((frame) => frame.url().endsWith(`/${name}`));
    while (!there()) await page.waitForEvent('framenavigated', { timeout: 10_000 });
  };
  await ours('sidebar.de.html');
  const frame = page.frames().find((one) => one.url().endsWith('/sidebar.de.html'));
  await frame?.locator('.rail').waitFor();
  assert.deepEqual(await frame?.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['de', 'ltr']);
  await frame?.getByRole('button', { name: 'Seitenleiste öffnen' }).waitFor();
  const closed = await Closed.of(page);
  await closed.find('button', /^Limits ruhen\. Postwarden öffnen$/);

  const tab = await browser.context.newPage();
  await tab.goto(browser.url('pairing.html'));
  await tab.getByRole('heading', { name: 'Diesen Browser koppeln' }).waitFor();
  assert.equal(await tab.evaluate(() => document.documentElement.lang), 'de');

  await choose('en');
  await ours('sidebar.html');
  await closed.find('button', /^Limits off\. Open Postwarden$/);
  assert.equal(await page.locator('postwarden-chip').getAttribute('lang'), 'en');
});

test('before anything is paired it is chosen on the pairing tab, where what is half typed stays, and the focus', async () => {
  await choose('system');
  const tab = await browser.context.newPage();
  await tab.goto(browser.url('pairing.html'));
  await tab.getByRole('heading', { name: 'Pair this browser' }).waitFor();
  await tab.locator('#code').pressSequentially('8025-AB');
  const language = tab.locator('#language');
  assert.equal(await language.inputValue(), 'system');
  await language.focus();
  await language.selectOption('de');
  await tab.getByRole('heading', { name: 'Diesen Browser koppeln' }).waitFor();
  assert.equal(await tab.locator('#code').inputValue(), '8025-AB');
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'language');
  await tab.screenshot({ path: `${ROOT}/build/e2e/pairing-german.png` });

  await language.selectOption('en');
  await tab.getByRole('heading', { name: 'Pair this browser' }).waitFor();
});

/** Chooses in the panel's view with that title, which becomes another page each time; the focus stays in the field. */
async function choosesIn(where: Browser, english: string, german: string): Promise<void> {
  const page = await where.context.newPage();
  await page.setViewportSize({ width: 1440, height: 1300 });
  await page.goto(INBOX);
  await openPanel(page, where);
  for (const [name, title, language, next] of [['sidebar.html', english, 'de', 'sidebar.de.html'], ['sidebar.de.html', german, 'en', 'sidebar.html']] as const) {
    const panel = await frameOf(page, name);
    await panel.getByRole('heading', { name: title, level: 1 }).waitFor();
    const field = panel.locator('select#language:enabled'); // once it knows what was chosen
    assert.equal(await field.inputValue(), language === 'de' ? 'system' : 'de');
    await field.focus();
    await field.selectOption(language);
    const other = await frameOf(page, next);
    await other.locator('select#language:focus').waitFor();
    await other.getByRole('heading', { name: language === 'de' ? german : english, level: 1 }).waitFor();
    assert.equal(await other.locator('select#language').inputValue(), language);
    await page.screenshot({ path: `${ROOT}/build/e2e/language-${english.split(' ')[0] ?? ''}-${language}.png` });
  }
  await page.close();
}
const frameOf = (page: Page, name: string): Promise<Frame> => until(name, () => Promise.resolve(page.frames().find((frame) => new URL(frame.url()).pathname === `/${name}`)));

test('in the panel it is chosen before this browser is paired', async () => {
  await choose('system');
  await serve(browser.context, 'gmail-inbox');
  await choosesIn(browser, 'Pair this browser', 'Diesen Browser koppeln');
});

test('in the panel it is chosen before anything is linked', async () => {
  const world = await World.start(ROOT);
  const own = await launch({ port: world.facts.page });
  try {
    await pair(own, world);
    await choosesIn(own, 'Link this inbox', 'Dieses Postfach verknüpfen');
  } finally {
    await own.close();
    await world.end();
  }
});
