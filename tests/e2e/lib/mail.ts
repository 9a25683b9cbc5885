/** What a person does in the webmail page: open the panel, write, press Send. */
import type { Frame, Page } from 'playwright-core';
import { type Browser, sidebarOf } from './browser';

/** How wide it is while it is folded, in pixels. */
const RAIL = 44;

/** The sidebar of a mail page, unfolded. */
export async function openPanel(page: Page, browser: Browser): Promise<Frame> {
  const sidebar = await sidebarOf(page, browser);
  await unfold(page, sidebar);
  return sidebar;
}

/** Unfolds it, in whichever language. */
export async function unfold(page: Page, sidebar: Frame): Promise<void> {
  // Once it is shown, its width is that which is remembered: what stands in it before may be the other.
  const place = page.locator('postwarden-panel');
  await place.waitFor();
  if ((await place.boundingBox())?.width === RAIL) await sidebar.locator('.rail-b').first().click();
  await sidebar.locator('.panel').waitFor();
}

/** Writes a message in a new compose window, and presses nothing. */
export async function write(page: Page, to: string, subject: string): Promise<void> {
  await page.locator('#compose').click();
  const composer = page.locator('.AD').last();
  await composer.locator('.agP').fill(`${to},`);
  await composer.locator('.agP').press('Enter');
  await composer.locator('[name=subjectbox]').fill(subject);
  await composer.locator('.Am').fill('Hi, here is the proposal.');
  await composer.locator('postwarden-chip').waitFor({ state: 'attached' });
}

export async function sendAndWait(page: Page, to: string, subject: string): Promise<void> {
  await write(page, to, subject);
  await page.locator('.AD').last().locator('.aoO').click();
  await page.locator('.AD').waitFor({ state: 'detached' });
}

/** Recipient, subject and text of the open draft. */
export function draftOf(page: Page): Promise<(string | null | undefined)[]> {
  return page.locator('.AD').evaluate((draft) => [
    draft.querySelector('[data-hovercard-id]')?.textContent, draft.querySelector<HTMLInputElement>('[name=subjectbox]')?.value,
    draft.querySelector<HTMLElement>('.Am')?.innerText,
  ]);
}
