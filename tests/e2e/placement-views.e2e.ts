/** Placement tests in the Settings tab: off until wanted, what they need, where the last ones arrived. The answers are made up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { halfOn, running } from './gallery/placement';
import { answer, clean, last, refusal, scene, shot } from './gallery/looking';

const TALL = { height: 1900 };
const toggle = (page: Page) => page.getByRole('switch', { name: 'Test where my mail lands' });
const state = (page: Page): Promise<string | null> => toggle(page).getAttribute('aria-checked');

void test('off until it is wanted; then it says what is missing, and where tests arrived', () => scene('i-settings', TALL, async (page) => {
  await page.locator('[role=switch][aria-disabled=false][aria-label="Test where my mail lands"]').waitFor();
  assert.equal(await state(page), 'false');
  await page.getByText('At most once a day, this mailbox and your others at other providers').waitFor();
  await answer(page, 'placement/set', { ok: true, value: halfOn() });
  await toggle(page).click();
  await page.getByText('Turn it on in maya.okafor@gmx.example too. A test needs both ends.').waitFor();
  assert.deepEqual(await last(page), { kind: 'placement/set', mailbox: 'mb1', on: true });
  assert.equal(await state(page), 'true');
  await clean(page);
  await shot(page, 'i-placement-half');

  await answer(page, 'placement/set', { ok: true, value: running(Date.now()) });
  await toggle(page).click();
  assert.deepEqual(await last(page), { kind: 'placement/set', mailbox: 'mb1', on: false });
  const rows = page.locator('section[aria-labelledby=set-placement] li');
  await rows.first().waitFor();
  assert.deepEqual((await rows.allInnerTexts()).map((words) => words.split('·')[0]?.replaceAll('\n', ' ').trim()), [
    'maya.okafor@gmx.example Spam', 'a-very-long-name-for-an-inbox.of-maya@kiteandco-international.example Not seen there yet', 'maya@outlook.example Inbox',
  ]);
  await clean(page);
  await shot(page, 'i-placement');
}));

void test('in the dark and at Outlook', () => scene('i-settings', { ...TALL, theme: 'dark', host: 'outlook' }, async (page) => {
  await answer(page, 'placement/set', { ok: true, value: running(Date.now()) });
  await page.locator('[role=switch][aria-disabled=false][aria-label="Test where my mail lands"]').waitFor();
  await toggle(page).click();
  await page.getByText('Not seen there yet').waitFor();
  await clean(page);
  await shot(page, 'i-placement', { host: 'outlook', theme: 'dark' });
}));

void test('a mailbox without another one at another provider cannot turn it on', () => scene('i-settings-bare', TALL, async (page) => {
  await page.getByText('This needs another mailbox at another provider. Link one first.').waitFor();
  assert.equal(await toggle(page).getAttribute('aria-disabled'), 'true');
  await toggle(page).click({ force: true });
  assert.notEqual((await last(page) as { kind: string }).kind, 'placement/set');
  await clean(page);
}));

void test('what was refused is said, and the switch stays as it was', () => scene('i-settings', TALL, async (page) => {
  await page.locator('[role=switch][aria-disabled=false][aria-label="Test where my mail lands"]').waitFor();
  await answer(page, 'placement/set', refusal('made_up'));
  await toggle(page).click();
  await page.getByText('Said made_up.').waitFor();
  assert.equal(await state(page), 'false');
}));

void test('T20 a covered switch turns nothing', () => scene('i-settings', TALL, async (page) => {
  await page.locator('[role=switch][aria-disabled=false][aria-label="Test where my mail lands"]').waitFor();
  await toggle(page).scrollIntoViewIfNeeded(); // what is scrolled away is not looked at
  await page.evaluate(() => { document.body.style.opacity = '0.5'; });
  await page.locator('[role=switch][aria-disabled=true][aria-label="Test where my mail lands"]').waitFor();
  await toggle(page).click({ force: true });
  assert.notEqual((await last(page) as { kind: string }).kind, 'placement/set');
}));
