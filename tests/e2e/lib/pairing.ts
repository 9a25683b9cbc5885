/** Pairs a browser as a person does: a fresh code, pasted into the tab for it. */
import type { Browser } from './browser';
import type { World } from './world';

export async function pair(browser: Browser, world: World): Promise<void> {
  const tab = await browser.context.newPage();
  await tab.goto(browser.url('pairing.html'));
  const { code } = await world.do('code');
  await tab.locator('#code').fill(code);
  await tab.getByRole('heading', { name: 'This browser is paired' }).waitFor();
  await tab.close();
}
