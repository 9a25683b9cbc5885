/** What a mail page of our own saw and did: its script keeps both, and a test takes them. */
import type { Page } from 'playwright-core';

export interface Sent { how: string; label: string; subject: string; to: number }
export interface Webmail { sent: Sent[]; heard: string[] }

/** The events of a press that we made ourselves. */
export const REPLAY = ['pointerdown made', 'mousedown made', 'pointerup made', 'mouseup made', 'click made'];

/** Takes it from the page, whichever browser drives it; the page forgets it. */
export const seen = (page: { evaluate(run: () => Webmail): Promise<Webmail> }): Promise<Webmail> => page.evaluate(() => {
  const own = window as unknown as Webmail;
  const { sent, heard } = own;
  own.sent = [];
  own.heard = [];
  return { sent, heard };
});

/** The same, once it has sent something. */
export async function waitSent(page: Page): Promise<Webmail> {
  await page.waitForFunction(() => (window as unknown as Webmail).sent.length > 0);
  return seen(page);
}
