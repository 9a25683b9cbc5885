/** How a page begins: not painted before it is known how much room the panel takes of it, so that it never moves; and never waiting for that in vain. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Browser, INBOX, launch, OUTLOOK, ROOT, serve } from './lib/browser';
import { loaded } from './lib/built';

/** Till then a page may stay unpainted. */
const UNSEEN_MS = 1_000;
/** A page without the panel is painted long before. */
const SLOW_MS = 400;

let slow: Browser;
let silent: Browser;
let drawn: Browser;
let page: Page;
const folders: string[] = [];

/** The extension, where the content script gets what is kept of open panels only once `until`, its own code, calls `run`. */
async function late(until: string): Promise<Browser> {
  const dist = await mkdtemp(join(tmpdir(), 'postwarden-dist-'));
  folders.push(dist);
  await cp(`${ROOT}/extension/dist/chromium`, dist, { recursive: true });
  const script = await readFile(join(dist, 'content.js'), 'utf8');
  const delay = `{ const get = chrome.storage.local.get.bind(chrome.storage.local);
    chrome.storage.local.get = async (key) => { if (key.startsWith('open:')) await new Promise((run) => { ${until} }); return get(key); }; }`;
  await writeFile(join(dist, 'content.js'), `${delay}\n${script}`);
  const browser = await launch({ dist });
  await serve(browser.context, 'gmail-new');
  await browser.worker.evaluate(() => chrome.storage.local.set({ 'open:mail.google.com/mail/u/0': true, 'open:outlook.office.com': true }));
  return browser;
}

before(async () => {
  // No timer runs as long as the second: it stands for never.
  [slow, silent, drawn] = await Promise.all([
    late(`setTimeout(run, ${SLOW_MS});`), late('setTimeout(run, 2 ** 31 - 1);'),
    // A frame after its chips.
    late("(function look() { requestAnimationFrame(document.querySelector('postwarden-chip') ? run : look); })();"),
  ]);
});
afterEach(() => page.close());
after(async () => {
  await Promise.all([slow, silent, drawn].map((browser) => browser.close()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

/** When the page was first seen, and the room it left to the panel at each frame from then on. */
async function seen(browser: Browser): Promise<{ at: number; rooms: string[] }> {
  page = await browser.context.newPage();
  await page.addInitScript(() => {
    const found = { at: 0, rooms: [] as string[] };
    let frames = 0;
    requestAnimationFrame(function frame(now) {
      const { opacity, paddingInlineEnd } = getComputedStyle(document.documentElement);
      if (opacity !== '0' && document.readyState !== 'loading') {
        found.at ||= now;
        if (!found.rooms.includes(paddingInlineEnd)) found.rooms.push(paddingInlineEnd);
        frames += 1;
      }
      if (frames < 10) requestAnimationFrame(frame);
      else Object.assign(window, { found });
    });
  });
  await page.goto(INBOX);
  return (await page.waitForFunction(() => (window as unknown as { found?: { at: number; rooms: string[] } }).found)).jsonValue() as Promise<{ at: number; rooms: string[] }>;
}

test('the storage is slow to say that the panel is open: what is first seen of the page leaves room for it', async () => {
  const { at, rooms } = await seen(slow);
  assert.ok(at >= SLOW_MS, `seen after ${at} ms`);
  assert.deepEqual(rooms, ['360px']);
});

for (const name of ['outlook-two', 'outlook-rtl', 'gmail-two', 'gmail-new-ar']) {
  test(`chips that stood before that was known are as wide as the room that is left, at once: ${name}`, async () => {
    page = await drawn.context.newPage();
    await serve(drawn.context, name);
    await page.addInitScript(() => {
      const own = window as unknown as { moved: string[] };
      own.moved = [];
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as unknown as { sources: { node: Node | null }[] }[]) own.moved.push(...sources.map(({ node }) => node?.nodeName ?? ''));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(name.startsWith('outlook') ? OUTLOOK : INBOX);
    await page.locator('postwarden-chip').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => getComputedStyle(document.documentElement).paddingInlineEnd === '360px');
    const moved = await page.evaluate(() => new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve((window as unknown as { moved: string[] }).moved), 100)));
    }));
    assert.deepEqual(moved, []);
  });
}

test('the storage never says it: the page is seen all the same, beside the rail', async () => {
  const { at, rooms } = await seen(silent);
  assert.ok(at >= UNSEEN_MS, `seen after ${at} ms`);
  assert.deepEqual(rooms, ['44px']);
  assert.equal(await page.locator('postwarden-panel').evaluate((one) => getComputedStyle(one).visibility), 'visible');
});

test('in a narrow window, where no panel is open to begin with, a page waits for nothing', async () => {
  page = await silent.context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goto(INBOX);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).opacity), '1');
});

for (const name of ['sidebar', 'sidebar.de']) {
  test(`what the script of ${name}.html imports is asked for together with it`, async () => {
    page = await slow.context.newPage();
    const dist = `${ROOT}/extension/dist/chromium`;
    const asked = [...(await readFile(`${dist}/${name}.html`, 'utf8')).matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, part]) => part);
    assert.ok(asked.length > 0);
    assert.deepEqual(asked.sort(), [...(await loaded(dist, `${name}.js`)).keys()].filter((part) => part !== `${name}.js`).sort());
  });
}
