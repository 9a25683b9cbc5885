/** How a linking ends in the panel: each refusal and its button, what is waited for, signing in again. Snapshots are made up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { fair, link, linked, signIn, steps } from './gallery/fixtures';
import { atMicrosoft, fault, NO_SMTP } from './gallery/linking';
import { asked, overflow, scene, shot, violations } from './gallery/looking';
import { answer, button, focused, form, password, refuse, show, started } from './gallery/pressing';

const tryOnce = async (page: Page, ...refusal: [string, object?, (string | null)?]): Promise<void> => {
  await refuse(page, ...refusal);
  await page.locator('button[type=submit]:not([aria-disabled="true"])').waitFor(); // what was started before is over
  await button(page, 'Test and link').click();
};

void test('each refusal has its button, and the form keeps its values', () => scene('c-link', { height: 1250 }, async (page) => {
  await form(page, 'maya@kiteandco.eu');
  const receiving = page.getByRole('group', { name: /Receiving/ });
  await tryOnce(page, 'tls', { host: 'mail.kiteandco.eu', names: 'web12.hostfarm.net', other: 'web12.hostfarm.net' }, 'imap');
  await page.getByText('This server’s certificate is for web12.hostfarm.net').waitFor();
  assert.equal(await page.getByText(/continue anyway/i).count(), 0);
  await button(page, 'Ask my host').click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Subject: The certificate of your mail server mail\.kiteandco\.eu\n\nHello,/);
  await button(page, 'Use web12.hostfarm.net').click();
  assert.equal(await receiving.getByLabel('Server').inputValue(), 'web12.hostfarm.net');
  assert.equal(await focused(receiving.getByLabel('Server')), true);

  await tryOnce(page, 'host', { host: 'web12.hostfarm.net', port: 993 }, 'imap');
  await page.getByText('Your domain points to mail.kiteandco.eu.').waitFor();
  await button(page, 'Use mail.kiteandco.eu').click();
  assert.equal(await receiving.getByLabel('Server').inputValue(), 'mail.kiteandco.eu');

  await receiving.getByLabel('Port').fill('143');
  await tryOnce(page, 'plain', { host: 'mail.kiteandco.eu', port: 143 }, 'imap');
  await button(page, 'Use port 993').click();
  assert.equal(await receiving.getByLabel('Port').inputValue(), '993');

  await tryOnce(page, 'auth', {}, 'password');
  await page.locator('.err').getByRole('button', { name: 'Show password' }).click();
  assert.equal(await password(page).getAttribute('type'), 'text');

  await show(page, { mailboxes: linked().mailboxes });
  await answer(page, 'alias/add', { address: 'maya@kiteandco.eu', state: 'proving', found: 'hand', since: 1 });
  await tryOnce(page, 'alias', { mailbox: 'maya@northbeam.studio' }, 'address');
  await button(page, 'Add as alias').click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'alias/add', mailbox: 'mb1', address: 'maya@kiteandco.eu' });
  await page.getByText('maya@kiteandco.eu is added.').waitFor();
  await page.locator('.toast').waitFor({ state: 'detached' }); // what it lies over starts nothing

  await tryOnce(page, 'group', { me: 'owner@kiteandco.eu', address: 'maya@kiteandco.eu' }, 'address');
  await page.getByText('How aliases work').click();
  await button(page, 'Link owner@kiteandco.eu').click();
  await page.getByRole('heading', { name: 'Link owner@kiteandco.eu' }).waitFor();
  await page.locator('button.primary[aria-disabled=false]').waitFor(); // what turns from dull to bright has no colour yet
  assert.deepEqual(await violations(page), []);
}));

void test('linked already: it is shown here', () => scene('f-home', { height: 1250 }, async (page) => {
  await show(page, { mailbox: null, account: 'maya@kiteandco.eu' });
  await form(page, 'maya@kiteandco.eu');
  await tryOnce(page, 'linked', { address: 'maya@northbeam.studio' }, 'address');
  await button(page, 'Use it here too').click();
  assert.deepEqual((await asked(page)).filter(({ kind }) => kind === 'mailbox/pick'), [{ kind: 'mailbox/pick', mailbox: 'mb1' }]);
}));

void test('a failed step leads back to what was typed, the end to the fix', () => scene('c-server', { height: 1250 }, async (page) => {
  await page.getByRole('checkbox').check();
  await button(page, 'Continue with address and password').click();
  await password(page).fill('not the one');
  await answer(page, 'link/start', { link: 'l1' });
  await button(page, 'Test and link').click();
  const address = 'studio@kiteandco.eu';
  await show(page, { link: link({ address, steps: steps(1, 'running') }) });
  await page.getByRole('heading', { name: 'Linking your inbox' }).waitFor();
  await show(page, { link: link({ address, state: 'failed', steps: steps(1, 'failed'), error: fault('auth', {}, { said: 'NO [AUTHENTICATIONFAILED]' }) }) });
  await page.getByText('NO [AUTHENTICATIONFAILED]').waitFor();
  await button(page, 'Change the settings').click();
  assert.equal(await password(page).inputValue(), 'not the one');
  assert.equal(await focused(password(page)), true);
  await page.getByText('The server didn’t accept this password').waitFor();

  await answer(page, 'link/start', { link: 'l2' });
  await button(page, 'Test and link').click();
  await show(page, { link: link({ id: 'l2', address, steps: steps(4, 'running', { done: 1240, total: 3100 }) }) });
  assert.equal(await page.getByRole('progressbar', { name: 'First sync' }).getAttribute('aria-valuenow'), '40');
  const done = linked({ health: fair }, { sending: false });
  await show(page, { ...done, host: 'gmail', theme: 'light', link: link({ id: 'l2', mailbox: 'mb1', state: 'done', steps: steps(6, 'done') }) });
  await page.getByRole('heading', { name: 'maya@northbeam.studio is linked' }).waitFor();
  await page.getByText('without sending').waitFor();
  await shot(page, 'e-done');
  assert.deepEqual(await violations(page), []);
  await button(page, 'Show me the fix').click();
  assert.equal(await page.getByRole('tab', { name: /Health/ }).getAttribute('aria-selected'), 'true');
}));

void test('sending refused: a note for the admin, the same again, or without sending', () => scene('c-server', { height: 1250 }, async (page) => {
  await page.getByRole('checkbox').check();
  await button(page, 'Continue with address and password').click();
  await password(page).fill('secret');
  await answer(page, 'link/start', { link: 'l1' });
  await button(page, 'Test and link').click();
  const failed = link({ address: 'studio@kiteandco.eu', state: 'failed', steps: steps(3, 'failed'), error: fault('smtp_off', {}, { field: 'smtp', said: '535 5.7.139 disabled' }) });
  await show(page, { link: failed });
  await page.getByRole('heading', { name: 'Sending was refused' }).waitFor();
  await page.getByRole('heading', { name: 'Sending is turned off' }).waitFor();
  await button(page, 'Copy a note for your admin').click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /authenticated SMTP.*The server said: 535 5\.7\.139 disabled/s);
  await button(page, 'Link without sending').click();
  await button(page, 'Try again').click();
  const forms = await started(page);
  assert.deepEqual(forms.map(({ sending, password: secret }) => [sending, secret]), [[true, 'secret'], [false, 'secret'], [false, 'secret']]);
}));

void test('a company that keeps SMTP off: Microsoft’s other way is named, allowed and shown', () => scene('c-microsoft', { height: 1250 }, async (page) => {
  await page.getByRole('checkbox').check();
  await answer(page, 'link/start', { link: 'l1' });
  await button(page, 'Continue with Microsoft').click();
  const address = 'maya@contoso.com';
  await show(page, { link: link({ address, state: 'failed', steps: atMicrosoft(steps(3, 'failed')), error: NO_SMTP }) });
  await page.getByText('needs one more permission: “Send mail as you”').waitFor();
  await button(page, 'Link without sending').waitFor();
  assert.deepEqual(await violations(page), []); // its four looks: the gallery's scene e-sending-graph
  await button(page, 'Send through Microsoft Graph').click();
  assert.deepEqual((await started(page)).map(({ oauth, sending, consent }) => [oauth, sending, consent]), [['microsoft', true, true], ['microsoft', 'graph', true]]);
  const four = atMicrosoft(steps(4, 'running')).map((step) => step.name === 'sending' ? { ...step, detail: 'graph.microsoft.com' } : step);
  await show(page, { link: link({ address, steps: four }) });
  await page.getByRole('heading', { name: 'Sending works (through Microsoft’s own way)' }).waitFor();
  await page.getByText('graph.microsoft.com, no message sent').waitFor();
}));

void test('a server that is down: what it said and when it is asked again, and no word of passwords', () => scene('e-waiting', {}, async (page) => {
  await page.getByText('Trying again at 10:47.').waitFor();
  await page.getByText('NO [THROTTLED]').waitFor();
  assert.equal(await page.getByText(/password/i).count(), 0);
  await button(page, 'Cancel').click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'link/cancel', link: 'l1' });
}));

void test('an administrator must allow it: the note says what, why and where', () => scene('c-admin', {}, async (page) => {
  await button(page, 'Copy a note for your admin').click();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['Subject: ', 'maya@northbeam.studio', '123-abc.apps.googleusercontent.com', 'https://admin.google.com/', 'https://mail.google.com/']) assert.ok(note.includes(part), part);
  await button(page, 'Use an app password').click();
  await page.getByLabel('App password').waitFor();
}));

void test('signed out of an OAuth mailbox: one press opens the provider’s page, no form', () => scene('k-signin', {}, async (page) => {
  const out = linked({}, { state: 'needs_sign_in', reason: 'signin', sign_in: 'google' });
  await show(page, { ...out, host: 'gmail', theme: 'light' });
  await answer(page, 'link/start', { link: 'l9' });
  await button(page, 'Sign in with Google').click();
  await show(page, { link: link({ ...signIn(1, 'running'), sign_in_url: 'https://accounts.google.com/x' }) });
  await page.getByRole('heading', { name: 'Finish signing in at Google' }).waitFor();
  const forms = await started(page);
  assert.deepEqual(forms.map(({ oauth, address, password: secret, consent }) => [oauth, address, secret, consent]), [['google', 'maya@northbeam.studio', null, false]]);
}));

void test('the whole way by keyboard', () => scene('c-server', { height: 1250 }, async (page) => {
  await button(page, 'Continue with address and password').waitFor();
  const to = async (at: Locator): Promise<void> => {
    for (let n = 0; n < 30 && !await at.evaluate((element) => element === document.activeElement); n++) await page.keyboard.press('Tab');
    assert.equal(await focused(at), true);
  };
  await to(page.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await to(button(page, 'Continue with address and password'));
  await page.keyboard.press('Enter');
  assert.equal(await focused(page.getByRole('heading', { name: 'Link a mail server' })), true);
  await to(password(page));
  await page.keyboard.type('e#!');
  await answer(page, 'link/start', { link: 'l1' });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => studio.asked.some(({ kind }) => kind === 'link/start'));
  assert.deepEqual((await started(page)).map(({ password: secret }) => secret), ['e#!']);
}));
void test('signed out: what is known is filled in, the password alone is asked for, and the end is Today', () => scene('k-signin', { height: 1250 }, async (page) => {
  const out = linked({}, { state: 'needs_sign_in', reason: 'auth', sign_in: 'password' });
  await show(page, out);
  await page.getByRole('button', { name: 'Sign in again' }).click();
  const secret = password(page);
  assert.equal(await focused(secret), true);
  assert.equal(await secret.inputValue(), '');
  assert.equal(await page.getByLabel('Email address').inputValue(), 'maya@northbeam.studio');
  assert.equal(await page.getByLabel('Email address').isEditable(), false);
  assert.equal(await page.getByRole('group', { name: /Receiving/ }).getByLabel('Server').inputValue(), 'imap.gmail.com');
  assert.equal(await page.getByText('A guess, please check').count(), 0);
  assert.equal(await page.getByLabel(/I may use this mailbox/).count(), 0);
  await page.getByRole('button', { name: 'Test and sign in' }).click();
  await page.getByText('Type the password of this mailbox').waitFor();
  await shot(page, 'k-signin-form');
  assert.deepEqual([...await violations(page), ...await overflow(page)], []);

  await secret.fill('not the one');
  await page.evaluate(() => { studio.answers['link/start'] = { ok: true, value: { link: 'l9' } }; });
  await page.getByRole('button', { name: 'Test and sign in' }).click();
  await show(page, { ...out, host: 'gmail', theme: 'light', link: link(signIn(1, 'running')) });
  await page.getByRole('heading', { name: 'Signing in again' }).waitFor();
  assert.equal(await page.getByRole('list', { name: 'Sign-in steps' }).getByRole('listitem').count(), 4);
  const error = { code: 'auth', sentence: '', next_step: '', field: 'password', said: null, facts: {} };
  await show(page, { link: link({ ...signIn(1, 'failed'), state: 'failed', error }) });
  await page.getByRole('button', { name: 'Change the settings' }).click();
  await page.getByRole('heading', { name: 'Sign in again' }).waitFor();
  assert.equal(await secret.inputValue(), 'not the one');
  assert.equal(await focused(secret), true);
  const sent = (await asked(page)).find(({ kind }) => kind === 'link/start');
  assert.equal((sent?.['form'] as { consent: boolean }).consent, false);

  await page.getByRole('button', { name: 'Test and sign in' }).click();
  const done = linked({}, { sign_in: 'password' });
  await show(page, { ...done, host: 'gmail', theme: 'light', link: link({ ...signIn(4, 'done'), mailbox: 'mb1', state: 'done' }) });
  await page.getByRole('heading', { name: 'You can send 4 now' }).waitFor();
  await page.locator('[role=status]', { hasText: 'You’re signed in.' }).first().waitFor({ state: 'attached' });
  await show(page, { ...out, host: 'gmail', theme: 'light', link: null });
  await page.getByRole('button', { name: 'Sign in again' }).click();
  assert.equal(await secret.inputValue(), ''); // kept not a moment longer than needed
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
