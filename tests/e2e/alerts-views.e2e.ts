/** Settings, Notifications, in a real Chromium: what the user wants to be told, and when; saved at once, put back where it could not be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { answer, asked, clean, last, refusal, scene, shot } from './gallery/looking';
import type { View } from './gallery/studio';
import { SKINS } from './lib/skins';

const WANTED = { urgent: true, warnings: true, good_news: false, quiet_from: '20:00', quiet_until: '08:00', weekends: true, break_quiet: false, ramp_up: false };
const turn = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });
const saved = async (page: Page) => (await asked(page)).filter(({ kind }) => kind === 'alerts/save').map(({ alerts }) => alerts);

void test('each change is saved at once, by mouse and by key, and adds to the one before', () => scene('i-settings', { height: 1600 }, async (page) => {
  assert.equal(await turn(page, 'Urgent').getAttribute('aria-checked'), 'true');
  assert.equal(await turn(page, 'Good news').getAttribute('aria-checked'), 'false');
  await turn(page, 'Good news').click();
  assert.deepEqual(await last(page), { kind: 'alerts/save', alerts: { ...WANTED, good_news: true } });
  await turn(page, 'Warnings').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Quiet from').fill('18:30');
  await page.getByLabel('Quiet from').blur();
  assert.deepEqual((await saved(page)).at(-1), { ...WANTED, good_news: true, warnings: false, quiet_from: '18:30' });
  await page.locator('[role=status]', { hasText: 'Saved.' }).waitFor({ state: 'attached' });
}));

void test('what could not be saved is put back, and says why', () => scene('i-settings', { height: 1600 }, async (page) => {
  await answer(page, 'alerts/save', refusal('made_up'));
  await turn(page, 'Urgent').click();
  await page.getByText('Said made_up.').waitFor();
  assert.equal(await turn(page, 'Urgent').getAttribute('aria-checked'), 'true');
  await clean(page);
}));

void test('what could not be read is neither on nor off, and is asked for again', () => scene('i-settings', { height: 1600 }, async (page) => {
  await page.getByRole('tab', { name: 'Today' }).click();
  for (const kind of ['alerts/read', 'placement/get']) await answer(page, kind, refusal('made_up'));
  await page.getByRole('tab', { name: 'Settings' }).click();
  const alerts = page.getByRole('region', { name: 'Notifications' });
  await alerts.getByText('Said made_up.').waitFor();
  assert.equal(await alerts.getByRole('switch').count(), 0);
  const placement = page.getByRole('region', { name: 'Placement tests' });
  await placement.getByText('Said made_up.').waitFor();
  assert.equal(await placement.getByRole('switch').count(), 0);
  await clean(page);
  await answer(page, 'alerts/read', { ok: true, value: WANTED });
  await alerts.getByRole('button', { name: 'Try again' }).click();
  assert.equal(await turn(page, 'Urgent').getAttribute('aria-checked'), 'true');
  await alerts.getByText('Said made_up.').waitFor({ state: 'detached' });
}));

void test('a press that no user made turns nothing', () => scene('i-settings', { height: 1600 }, async (page) => {
  await turn(page, 'Urgent').evaluate((button: HTMLElement) => { button.click(); });
  assert.deepEqual(await saved(page), []);
}));

const VIEWS: View[] = SKINS.map((skin) => ({ ...skin, height: 1600 }));
for (const view of [...VIEWS, { height: 1600, width: 320 }]) {
  void test(`accessible and whole: ${view.host ?? 'gmail'}, ${view.theme ?? 'light'}`, () => scene('i-settings', view, async (page) => {
    await turn(page, 'Urgent').waitFor();
    await clean(page);
    await shot(page, `i-alerts${'width' in view ? '-narrow' : ''}`, view);
  }));
}
