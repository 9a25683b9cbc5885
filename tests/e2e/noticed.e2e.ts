/**
 * A browser's notice leads to what it is about: a finding that two check-ups half an hour apart agree on is told, and "Show fix" opens it
 * in the mail page that is open. The computer's clock leaps; all else is real.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { sidebarOf } from './lib/browser';
import { Panel } from './lib/syncing';
import { until } from './lib/until';

const LATE_MS = 40_000;
/** Check-ups confirm each other that are half an hour apart. */
const APART_S = 31 * 60;
let panel: Panel;
let id = '';

before(async () => {
  panel = await Panel.open('noticed_world');
  await panel.sidebar.evaluate(() => chrome.runtime.sendMessage({
    kind: 'alerts/save',
    alerts: { urgent: true, warnings: true, good_news: true, quiet_from: '00:00', quiet_until: '00:00', weekends: false, break_quiet: true, ramp_up: false },
  }));
  await panel.world.do('at_google');
  await panel.fold();
});
after(() => panel.close());

const onScreen = (): Promise<string[]> => panel.browser.worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const press = (): Promise<void> => panel.browser.worker.evaluate((notification) => {
  (chrome.notifications.onButtonClicked as unknown as { dispatch(id: string, button: number): void }).dispatch(notification, 0);
}, id);
/** That its check's row is unfolded and has the focus, with its record to set. */
async function leads(sidebar: Frame): Promise<void> {
  const row = sidebar.locator('[id="check-dmarc.none"]');
  await row.getByText('_dmarc', { exact: true }).waitFor({ timeout: LATE_MS });
  await row.locator(':scope > summary:focus').waitFor({ timeout: LATE_MS });
  assert.equal(await sidebar.getByRole('tab', { name: /Health/ }).getAttribute('aria-selected'), 'true');
  assert.equal(await row.evaluate((details) => (details as HTMLDetailsElement).open), true);
}

void test('what a second check-up confirms is told; Show fix opens the finding itself', async () => {
  assert.deepEqual(await onScreen(), [], 'one check-up alone is not believed');
  await panel.browser.worker.evaluate((ms) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ms;
  }, APART_S * 1000);
  await panel.world.do('leap', { seconds: APART_S });
  id = await until('a notification', async () => (await onScreen())[0], { ms: LATE_MS });
  await press();
  await leads(panel.sidebar);
  await panel.shot('notice-finding');
});

void test('pressed again it leads there again, from wherever one went meanwhile', async () => {
  await panel.sidebar.getByRole('tab', { name: /Outbox/ }).click();
  await press();
  await leads(panel.sidebar);
  await panel.sidebar.getByRole('tab', { name: /Health/ }).focus();
  await press();
  await leads(panel.sidebar);
});

void test('with no mail tab open it opens the mailbox’s own webmail, and leads there once the page has its panel', async () => {
  const { context } = panel.browser;
  const other = await context.newPage();
  await panel.page.close();
  const [page] = await Promise.all([context.waitForEvent('page', { timeout: LATE_MS }), press()]);
  await page.waitForURL('https://mail.google.com/mail/u/0/');
  await leads(await sidebarOf(page, panel.browser));
  await other.close();
});
