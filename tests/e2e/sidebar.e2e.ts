/**
 * The sidebar in a real Chromium, under the CSP of the extension's pages: what its controls do. The snapshots are made up; what the
 * companion really sends is tested where it runs (the other files here).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { great, linked } from './gallery/fixtures';
import { asked, scene, shot, violations } from './gallery/looking';

void test('today: numbers change in place, the chart is also a table', () => scene('f-home', { height: 1250 }, async (page) => {
  await page.getByRole('heading', { name: 'You can send 4 now' }).waitFor();
  const meter = page.getByRole('meter', { name: 'Last 24 hours' });
  assert.equal(await meter.getAttribute('aria-valuetext'), '12 of 50 used, 38 left');
  const mailbox = structuredClone(linked().mailbox);
  assert.ok(mailbox);
  Object.assign(mailbox.usage.day, { used: 13, left: 37 });
  await page.evaluate((next) => studio.show({ mailbox: next }), mailbox);
  await page.getByText('37 left today').waitFor();
  assert.equal(await meter.getAttribute('aria-valuetext'), '13 of 50 used, 37 left');
  await page.getByRole('button', { name: 'View as table' }).click();
  assert.equal(await page.getByRole('table').getByRole('row').count(), 31);
  await shot(page, 'f-table');
  assert.deepEqual(await violations(page), []);
}));

void test('today: the record is copied whole, the steps open at their check', () => scene('f-home', {}, async (page) => {
  const copy = page.getByRole('button', { name: 'Copy the record' }).first();
  const width = (await copy.boundingBox())?.width;
  await copy.click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  assert.equal((await page.locator('.issue .btn.tonal').first().boundingBox())?.width, width);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'v=DMARC1; p=none; rua=mailto:maya@northbeam.studio');
  await page.getByRole('button', { name: 'Show steps' }).nth(1).click();
  assert.equal(await page.locator('details[open] .nm').textContent(), 'Warning: SPF');
}));

void test('a refusal with no place of its own is shown and said', () => scene('f-home', {}, async (page) => {
  await page.evaluate(() => {
    studio.answers['sync/start'] = { ok: false, refusal: { code: 'too_fast', sentence: '', nextStep: '', field: null, said: null } };
  });
  await page.getByRole('button', { name: 'Sync now' }).click();
  await page.locator('.toast').getByText('Too many requests at once. Wait a moment, then try again.').waitFor();
  await shot(page, 'f-refused');
  assert.deepEqual(await violations(page), []);
}));

void test('tabs: one stop, arrows move', () => scene('f-home', {}, async (page) => {
  await page.getByRole('tab', { name: 'Today' }).focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'tab-health');
  await page.getByRole('tabpanel', { name: /Health/ }).waitFor();
  await page.keyboard.press('Home');
  await page.getByRole('tabpanel', { name: 'Today' }).waitFor();
  assert.equal(await page.locator('[role=tab][tabindex="0"]').count(), 1);
}));

void test('health: fields are copied one by one, Check again updates the row in place', () => scene('g-health', {}, async (page) => {
  await page.getByRole('button', { name: 'Copy Name' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '_dmarc');
  await page.getByRole('button', { name: 'Copy all' }).click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Type: TXT\nName: _dmarc\nValue: v=DMARC1;.*\nTTL: 3600$/);
  await page.getByRole('button', { name: 'Check again' }).first().click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'check/start', mailbox: 'mb1' });
  assert.ok(great.health);
  const fixed = { health: { ...great.health, checked_at: great.health.checked_at + 60_000 }, checking: false, asking: [], history: [], changes: null, waiting: [] };
  await page.evaluate((health) => studio.show({ health }), fixed);
  await page.getByText('Fixed. Score 96').first().waitFor();
  assert.match(await page.locator('[role=status]').innerText(), /Checked again\. Nothing to fix\./);
  await shot(page, 'g-fixed');
  assert.deepEqual(await violations(page), []);
}));

void test('companion off: the details for support hold no address', () => scene('a-off-known', {}, async (page) => {
  await page.getByRole('button', { name: 'Copy details for support' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /channel kind unreachable, reason off, port 17813/);
  assert.doesNotMatch(text, /@|northbeam/);
  await page.getByRole('button', { name: 'Check again' }).click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'channel/check' });
}));

void test('pairing happens in its own tab', () => scene('b-pair', {}, async (page) => {
  assert.equal(await page.locator('input').count(), 0);
  await page.getByRole('button', { name: 'Pair this browser' }).click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'pairing/open' });
}));

void test('rail and panel: each asks for the other, the frame decides', () => scene('n-rail', {}, async (page) => {
  await page.getByRole('button', { name: /health 71 out of 100, fair 1 urgent/ }).click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'fold', open: true });
  await page.setViewportSize({ width: 360, height: 900 });
  await page.getByRole('tabpanel', { name: /Health/ }).waitFor();
  await page.getByRole('button', { name: 'Collapse sidebar' }).click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'fold', open: false });
}));

void test('an error in the panel says so, and what it copies names no one', () => scene('f-home', {}, async (page) => {
  await page.evaluate(() => studio.show({ outbox: null as never }));
  await page.getByRole('heading', { name: 'Something went wrong in this panel' }).waitFor();
  await page.getByRole('button', { name: 'Copy details' }).click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^TypeError/);
  await shot(page, 'a-crash');
}));
