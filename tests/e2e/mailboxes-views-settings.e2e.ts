/**
 * The Settings tab in a real Chromium, under the CSP of the extension's pages: how a mailbox is linked, its aliases, unlinking. The snapshots are
 * made up; what the companion really answers is tested where it runs (the other files here).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linked } from './gallery/fixtures';
import { answer, asked, clean, focused, last, refusal, scene, shot } from './gallery/looking';

const ADDRESS = 'maya@northbeam.studio';

void test('aliases: one field, its refusal under it; tried again and removed', () => scene('i-settings', { height: 1100 }, async (page) => {
  for (const words of ['Verified', 'Checking, a message to itself is under way', 'It didn’t arrive']) await page.getByText(words, { exact: true }).waitFor();
  await page.getByRole('region', { name: 'Aliases' }).getByRole('button', { name: 'Add', exact: true }).click();
  const field = page.getByLabel('Another address of this mailbox');
  assert.equal(await field.evaluate((input) => input === document.activeElement), true);
  await field.fill(' press@elsewhere.example ');
  await answer(page, 'alias/add', refusal('made_up'));
  await page.keyboard.press('Enter');
  await page.getByText('Said made_up.').waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await last(page), { kind: 'alias/add', mailbox: 'mb1', address: 'press@elsewhere.example' });
  await shot(page, 'i-alias-refused');
  await clean(page);
  await answer(page, 'alias/add', { ok: true, value: { address: 'press@elsewhere.example', state: 'proving', found: 'hand', since: 0 } });
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'Aliases');
  assert.match(await page.locator('[role=status]').last().innerText(), /A message to press@elsewhere\.example is under way\./);

  await page.getByRole('button', { name: 'Try again: sales@northbeam.studio' }).click();
  assert.deepEqual(await last(page), { kind: 'alias/add', mailbox: 'mb1', address: 'sales@northbeam.studio' });
  await page.getByRole('button', { name: 'Remove hello@northbeam.studio' }).click();
  assert.deepEqual(await last(page), { kind: 'alias/remove', mailbox: 'mb1', address: 'hello@northbeam.studio' });
}));

void test('aliases at Microsoft are mailboxes of their own', () => scene('i-settings-microsoft', {}, async (page) => {
  await page.getByText('At Microsoft an alias is linked as a mailbox of its own.').waitFor();
  assert.equal(await page.getByRole('region', { name: 'Aliases' }).getByRole('button', { name: 'Add', exact: true }).count(), 0);
}));

void test('the mailbox card says how it is linked', () => scene('i-settings-bare', {}, async (page) => {
  for (const words of ['Mail server', 'Linked without sending', 'The command line', 'kiteandco-international\\maya.okafor']) await page.getByText(words, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Link with sending' }).waitFor();
  await page.getByRole('button', { name: 'Sign in again' }).waitFor();
}));

void test('unlinking asks first: safe button, trapped, Escape, focus back', () => scene('i-settings', { height: 1100 }, async (page) => {
  const opener = page.getByRole('button', { name: `Unlink ${ADDRESS}` });
  await opener.click();
  const dialog = page.getByRole('alertdialog', { name: `Unlink ${ADDRESS}?` });
  await dialog.getByText('Your mail at Google isn’t touched. You can link again later.').waitFor();
  await dialog.getByText('5 messages are waiting').waitFor();
  assert.equal(await focused(page), 'Cancel');
  assert.equal(await dialog.getByLabel('Delete them').count(), 0);
  await clean(page);
  const seen = new Set<string>();
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press(i < 6 ? 'Tab' : 'Shift+Tab');
    seen.add(await page.evaluate(() => document.activeElement?.closest('[role=alertdialog]') ? 'in' : 'out'));
  }
  assert.deepEqual([...seen], ['in']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await focused(page), `Unlink ${ADDRESS}`);

  await page.keyboard.press('Enter');
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('dialog .btn')].at(-1)?.click());
  await page.getByRole('button', { name: 'Cancel' }).click();
  assert.deepEqual((await asked(page)).filter(({ kind }) => kind === 'mailbox/unlink'), [], 'T20: a script’s click is none');
}));

void test('T20 "Unlink" half transparent is off, by mouse and by key; seen again it works', () => scene('i-settings', { height: 1100 }, async (page) => {
  const unlinks = async (): Promise<number> => (await asked(page)).filter(({ kind }) => kind === 'mailbox/unlink').length;
  await page.getByRole('button', { name: `Unlink ${ADDRESS}` }).click();
  const go = page.getByRole('alertdialog').getByRole('button', { name: 'Unlink', exact: true });
  await page.evaluate(() => { document.querySelector('dialog')?.style.setProperty('opacity', '.5'); });
  await page.getByRole('alertdialog').getByText('Something lies over this panel').first().waitFor();
  assert.equal(await go.getAttribute('aria-disabled'), 'true');
  await go.click({ force: true });
  await go.press('Enter');
  assert.equal(await unlinks(), 0);
  await page.evaluate(() => { document.querySelector('dialog')?.style.removeProperty('opacity'); });
  await page.locator('.dlg .btn.danger[aria-disabled=false]').click();
  await page.waitForFunction(() => studio.asked.some(({ kind }) => kind === 'mailbox/unlink'));
}));

void test('unlinking: from another mailbox, or deleted only where drafts were refused; and what comes after', () => scene('i-settings', { height: 1100 }, async (page) => {
  await page.getByRole('button', { name: `Unlink ${ADDRESS}` }).click();
  const dialog = page.getByRole('alertdialog');
  const go = dialog.getByRole('button', { name: 'Unlink', exact: true });
  assert.deepEqual(await dialog.getByLabel('Other mailbox').locator('option').allTextContents(), [
    'maya.okafor@yahoo.com, 6 left', 'maya@getnorthbeam.com, 8 left', 'm.okafor.partnerships@northbeam.studio, 38 left', 'maya.okafor@outlook.com, 44 left', 'maya.okafor@icloud.com, 50 left',
  ]);
  await answer(page, 'mailbox/unlink', refusal('drafts', { count: 5, address: ADDRESS }));
  await go.click();
  await dialog.getByText('Unlinking didn’t work').waitFor();
  assert.deepEqual(await last(page), { kind: 'mailbox/unlink', mailbox: 'mb1', waiting: 'drafts', moveTo: null, history: 'keep' });
  await shot(page, 'i2-unlink-refused');
  await clean(page);
  await dialog.getByLabel('Delete them').check();
  await go.click();
  assert.equal((await last(page) as { waiting: string }).waiting, 'discard');

  await dialog.getByLabel('Other mailbox').selectOption('mb4');
  assert.equal(await dialog.getByLabel('Send from').isChecked(), true);
  await dialog.getByLabel('Also delete its history and score here').check();
  await answer(page, 'mailbox/unlink', { ok: true, value: { address: ADDRESS, drafts: 0, moved: 5, revoked: true, access_page: 'https://myaccount.google.com/connections' } });
  await go.click();
  assert.deepEqual(await last(page), { kind: 'mailbox/unlink', mailbox: 'mb1', waiting: 'move', moveTo: 'mb4', history: 'delete' });
  await page.getByText('Unlinked. Also remove Postwarden at Google if you like.').waitFor();
  await page.getByText('Google was told that the sign-in is void.').waitFor();
  await page.getByText('5 messages are sent from the other mailbox.').waitFor();
  const there = page.getByRole('link', { name: 'Open Google' });
  assert.deepEqual([await there.getAttribute('href'), await there.getAttribute('target'), await there.getAttribute('rel')], ['https://myaccount.google.com/connections', '_blank', 'noreferrer']);
  await shot(page, 'i2-unlinked');
  await clean(page);
  const { account } = linked();
  await page.evaluate((of) => studio.show({ account: of, mailbox: null, mailboxes: [], health: null, outbox: [] }), account);
  await page.getByText('Unlinked. Also').waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /Not linked/ }).waitFor();
}));
