/** Settings, people not to write to, in a real Chromium: found, added, let go and back, from a file and to one. The answers are made up. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { BOB, nobody, people } from './gallery/people';
import { NOW } from './gallery/fixtures';
import { answer, asked, clean, focused, overflow, refusal, scene, shot, stretch } from './gallery/looking';
import type { View } from './gallery/studio';
import { SKINS } from './lib/skins';

const TALL = { height: 3200 };
const section = (page: Page) => page.locator('section[aria-labelledby=set-people]');
const row = (page: Page, address: string) => section(page).locator('li', { hasText: address });
const of = async (page: Page, kind: string) => (await asked(page)).filter((one) => one['kind'] === kind);
const button = (page: Page, name: string) => section(page).getByRole('button', { name, exact: true });
/** The companion has news. */
const change = (page: Page) => page.evaluate(() => { studio.show({}); });
const csv = (text: string) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

void test('it says how many, who and why, and more when asked', () => scene('i-settings', TALL, async (page) => {
  await section(page).getByText('1,284 people').waitFor();
  assert.equal(await section(page).locator('li').count(), 5);
  await row(page, 'bob@brightloom.com').getByText('Added by hand · today · Competitor of ours').waitFor();
  await row(page, 'ana.ruiz@').getByText('Unsubscribed · yesterday').waitFor();
  assert.match(await row(page, 'office@oakfern.co').innerText(), /Unsubscribed · \d+ \w+ 2024/);
  await button(page, 'Show more').click();
  await row(page, 'sixth@oakfern.co').waitFor();
  await clean(page);
}));

void test('who is added elsewhere appears by itself; whoever has the focus keeps it and stays in view, and who is gone gives it to the heading', () => scene('i-settings', { height: 700 }, async (page) => {
  await section(page).getByText('1,284 people').waitFor();
  const last = row(page, 'office@oakfern.co').getByRole('button');
  await last.focus();
  await last.scrollIntoViewIfNeeded();
  const before = await last.boundingBox();
  const others = people(NOW).items;
  const newer = ['zoe', 'yan'].map((name) => ({ ...BOB, address: `${name}@far.example`, at: NOW }));
  await answer(page, 'people/list', { ok: true, value: { items: [...newer, ...others], total: 1286, next: null } });
  await change(page);
  await row(page, 'yan@far.example').waitFor();
  await section(page).getByText('1,286 people').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Remove office@oakfern.co');
  assert.equal(await section(page).locator('li').count(), 7);
  const after = await last.boundingBox();
  assert.ok(before && after && Math.abs(before.y - after.y) < 2, `from ${before?.y} to ${after?.y}`);
  await answer(page, 'people/list', { ok: true, value: { items: [...newer, ...others.filter(({ address }) => address !== 'office@oakfern.co')], total: 1285, next: null } });
  await change(page);
  await row(page, 'office@oakfern.co').waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'People not to write to');
  await answer(page, 'people/list', refusal('unheard'));
  await change(page);
  await page.getByText('Said unheard.').waitFor();
  assert.equal(await section(page).locator('li').count(), 7, 'what was there stays while nobody answers');
}));

void test('an address is found as it is typed', () => scene('i-settings', TALL, async (page) => {
  await section(page).getByText('1,284 people').waitFor();
  await answer(page, 'people/list', { ok: true, value: { items: [people(NOW).items[1]], total: 1, next: null } });
  await section(page).getByLabel('Find an address').fill('ruiz');
  await section(page).getByText('1 of that address').waitFor();
  assert.deepEqual((await of(page, 'people/list')).at(-1), { kind: 'people/list', search: 'ruiz', after: null });
  assert.equal(await section(page).locator('li').count(), 1);
  await answer(page, 'people/list', { ok: true, value: nobody });
  await section(page).getByLabel('Find an address').fill('zoe');
  await section(page).getByText('Nobody of that address').waitFor();
  await clean(page);
}));

void test('one more by hand; what is wrong with it is said under it', () => scene('i-settings', TALL, async (page) => {
  await button(page, 'Add').click();
  await answer(page, 'people/add', refusal('addr'));
  await section(page).getByLabel('Address', { exact: true }).fill(' zoe');
  await page.keyboard.press('Enter');
  await section(page).locator('#people-address-error').waitFor();
  await clean(page);
  await answer(page, 'people/add', { ok: true, value: { item: { ...BOB, address: 'zoe@far.example' }, added: true } });
  await section(page).getByLabel('Address', { exact: true }).fill('zoe@far.example');
  await section(page).getByLabel('Note for yourself, if you like').fill('Competitor');
  await page.keyboard.press('Enter');
  await page.locator('[role=status]', { hasText: 'Nothing is sent to zoe@far.example any more.' }).waitFor({ state: 'attached' });
  assert.deepEqual((await of(page, 'people/add')).at(-1), { kind: 'people/add', address: 'zoe@far.example', note: 'Competitor' });
  assert.equal(await focused(page), 'People not to write to');
}));

void test('who was added by hand is let go at once, and Undo brings them back', () => scene('i-settings', TALL, async (page) => {
  await row(page, 'bob@').waitFor();
  const before = (await of(page, 'people/list')).length;
  await answer(page, 'people/lift', { ok: true, value: { lift: 7, item: BOB } });
  await answer(page, 'people/restore', { ok: true, value: { item: BOB, added: true } });
  await button(page, 'Remove bob@brightloom.com').click();
  await page.getByText('bob@brightloom.com can be written to again.').waitFor();
  assert.deepEqual((await of(page, 'people/lift')).at(-1), { kind: 'people/lift', address: 'bob@brightloom.com', reason: null });
  await clean(page);
  await shot(page, 'i-people-undo');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('[role=status]', { hasText: 'bob@brightloom.com is on the list again.' }).waitFor({ state: 'attached' });
  assert.deepEqual((await of(page, 'people/restore')).at(-1), { kind: 'people/restore', lift: 7 });
  assert.equal((await of(page, 'people/list')).length, before + 2);
}));

void test('who is there by a word of somebody else is let go for a reason', () => scene('i-settings', TALL, async (page) => {
  await button(page, 'Remove ana.ruiz@brightloom.com').click();
  await row(page, 'ana.ruiz@').getByText('Why may you write to this person again?').waitFor();
  assert.deepEqual(await row(page, 'ana.ruiz@').locator('label').allInnerTexts(), ['They asked me to', 'They are here by mistake']);
  await clean(page);
  await row(page, 'ana.ruiz@').getByRole('button', { name: 'Cancel' }).click();
  assert.deepEqual(await of(page, 'people/lift'), []);
  await button(page, 'Remove ana.ruiz@brightloom.com').click();
  await page.keyboard.press('ArrowDown');
  await answer(page, 'people/lift', { ok: true, value: { lift: 8, item: people(NOW).items[1] } });
  await row(page, 'ana.ruiz@').getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('ana.ruiz@brightloom.com can be written to again.').waitFor();
  assert.deepEqual((await of(page, 'people/lift')).at(-1), { kind: 'people/lift', address: 'ana.ruiz@brightloom.com', reason: 'They are here by mistake' });
}));

void test('a file with lines that cannot be read is told of first, and taken without them when the user says so', () => scene('i-settings', TALL, async (page) => {
  await section(page).getByText('1,284 people').waitFor();
  await answer(page, 'people/file', { ok: true, value: { file: 'up_1' } });
  const bad = [4, 9, 12].map((line) => ({ line, why: 'address' }));
  await answer(page, 'people/import', { ok: true, value: { done: false, readable: 40, added: 0, bad, bad_lines: 3 } });
  await section(page).locator('input[type=file]').setInputFiles(csv(`email\n${'x'.repeat(700_000)}`));
  await section(page).getByText('3 lines can’t be read').waitFor();
  await section(page).getByText('Lines 4, 9, 12. Nothing was imported yet.').waitFor();
  const sent = await of(page, 'people/file');
  assert.deepEqual(sent.map(({ file }) => file), [null, 'up_1']);
  assert.equal(sent.map(({ data }) => Buffer.from(String(data), 'base64').toString()).join(''), `email\n${'x'.repeat(700_000)}`);
  await clean(page);
  await shot(page, 'i-people-bad');
  await answer(page, 'people/import', { ok: true, value: { done: true, readable: 40, added: 38, bad, bad_lines: 3 } });
  await button(page, 'Import the other 40').click();
  await section(page).getByText('38 people added. 2 were here already.').waitFor();
  assert.deepEqual((await of(page, 'people/import')).at(-1), { kind: 'people/import', file: 'up_1', skipBad: true });
}));

void test('a file that is no list changes nothing and says why', () => scene('i-settings', TALL, async (page) => {
  await section(page).getByText('1,284 people').waitFor();
  await answer(page, 'people/file', { ok: true, value: { file: 'up_1' } });
  await answer(page, 'people/import', refusal('csv', { line: 1, why: 'it is empty' }));
  await section(page).locator('input[type=file]').setInputFiles(csv('name\nBob\n'));
  await section(page).getByText('This file isn’t a list of addresses: line 1, it is empty.').waitFor();
  await section(page).locator('input[type=file]').setInputFiles(csv(''));
  await section(page).getByText('This file is empty.').waitFor();
}));

void test('the whole list goes into a file, part by part', () => scene('i-settings', TALL, async (page) => {
  await answer(page, 'people/export', { ok: true, value: { csv: '"address"\r\n"bob@brightloom.com"\r\n', next: null } });
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export CSV').click()]);
  assert.equal(download.suggestedFilename(), 'people-not-to-write-to.csv');
  assert.equal(await readFile(await download.path(), 'utf8'), '\uFEFF"address"\r\n"bob@brightloom.com"\r\n');
}));

void test('the days of Today go into a file beside their table', () => scene('f-home', { height: 1800 }, async (page) => {
  await page.getByRole('button', { name: 'View as table' }).first().click();
  await answer(page, 'report/get', { ok: true, value: { address: 'a@b.example', days: [], csv: '"day"\r\n' } });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
  const { from, to } = (await of(page, 'report/get')).at(-1) as { from: string; to: string };
  assert.equal(download.suggestedFilename(), `sent-${from}-${to}.csv`);
  assert.equal(Date.parse(to) - Date.parse(from), 29 * 86_400_000);
  await clean(page);
  await page.locator('section[aria-labelledby=days]').screenshot({ path: `${process.env['ROOT'] ?? ''}/build/shots/f-days-table.png` });
}));

void test('nobody yet, and a list that cannot be read', () => scene('i-settings-bare', TALL, async (page) => {
  await section(page).getByText('Nobody yet.').waitFor();
  assert.equal(await section(page).getByLabel('Find an address').count(), 0);
  await clean(page);
  await answer(page, 'people/list', refusal('made_up'));
  await button(page, 'Add').click();
  await answer(page, 'people/add', { ok: true, value: { item: BOB, added: false } });
  await section(page).getByLabel('Address', { exact: true }).fill('bob@brightloom.com');
  await page.keyboard.press('Enter');
  await section(page).getByText('Said made_up.').waitFor();
  await clean(page);
}));

const VIEWS: View[] = SKINS.map((skin) => ({ ...skin, ...TALL }));
for (const view of [...VIEWS, { ...TALL, width: 320 }, { ...TALL, dir: 'rtl' as const }]) {
  void test(`accessible and whole: ${Object.values(view).join(' ')}`, () => scene('i-settings', view, async (page) => {
    await button(page, 'Remove per@lindqvist.se').click();
    await clean(page);
    const name = `i-people${'width' in view ? '-narrow' : 'dir' in view ? '-rtl' : ''}`;
    await section(page).screenshot({ path: `${process.env['ROOT'] ?? ''}/build/shots/${name}.${view.host ?? 'gmail'}.${view.theme ?? 'light'}.png` });
    if ('width' in view) {
      await stretch(page);
      assert.deepEqual(await overflow(page), []);
    }
  }));
}
