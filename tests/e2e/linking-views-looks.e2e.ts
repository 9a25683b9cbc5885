/** The linking views that are reached by clicks, in every look: nothing sticks out, all of it can be read and reached. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { SceneName } from './gallery/fixtures';
import { fault } from './gallery/linking';
import { complaints, overflow, scene, shot, small, violations } from './gallery/looking';
import { SKINS } from './lib/skins';

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const other = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByText('Other ways to link').click();
  await press(page, name);
};
/** A form whose first try is refused so. */
const refusedBy = (address: string, code: string, facts = {}, change = {}) => async (page: Page): Promise<void> => {
  await page.evaluate((refusal) => { studio.answers['link/start'] = { ok: false, refusal }; }, { ...fault(code, facts, change), nextStep: '' });
  await other(page, /Other mail server/);
  await page.getByLabel('Email address').fill(address);
  await page.getByText(/Settings found|We couldn’t find settings|only offers POP3/).first().waitFor();
  await page.getByLabel('Password', { exact: true }).fill('not the one');
  await page.getByRole('checkbox').last().check();
  await press(page, 'Test and link');
  await page.locator('.err, .note.bad').first().waitFor();
};

const VIEWS: Readonly<Record<string, [SceneName, (page: Page) => Promise<void>]>> = {
  'c-link-asks': ['c-link', async (page) => {
    await page.getByText('What Google will ask you').click();
    await page.getByText('Other ways to link').click();
    await page.getByRole('checkbox').check();
  }],
  'c3-provider': ['c-link', (page) => other(page, /Another mailbox/)],
  'c3-found': ['c-link', async (page) => {
    await other(page, /Another mailbox/);
    await page.getByLabel('Email address').fill('maya.okafor@yahoo.com');
    await page.getByText('Found for yahoo.com').waitFor();
  }],
  'c4-app-password': ['c-yahoo', async (page) => {
    await page.getByRole('checkbox').check();
    await press(page, 'Continue with an app password');
    await page.getByLabel('App password').fill('abcd abcd abcd abcd');
  }],
  'd-custom': ['c-server', async (page) => {
    await page.getByRole('checkbox').check();
    await press(page, 'Continue with address and password');
    await page.getByLabel('Password', { exact: true }).fill('hunter2hunter');
  }],
  'd1-custom-edit': ['c-server', async (page) => {
    await other(page, /Other mail server/);
    await press(page, 'Edit');
    await page.getByRole('checkbox').first().uncheck();
  }],
  'd-foreign': ['c-link', async (page) => {
    await other(page, /Other mail server/);
    await page.getByLabel('Email address').fill('me@hosted.net');
    await page.getByText(/bighost\.com, not to hosted\.net/).waitFor();
  }],
  'd-may-ask': ['c-link', async (page) => {
    await other(page, /Other mail server/);
    await page.getByLabel('Email address').fill('me@asks.org');
    await page.getByText(/Ask autoconfig\.asks\.org/).waitFor();
  }],
  'd2-tls': ['c-link', refusedBy('maya@kiteandco.eu', 'tls', { host: 'mail.kiteandco.eu', names: 'web12.hostfarm.net', other: 'web12.hostfarm.net' }, { field: 'imap' })],
  'd2-group': ['c-link', refusedBy('sales@kiteandco.eu', 'group', { me: 'maya@kiteandco.eu', address: 'sales@kiteandco.eu' }, { field: 'address' })],
  'd2-app-password': ['c-link', refusedBy('maya@yahoo.com', 'app_password', { name: 'Yahoo', provider: 'yahoo', page: 'https://login.yahoo.com/' }, { field: 'password' })],
  'd2-auth': ['c-link', refusedBy('maya@kiteandco.eu', 'auth', {}, { field: 'password' })],
  'd2-plain': ['c-link', refusedBy('maya@kiteandco.eu', 'plain', { host: 'mail.kiteandco.eu', port: 143 }, { field: 'imap' })],
  'd2-pop3': ['c-link', async (page) => {
    await other(page, /Other mail server/);
    await page.getByLabel('Email address').fill('info@oldhost.net');
    await page.getByText(/only offers POP3/).waitFor();
  }],
};

for (const skin of SKINS) {
  const whole = skin === SKINS[0];
  void test(`views of linking are ${whole ? 'accessible and fit' : 'readable'} in ${skin.host} ${skin.theme}`, async () => {
    for (const [name, [from, reach]] of Object.entries(VIEWS)) {
      await scene(from, { ...skin, height: 1150 }, async (page) => {
        await reach(page);
        await page.mouse.move(0, 0);
        await shot(page, name, skin);
        assert.deepEqual(await violations(page, whole ? undefined : ['color-contrast']), [], name);
        if (!whole) return;
        assert.deepEqual(await small(page), [], name);
        assert.deepEqual(await overflow(page), [], name);
        await page.setViewportSize({ width: 320, height: 900 });
        assert.deepEqual(await overflow(page), [], `${name} at 320 px`);
      });
    }
    assert.deepEqual(complaints(), []);
  });
}
