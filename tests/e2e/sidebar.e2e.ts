/**
 * The sidebar in a real Chromium, under the CSP of the extension's pages: what its controls do. The snapshots are made up; what the
 * companion really sends is tested where it runs (the other files here).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fair, great, link, linked, signIn, steps } from './gallery/fixtures';
import { asked, overflow, scene, shot, violations } from './gallery/looking';

void test('linking: consent is unticked, is asked for in words, and the form asks for the rest', () => scene('c-link', { height: 1250 }, async (page) => {
  const consent = page.getByRole('checkbox');
  assert.equal(await consent.isChecked(), false);
  await page.getByRole('button', { name: 'Continue with address and password' }).click();
  await page.getByText('Tick the box to continue.').waitFor();
  assert.equal(await consent.evaluate((box) => box === document.activeElement), true);
  await shot(page, 'c-link-unticked');
  await consent.check();
  await page.getByRole('button', { name: 'Continue with address and password' }).click();

  // What is known is filled in, and guesses say that they are guesses.
  assert.equal(await page.getByLabel('Email address').inputValue(), 'maya@northbeam.studio');
  assert.equal(await page.getByRole('checkbox').isChecked(), true);
  assert.equal(await page.getByText('A guess, please check').count(), 2);
  await shot(page, 'd-form');
  assert.deepEqual(await violations(page), []);

  await page.getByLabel('Email address').fill('studio@kiteandco');
  await page.getByRole('group', { name: /Sending/ }).getByLabel('Port').fill('99999');
  await page.getByRole('button', { name: 'Test and link' }).click();
  assert.equal(await page.getByLabel('Email address').evaluate((input) => input === document.activeElement), true);
  for (const words of ['This address isn’t complete', 'Type the password of this mailbox', 'whole number from 1 to 65535']) await page.getByText(words).waitFor();
  await shot(page, 'd-form-errors');
  assert.deepEqual(await violations(page), []);
  assert.equal((await asked(page)).some(({ kind }) => kind === 'link/start'), false);

  await page.getByLabel('Email address').fill('studio@kiteandco.eu');
  const receiving = page.getByRole('group', { name: /Receiving/ });
  assert.equal(await receiving.getByLabel('Server').inputValue(), 'imap.kiteandco.eu');
  await receiving.getByLabel('Server').fill('mail.kiteandco.eu');
  await page.getByLabel('Email address').fill('hello@kiteandco.eu');
  assert.equal(await receiving.getByLabel('Server').inputValue(), 'mail.kiteandco.eu');
  const sending = page.getByRole('group', { name: /Sending/ });
  await sending.getByLabel('Port').fill('465');
  await sending.getByLabel('Security').selectOption('starttls');
  assert.equal(await sending.getByLabel('Port').inputValue(), '587');
  await page.getByLabel('Password', { exact: true }).fill('not the one');

  await page.evaluate(() => {
    studio.answers['link/start'] = { ok: false, refusal: { code: 'linked', sentence: 'It is linked already.', nextStep: 'Choose it in the list.', field: 'address', said: null } };
  });
  await page.getByRole('button', { name: 'Test and link' }).click();
  await page.getByText('It is linked already.').waitFor();
  assert.equal(await page.getByLabel('Email address').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.getByLabel('Password', { exact: true }).inputValue(), 'not the one');
  const sent = (await asked(page)).find(({ kind }) => kind === 'link/start');
  assert.deepEqual(sent?.['form'], {
    address: 'hello@kiteandco.eu', password: 'not the one', user: null, consent: true,
    imap: { host: 'mail.kiteandco.eu', port: 993, security: 'tls' }, smtp: { host: 'smtp.kiteandco.eu', port: 587, security: 'starttls' },
  });
}));

void test('linking: a failed step leads back to what was typed, the end to the fix', () => scene('c-link', {}, async (page) => {
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Continue with address and password' }).click();
  await page.getByLabel('Password', { exact: true }).fill('not the one');
  await page.evaluate(() => { studio.answers['link/start'] = { ok: true, value: { link: 'l1' } }; });
  await page.getByRole('button', { name: 'Test and link' }).click();
  const show = (change: object): Promise<void> => page.evaluate((next) => studio.show(next), change);
  await show({ link: link({ steps: steps(1, 'running') }) });
  await page.getByRole('heading', { name: 'Linking your inbox' }).waitFor();

  const error = { code: 'auth', sentence: '', next_step: '', field: null, said: 'NO [AUTHENTICATIONFAILED]', facts: {} };
  await show({ link: link({ state: 'failed', steps: steps(1, 'failed'), error }) });
  await page.getByText('NO [AUTHENTICATIONFAILED]').waitFor();
  await page.getByRole('button', { name: 'Change the settings' }).click();
  const password = page.getByLabel('Password', { exact: true });
  assert.equal(await password.inputValue(), 'not the one');
  assert.equal(await password.evaluate((input) => input === document.activeElement), true);
  await page.getByText('The server didn’t accept this password').waitFor();

  await page.evaluate(() => { studio.answers['link/start'] = { ok: true, value: { link: 'l2' } }; });
  await page.getByRole('button', { name: 'Test and link' }).click();
  await show({ link: link({ id: 'l2', steps: steps(4, 'running', { done: 1240, total: 3100 }) }) });
  const bar = page.getByRole('progressbar', { name: 'First sync' });
  assert.equal(await bar.getAttribute('aria-valuenow'), '40');
  const done = linked({ health: fair });
  await show({ ...done, host: 'gmail', theme: 'light', link: link({ id: 'l2', mailbox: 'mb1', state: 'done', steps: steps(6, 'done') }) });
  await page.getByRole('heading', { name: 'maya@northbeam.studio is linked' }).waitFor();
  await shot(page, 'e-done');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Show me the fix' }).click();
  assert.equal(await page.getByRole('tab', { name: /Health/ }).getAttribute('aria-selected'), 'true');
}));

void test('signed out: what is known is filled in, the password alone is asked for, and the end is Today', () => scene('k-signin', { height: 1250 }, async (page) => {
  await page.getByRole('button', { name: 'Sign in again' }).click();
  const password = page.getByLabel('Password', { exact: true });
  assert.equal(await password.evaluate((input) => input === document.activeElement), true);
  assert.equal(await password.inputValue(), '');
  assert.equal(await page.getByLabel('Email address').inputValue(), 'maya@northbeam.studio');
  assert.equal(await page.getByLabel('Email address').isEditable(), false);
  assert.equal(await page.getByRole('group', { name: /Receiving/ }).getByLabel('Server').inputValue(), 'imap.gmail.com');
  assert.equal(await page.getByText('A guess, please check').count(), 0);
  assert.equal(await page.getByRole('checkbox').count(), 0);
  await page.getByRole('button', { name: 'Test and sign in' }).click();
  await page.getByText('Type the password of this mailbox').waitFor();
  await shot(page, 'k-signin-form');
  assert.deepEqual([...await violations(page), ...await overflow(page)], []);

  await password.fill('not the one');
  await page.evaluate(() => { studio.answers['link/start'] = { ok: true, value: { link: 'l9' } }; });
  await page.getByRole('button', { name: 'Test and sign in' }).click();
  const out = linked({}, { state: 'needs_sign_in', reason: 'auth' });
  const show = (change: object): Promise<void> => page.evaluate((next) => studio.show(next), change);
  await show({ ...out, host: 'gmail', theme: 'light', link: link(signIn(1, 'running')) });
  await page.getByRole('heading', { name: 'Signing in again' }).waitFor();
  assert.equal(await page.getByRole('list', { name: 'Sign-in steps' }).getByRole('listitem').count(), 4);
  const error = { code: 'auth', sentence: '', next_step: '', field: 'password', said: null, facts: {} };
  await show({ link: link({ ...signIn(1, 'failed'), state: 'failed', error }) });
  await page.getByRole('button', { name: 'Change the settings' }).click();
  await page.getByRole('heading', { name: 'Sign in again' }).waitFor();
  assert.equal(await password.inputValue(), 'not the one');
  assert.equal(await password.evaluate((input) => input === document.activeElement), true);
  const sent = (await asked(page)).find(({ kind }) => kind === 'link/start');
  assert.equal((sent?.['form'] as { consent: boolean }).consent, false);

  await page.getByRole('button', { name: 'Test and sign in' }).click();
  const done = linked();
  await show({ ...done, host: 'gmail', theme: 'light', link: link({ ...signIn(4, 'done'), mailbox: 'mb1', state: 'done' }) });
  await page.getByRole('heading', { name: 'You can send 4 now' }).waitFor();
  assert.match(await page.locator('[role=status]').last().innerText(), /You’re signed in\./);
  await show({ ...out, host: 'gmail', theme: 'light', link: null });
  await page.getByRole('button', { name: 'Sign in again' }).click();
  assert.equal(await password.inputValue(), ''); // kept not a moment longer than needed
}));

void test('signed out: closing a failed try leads back, and forgets what was typed', () => scene('k-signin-failed', {}, async (page) => {
  await page.getByText('NO [AUTHENTICATIONFAILED] Invalid credentials').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('heading', { name: 'Sign in again to keep sending' }).waitFor();
}));

void test('linking: Cancel asks for it', () => scene('e-start', {}, async (page) => {
  await page.getByRole('button', { name: 'Cancel' }).click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'link/cancel', link: 'l1' });
}));

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
  const fixed = { health: { ...great.health, checked_at: great.health.checked_at + 60_000 }, checking: false };
  await page.evaluate((health) => studio.show({ health }), fixed);
  await page.getByText('Fixed. Score 96').first().waitFor();
  assert.match(await page.locator('[role=status]').innerText(), /Checked again\. Nothing to fix\./);
  await shot(page, 'g-fixed');
  assert.deepEqual(await violations(page), []);
}));

void test('health: asking twice in vain says that DNS is slow', () => scene('g-health', {}, async (page) => {
  assert.ok(fair.health);
  await page.evaluate((health) => studio.show({ health }), { health: { ...fair.health, checked_at: fair.health.checked_at + 60_000 }, checking: false });
  await page.getByText('DNS is slow, this is normal').first().waitFor();
}));

void test('the list of mailboxes unfolds where more than one is linked', () => scene('f-two', {}, async (page) => {
  const button = page.getByRole('button', { name: /Show all linked mailboxes/ });
  await button.click();
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  assert.equal(await page.locator('#mailboxes li').count(), 2);
  await shot(page, 'f-two-open');
  assert.deepEqual([...await violations(page), ...await overflow(page)], []);
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
