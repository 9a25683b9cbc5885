/**
 * The linking views in a real Chromium, under the CSP of the extension's pages: what their controls do and ask for. What discovery
 * finds is made up (gallery/linking.ts); what the companion really finds is tested where it runs.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { link, steps } from './gallery/fixtures';
import { fault } from './gallery/linking';
import { asked, scene } from './gallery/looking';
import { answer, button, focused, password, refuse, show, started } from './gallery/pressing';

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
  await go.waitFor(); // until then it is off by itself
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
