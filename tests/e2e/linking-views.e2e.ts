/**
 * The linking views in a real Chromium, under the CSP of the extension's pages: what their controls do and ask for. What discovery
 * finds is made up (gallery/linking.ts); what the companion really finds is tested where it runs.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { fair, link, linked, signIn, steps } from './gallery/fixtures';
import { fault } from './gallery/linking';
import { asked, overflow, scene, shot, violations } from './gallery/looking';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const show = (page: Page, change: object): Promise<void> => page.evaluate((next) => studio.show(next), change);
const focused = (at: Locator): Promise<boolean> => at.evaluate((element) => element === document.activeElement);
const started = async (page: Page): Promise<Record<string, unknown>[]> => (await asked(page)).filter(({ kind }) => kind === 'link/start').map(({ form }) => form as Record<string, unknown>);
const answer = (page: Page, kind: string, value: unknown): Promise<void> => page.evaluate(([name, one]) => { studio.answers[name] = { ok: true, value: one }; }, [kind, value] as const);
const refuse = (page: Page, code: string, facts: object = {}, field: string | null = null): Promise<void> =>
  page.evaluate((refusal) => { studio.answers['link/start'] = { ok: false, refusal }; }, { code, sentence: `Said by the companion: ${code}.`, nextStep: '', field, said: null, facts });
const password = (page: Page): Locator => page.getByLabel('Password', { exact: true });

void test('one click after consent: the provider is found, and its page is asked for at once', () => scene('c-link', { height: 1250 }, async (page) => {
  await page.getByText('Found for northbeam.studio').waitFor();
  const consent = page.getByRole('checkbox');
  assert.equal(await consent.isChecked(), false);
  await button(page, 'Continue with Google').click();
  await page.getByText('Tick the box to continue.').waitFor();
  assert.equal(await focused(consent), true);
  assert.deepEqual(await started(page), []);
  await consent.check();
  await answer(page, 'link/start', { link: 'l1' });
  await button(page, 'Continue with Google').click();
  await show(page, { link: link({ steps: steps(1, 'running'), sign_in_url: 'https://accounts.google.com/x' }) });
  await page.getByRole('heading', { name: 'Finish signing in at Google' }).waitFor();
  assert.deepEqual(await started(page), [{
    address: 'maya@northbeam.studio', password: null, oauth: 'google', user: null, smtpUser: null, smtpPassword: null, imap: null, smtp: null, sending: true, consent: true,
  }]);
  await button(page, 'Open it again').click();
  assert.deepEqual((await asked(page)).at(-1), { kind: 'link/page', link: 'l1' });

  // Closed: nothing was linked, and the same is one click away.
  await show(page, { link: link({ state: 'failed', steps: steps(1, 'failed'), error: fault('sign_in_closed', { name: 'Google' }) }) });
  await page.getByText('You closed Google before finishing. Nothing was linked.').waitFor();
  await button(page, 'Other ways to link').first().click();
  await button(page, /^App password/).waitFor();
}));

void test('T20 under a cover nothing is started, by mouse and by key', () => scene('c-link', { height: 1250 }, async (page) => {
  await page.getByRole('checkbox').check();
  const go = button(page, 'Continue with Google');
  await page.evaluate(() => {
    const cover = document.createElement('div');
    Object.assign(cover.style, { position: 'fixed', inset: '0', background: 'rgb(255 255 255 / 50%)', pointerEvents: 'none' });
    cover.id = 'cover';
    document.body.append(cover);
  });
  await page.waitForFunction(() => document.querySelector('#go .btn')?.getAttribute('aria-disabled') === 'true');
  await go.click({ force: true });
  await go.focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await page.waitForFunction(() => document.querySelector('#go .btn')?.getAttribute('aria-disabled') === 'false');
  await page.evaluate(() => document.querySelector<HTMLElement>('#go .btn')?.click());
  assert.deepEqual(await started(page), []);
  await go.click();
  assert.equal((await started(page)).length, 1);
}));

void test('what the provider will ask is said in its words, and what is asked of the companion is asked once', () => scene('c-link', { height: 1250 }, async (page) => {
  await page.getByText('What Google will ask you').click();
  await page.getByText('“Read, compose, send, and permanently delete all your email from Gmail”').waitFor();
  await show(page, { at: 1 });
  assert.equal((await asked(page)).filter(({ kind }) => kind === 'discover').length, 1);
}));

void test('sign-in not set up: it says how, and the app password is the way', () => scene('c-unready', { height: 1250 }, async (page) => {
  await page.getByText('Signing in with Google isn’t set up on this computer yet').waitFor();
  await page.getByText('How to set it up').click();
  await page.getByText('postwarden setup google FILE').waitFor();
  await page.getByRole('checkbox').check();
  await button(page, 'Continue with an app password').click();
  await page.getByRole('heading', { name: 'Link your Google Workspace mailbox' }).waitFor();
  assert.equal(await focused(page.getByRole('heading', { name: 'Link your Google Workspace mailbox' })), true);
  const there = page.getByRole('link', { name: /Open App passwords at Google/ });
  assert.deepEqual([await there.getAttribute('href'), await there.getAttribute('rel')], ['https://myaccount.google.com/apppasswords', 'noopener noreferrer']);
  await page.getByLabel('App password').fill('abcd efgh\u00a0ijkl mnop');
  await refuse(page, 'auth', {}, 'password');
  await button(page, 'Test and link').click();
  await page.getByText('The server didn’t accept this password').waitFor();
  const [form] = await started(page);
  assert.deepEqual([form?.['password'], form?.['imap'], form?.['consent']], ['abcdefghijklmnop', null, true]);
  await button(page, 'Back').click();
  assert.equal(await focused(button(page, 'Continue with an app password')), true);
}));

void test('another mailbox: its address tells the provider, and Back leads to where one was', () => scene('c-link', {}, async (page) => {
  await page.getByText('Other ways to link').click();
  await button(page, /Another mailbox/).click();
  await page.getByText('0 of 15 linked.').waitFor();
  assert.equal(await page.getByLabel('Email address').inputValue(), '');
  await button(page, /Gmail or Google Workspace/).click();
  await page.getByText('This address isn’t complete').waitFor();
  assert.equal(await focused(page.getByLabel('Email address')), true);
  await page.getByLabel('Email address').fill('maya@contoso.com');
  await page.getByText('Found for contoso.com').waitFor();
  await button(page, 'Continue').click();
  await page.getByRole('heading', { name: 'Link maya@contoso.com' }).waitFor();
  await button(page, 'Continue with Microsoft').waitFor();
  await button(page, 'Back').click();
  assert.equal(await page.getByLabel('Email address').inputValue(), 'maya@contoso.com');
  assert.equal(await focused(button(page, 'Continue')), true);
  await button(page, 'Back').click();
  await page.getByRole('heading', { name: 'Link this inbox' }).waitFor();
}));

void test('as many as can be linked: it says so, and leads to the list', () => scene('f-home', {}, async (page) => {
  await show(page, { limit: 1, mailbox: null, account: 'new@kiteandco.eu' });
  await page.getByText('Other ways to link').click();
  await button(page, /Another mailbox/).click();
  await page.getByText('1 is the most you can link. Unlink one to make room.').waitFor();
  await button(page, 'See mailboxes').click();
  await page.getByText('maya@northbeam.studio').first().waitFor();
}));

void test('a mail server: settings are found while typing, and sent as they are shown', () => scene('c-server', { height: 1250 }, async (page) => {
  await page.getByRole('checkbox').check();
  await button(page, 'Continue with address and password').click();
  assert.equal(await page.getByLabel('Email address').inputValue(), 'studio@kiteandco.eu');
  assert.equal(await page.getByRole('checkbox').isChecked(), true);
  await page.getByText('From kiteandco.eu’s own setup file').waitFor();
  await button(page, 'Test and link').click();
  await page.getByText('Type the password of this mailbox.').waitFor();
  assert.equal(await focused(password(page)), true);
  await password(page).fill(' with blanks ');
  await button(page, 'Edit').click();
  assert.equal(await page.getByText('Found', { exact: true }).count(), 2);
  const sending = page.getByRole('group', { name: /Sending/ });
  await sending.getByLabel('Security').selectOption('starttls');
  assert.equal(await sending.getByLabel('Port').inputValue(), '587');
  assert.equal(await page.getByText('Found', { exact: true }).count(), 1);
  await page.getByLabel('Same user name and password for sending').uncheck();
  await page.getByLabel('User name for sending').fill('relay');
  await button(page, 'Test and link').click();
  await page.getByText('Type the password for sending.').waitFor();
  assert.equal(await focused(page.getByRole('textbox', { name: 'Password for sending' })), true);
  await page.getByRole('textbox', { name: 'Password for sending' }).fill('other');
  await refuse(page, 'linked', { address: 'studio@kiteandco.eu', linked_from: 'Firefox, profile “Work”' }, 'address');
  await button(page, 'Test and link').click();
  await page.getByText('Already linked in Firefox, profile “Work”.').waitFor();
  assert.equal(await page.getByLabel('Email address').getAttribute('aria-invalid'), 'true');
  assert.equal(await password(page).inputValue(), ' with blanks ');
  assert.deepEqual(await started(page), [{
    address: 'studio@kiteandco.eu', password: ' with blanks ', oauth: null, user: null, smtpUser: 'relay', smtpPassword: 'other', sending: true, consent: true,
    imap: { host: 'mail.kiteandco.eu', port: 993, security: 'tls' }, smtp: { host: 'mail.kiteandco.eu', port: 587, security: 'starttls' },
  }]);
}));

void test('nothing found: the host is asked only when the user says so, and guesses are shown before they are tried', () => scene('c-nothing', { height: 1250 }, async (page) => {
  await page.getByRole('checkbox').check();
  await button(page, 'Continue with address and password').click();
  await password(page).fill('p');
  await page.getByText('We couldn’t find settings for nowhere.example.').waitFor();
  await button(page, 'Test and link').click();
  assert.equal(await page.getByText('A guess, please check').count(), 2);
  assert.deepEqual(await started(page), []);
  await page.getByLabel('Email address').fill('me@asks.org');
  await button(page, 'Ask autoconfig.asks.org for its settings').click();
  await page.getByText('From autoconfig.asks.org’s own setup file. Check them, or just continue.').waitFor();
  const hosts = (await asked(page)).filter(({ kind }) => kind === 'discover').map(({ address, askHost }) => [address, askHost]);
  assert.deepEqual(hosts, [['me@nowhere.example', false], ['me@asks.org', false], ['me@asks.org', true]]);
  await page.getByRole('group', { name: /Sending/ }).getByLabel('Port').fill('99999');
  await button(page, 'Test and link').click();
  await page.getByText('whole number from 1 to 65535').waitFor();
}));

async function form(page: Page, address: string): Promise<void> {
  await page.getByText('Other ways to link').click();
  await button(page, /Other mail server/).click();
  await page.getByLabel('Email address').fill(address);
  await page.getByText('Settings found').waitFor();
  await password(page).fill('p');
  await page.getByRole('checkbox').check();
}
const tryOnce = async (page: Page, ...refusal: [string, object?, (string | null)?]): Promise<void> => {
  await refuse(page, ...refusal);
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

  await tryOnce(page, 'group', { me: 'owner@kiteandco.eu', address: 'maya@kiteandco.eu' }, 'address');
  await page.getByText('How aliases work').click();
  await button(page, 'Link owner@kiteandco.eu').click();
  await page.getByRole('heading', { name: 'Link owner@kiteandco.eu' }).waitFor();
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
    for (let n = 0; n < 30 && !await focused(at); n++) await page.keyboard.press('Tab');
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
  assert.match(await page.locator('[role=status]').last().innerText(), /You’re signed in\./);
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

