/** Help and About behind the More menu, in a real Chromium: by keyboard, accessible in all four looks, complete without any page of the web. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SceneName } from './gallery/fixtures';
import { clean, complaints, each, focused, overflow, scene, shot, stretch, violations } from './gallery/looking';
import { button } from './gallery/pressing';
import { SKINS } from './lib/skins';

const NAMES = ['m-help', 'm-about', 'a-help', 'a-about'] as const satisfies SceneName[];

void test('both are accessible and fit, folded out too, also at 320 px, right to left and with longer texts', async () => {
  await each(NAMES, () => ({ height: 1300 }), async (page) => {
    await page.locator('h1').waitFor();
    for (const question of await page.locator('details summary').all()) await question.click();
    await clean(page);
  });
  await each(NAMES, (name) => ({ width: 320, dir: name.startsWith('a') ? 'rtl' : 'ltr' }), async (page, name) => {
    await page.locator('h1').waitFor();
    for (const question of await page.locator('details summary').all()) await question.click();
    await stretch(page);
    assert.deepEqual(await overflow(page), [], name);
  });
});

for (const skin of SKINS) {
  void test(`pictures in ${skin.host} ${skin.theme}`, () => each(['m-help', 'm-about'], () => ({ ...skin, height: 900 }), async (page, name) => {
    await page.locator('h1').waitFor();
    if (name === 'm-help') await page.getByText('Why does a message wait?').click();
    await shot(page, name, skin);
    assert.deepEqual(await violations(page, ['color-contrast']), [], name);
  }));
}

void test('by keyboard: the menu leads to Help, each question opens, Escape leads back to the menu’s button', () => scene('m-count', {}, async (page) => {
  await button(page, /^More:/).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'Help');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Help', level: 1 }).waitFor();
  assert.equal(await focused(page), 'Help');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'How many can I send now?');
  await page.keyboard.press('Enter');
  await page.getByText('Today says it first.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Today' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'more');
}));

void test('About says both versions, the licence, that nothing is counted, and where the data lies; the details hold no address', () => scene('m-about', {}, async (page) => {
  await page.getByRole('heading', { name: 'About Postwarden', level: 1 }).waitFor();
  assert.equal(await focused(page), 'About Postwarden');
  assert.deepEqual(await page.locator('dt, dd').allInnerTexts(), ['Extension', '0.1.0', 'Companion', '0.1.0', 'Licence', 'Apache License 2.0']);
  assert.deepEqual(await page.getByRole('heading', { level: 2 }).allInnerTexts(), ['No telemetry', 'Where your data lies']);
  assert.equal(await page.locator('a').count(), 0, 'no page of the web is needed');
  await button(page, 'Copy details for support').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Postwarden extension 0\.1\.0\n/);
  assert.doesNotMatch(copied, /@|northbeam/);
  await button(page, 'Back').click();
  await page.getByRole('tab', { name: 'Today' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'more');
}));

void test('without a companion both are there still, and say so', () => scene('a-off', {}, async (page) => {
  await button(page, 'More: help, about').click();
  assert.deepEqual(await page.getByRole('menuitem').allInnerTexts(), ['Help', 'About']);
  await clean(page);
  await page.getByRole('menuitem', { name: 'About' }).click();
  await page.getByText('not reached').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Postwarden isn’t running on this computer' }).waitFor();
}));

void test('nothing was refused by the pages’ policy', () => { assert.deepEqual(complaints(), []); });
