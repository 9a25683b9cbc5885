/** Chromium does not run an update in pages that are open: what still runs there asks nobody. It takes its panel and chips away, and mail goes out. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Browser, INBOX, launch, serve } from './lib/browser';
import { Closed } from './lib/closed';
import { seen, waitSent } from './lib/webmail';

let browser: Browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

test('after an update nothing stands in an open page that hears nothing; Send goes through once and says what to do', async () => {
  const page = await browser.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await serve(browser.context, 'gmail-new');
  await page.goto(INBOX);
  await page.locator('.Up postwarden-chip').waitFor();
  await page.locator('postwarden-panel').waitFor();
  const closed = await Closed.of(page);
  const gone = browser.worker.waitForEvent('close');
  // It is gone before it could answer.
  await browser.worker.evaluate(() => { chrome.runtime.reload(); }).catch(() => undefined);
  await gone;
  await seen(page);
  await page.locator('.IZ .aoO').click();
  const { sent } = await waitSent(page);
  assert.equal(sent.length, 1);
  await closed.find('StaticText', 'Sent without a check. Postwarden was updated or turned off: reload this page.');
  await page.locator('postwarden-panel').waitFor({ state: 'detached' });
  assert.equal(await page.locator('postwarden-chip').count(), 0);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd), '0px');
  // A window that is opened later is sent from as it would be without us.
  await page.evaluate(() => { document.querySelector('.dw')?.append(document.querySelector('[role=dialog]')?.cloneNode(true) ?? ''); });
  await page.locator('.IZ .aoO').first().click();
  assert.equal((await waitSent(page)).sent.length, 1);
  assert.equal(await page.locator('postwarden-chip').count(), 0);
  assert.deepEqual(faults, []);
});
