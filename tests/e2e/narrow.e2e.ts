/** In a narrow window the panel lies over the page, whole and in front, and a press beside it folds it again. No companion stands behind. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Browser, INBOX, launch, serve } from './lib/browser';
import { openPanel } from './lib/mail';
import { until } from './lib/until';

let browser: Browser;
let page: Page;

before(async () => {
  browser = await launch();
  await serve(browser.context, 'gmail-inbox');
  page = await browser.context.newPage();
});
after(() => browser.close());

/** Left and right of the panel, and what of nine points of it the page lies over. */
const seen = (): Promise<{ left: number; right: number; hidden: number }> => page.evaluate(() => {
  const panel = document.querySelector('postwarden-panel');
  const { left, right, top, bottom } = panel?.getBoundingClientRect() ?? new DOMRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top))));
  return { left, right, hidden: points.filter((one) => one !== panel).length };
});

for (const [width, left] of [[1100, 740], [320, 0]] as const) {
  void test(`at ${width} px`, async () => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(INBOX);
    await openPanel(page, browser);
    assert.deepEqual(await seen(), { left, right: width, hidden: 0 });
  });
}

void test('a press beside it folds it', async () => {
  await page.setViewportSize({ width: 1100, height: 600 });
  // Until the wider page is drawn a press there lands on the panel, which filled the narrow one.
  await page.evaluate(() => { window.addEventListener('pointermove', () => { document.documentElement.dataset['reached'] = ''; }); });
  let x = 300;
  await until('the page under the mouse', async () => {
    await page.mouse.move(x = 600 - x + 1, 500); // at a place where it was not
    return page.evaluate(() => 'reached' in document.documentElement.dataset);
  });
  await page.mouse.click(x, 500);
  await page.waitForFunction(() => document.querySelector('postwarden-panel')?.getBoundingClientRect().width === 44);
});
