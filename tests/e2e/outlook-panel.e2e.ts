/** Where the panel stands in pages like Outlook's, and that it looks like them; no companion stands behind. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Browser, launch, OUTLOOK, ROOT, serve, sidebarOf } from './lib/browser';
import type { OutlookPage } from './pages/outlook';

const SHOTS = `${ROOT}/build/e2e`;
let browser: Browser;
let page: Page;

before(async () => {
  browser = await launch();
  await mkdir(SHOTS, { recursive: true });
});
after(() => browser.close());
afterEach(() => page.close());

async function open(name: OutlookPage): Promise<void> {
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await serve(browser.context, name);
  await page.goto(OUTLOOK);
}

async function compose(name: OutlookPage): Promise<void> {
  await open(name);
  await page.locator('postwarden-chip').first().waitFor();
}

test('right to left, the panel stands at the left and takes its room there', async () => {
  await compose('outlook-rtl');
  const { ours, main, send, chip } = await page.evaluate(() => {
    const box = (css: string): DOMRect => document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
    return { ours: box('postwarden-panel').toJSON() as DOMRect, main: box('main').toJSON() as DOMRect, send: box('.split').toJSON() as DOMRect, chip: box('postwarden-chip').toJSON() as DOMRect };
  });
  assert.deepEqual([ours.left, ours.right, main.left], [0, 44, 44]);
  assert.ok(chip.right <= send.left, 'after Send is left of it');
  await page.screenshot({ path: `${SHOTS}/outlook-rtl.png` });
});

test('the bar across the top goes on above the panel', async () => {
  await open('outlook-new');
  const sidebar = await sidebarOf(page, browser);
  const frame = await (await sidebar.frameElement()).boundingBox();
  assert.deepEqual([frame?.x, frame?.y, frame?.height], [1396, 48, 852]);
  // It is shown once it is known how it looks.
  await page.locator('postwarden-panel').waitFor();
  const { width, height, data } = await page.screenshot({ clip: { x: 1390, y: 10, width: 40, height: 1 } }).then((png) => page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const read = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, data: [...read?.data ?? []] };
  }, [...png]));
  assert.deepEqual([width, height], [40, 1]);
  assert.equal(new Set(Array.from({ length: width }, (_, at) => data.slice(at * 4, at * 4 + 4).join())).size, 1, 'one colour across the edge');
});

test('in the calendar there is no panel, and back in mail there is', async () => {
  await open('outlook-inbox');
  const panel = page.locator('postwarden-panel');
  await panel.waitFor({ state: 'attached' });
  const go = (path: string): Promise<void> => page.evaluate((to) => {
    history.pushState(null, '', to);
    document.body.append(document.createElement('i'));
  }, path);
  await go('/calendar/view/week');
  await panel.waitFor({ state: 'detached' });
  assert.deepEqual(await page.evaluate(() => [getComputedStyle(document.documentElement).paddingInlineEnd, getComputedStyle(document.body).transform]), ['0px', 'none']);
  await go('/mail/inbox');
  await panel.waitFor({ state: 'attached' });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd), '44px');
});

test('the look follows the page', async () => {
  await compose('outlook-new');
  await page.evaluate(() => {
    document.body.className = 'dark';
    document.body.append(document.createElement('i'));
  });
  await page.locator('postwarden-chip[data-host=outlook][data-theme=dark]').waitFor();
  await page.locator('postwarden-panel[data-host=outlook][data-theme=dark]').waitFor({ state: 'attached' });
  await page.screenshot({ path: `${SHOTS}/outlook-dark.png` });
});
