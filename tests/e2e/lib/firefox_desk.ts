/** What a person does in Firefox before anything else: pairs it, and links the inbox whose page is open. */
import type { Frame, Page } from 'puppeteer-core';
import { type Firefox, shows } from './firefox';
import { until } from './until';
import type { World } from './world';

/** Types a fresh code into the tab that opens by `open`, and gives that tab back. */
export async function pairIn(firefox: Firefox, world: World, open: () => Promise<unknown>): Promise<Page> {
  const tab = await firefox.opened(open);
  await until('the field', () => tab.evaluate(() => document.querySelector('#code') !== null).catch(() => false));
  const { code } = await world.do('code');
  await tab.type('#code', code);
  await shows(tab, 'This browser is paired');
  return tab;
}

/** By password, to the last of its steps; ends on Today. */
export async function linkIn(firefox: Firefox, { facts: { imap, smtp, password, address } }: World, sidebar: Frame): Promise<void> {
  await shows(sidebar, /No settings found for/);
  await firefox.press(sidebar, '', '#consent');
  await firefox.press(sidebar, 'Continue with address and password');
  await firefox.press(sidebar, 'Enter them myself');
  for (const [which, port] of [['imap', imap], ['smtp', smtp]] as const) {
    await firefox.type(sidebar, `#field-${which}-host`, 'localhost');
    await firefox.type(sidebar, `#field-${which}-port`, String(port));
    await sidebar.select(`#field-${which}-security`, 'tls');
  }
  await firefox.type(sidebar, '#field-password', password);
  await firefox.press(sidebar, 'Test and link');
  await shows(sidebar, `${address} is linked`);
  await firefox.press(sidebar, 'Show today');
  await shows(sidebar, 'up to date');
}
