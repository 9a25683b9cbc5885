/** The world of the checks before sending: people who are barred, and room for every test's messages. No page is open. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Closed } from './closed';
import { Panel } from './syncing';
import { until } from './until';

export async function openPresend(): Promise<Panel> {
  const panel = await Panel.open('presend_world');
  await panel.world.do('bar');
  await panel.world.do('limits', { hour: 60, day: 100 });
  await panel.page.close();
  return panel;
}

/** So often a machine may be too busy; one that never asks does not check. */
export const TRIES = 5;

/** Until it is asked about: on a busy machine the answer may come too late, and Send goes through unchecked, as it is to. Then it is pressed again. */
export async function pressSend(page: Page, closed: Closed, send: string): Promise<void> {
  const sent = (): Promise<number> => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent.length);
  for (let late = 0; ; late += 1) {
    assert.ok(late < TRIES, 'Send is never asked about');
    await page.locator(send).click();
    await until('Send asked about', async () => await sent() > late || (await closed.names('heading')).includes('Before you send'));
    if (await sent() === late) break;
    await closed.find('StaticText', 'Sent without a check. Postwarden was too slow; it counts the message later.');
  }
  await page.evaluate(() => { (window as unknown as { sent: unknown[] }).sent = []; });
}
