/** What the extension may cost a mail page, as far as it can be counted: sizes, keystrokes, moved pixels. Times are in `make bench`. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Browser, INBOX, launch, OUTLOOK, ROOT, serve, sidebarOf } from './lib/browser';
import { loaded } from './lib/built';
import { BLOCKED, Content, warned } from './lib/content';

const KB = 1024;
const SEND = '.IZ .aoO, .split .send:not(.arrow)';
let browser: Browser;
let page: Page;

before(async () => { browser = await launch(); });
after(() => browser.close());
afterEach(() => page.close());

interface Shift { value: number; hadRecentInput: boolean; sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] }
interface Watched { shifts: { value: number; moved: string[] }[]; painted?: string[]; places: () => string[] }

async function open(name: string): Promise<void> {
  page = await browser.context.newPage();
  await serve(browser.context, name, undefined, true);
  await page.addInitScript(() => {
    const own = window as unknown as Watched;
    own.shifts = [];
    // Where each element of the page's own stands.
    own.places = () => [...document.body.querySelectorAll('*')].filter((one) => !one.closest('postwarden-chip')).map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return `${one.localName}.${one.className} ${[x, y, width, height].join(' ')}`;
    });
    // Before a frame is painted we are asked; the first of the whole page that is not kept from being seen.
    requestAnimationFrame(function frame() {
      if (document.readyState === 'loading' || getComputedStyle(document.documentElement).opacity === '0') requestAnimationFrame(frame);
      else own.painted = own.places();
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Shift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node, previousRect, currentRect }) => [node?.nodeName, ...[previousRect, currentRect].flatMap(({ x, y, width, height }) => [x, y, width, height])].join(' '));
        own.shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(name.startsWith('outlook') ? OUTLOOK : INBOX);
}

/** Bytes, gzipped, of a script with all that it loads to begin with. */
const weigh = async (dist: string, script: string): Promise<number> => [...(await loaded(dist, script)).values()].reduce((sum, text) => sum + gzipSync(text).length, 0);

for (const target of ['chromium', 'firefox']) {
  test(`the content script weighs at most 30 KB, the sidebar at most 80 KB, for ${target}`, async () => {
    page = await browser.context.newPage();
    const dist = `${ROOT}/extension/dist/${target}`;
    const manifest = JSON.parse(await readFile(`${dist}/manifest.json`, 'utf8')) as { content_scripts: { js: string[] }[] };
    assert.deepEqual(manifest.content_scripts.flatMap(({ js }) => js), ['content.js']);
    const first = await weigh(dist, 'first.js');
    for (const [script, most] of [['content.js', 30], ['sidebar.js', 80], ['sidebar.de.js', 80]] as const) {
      const bytes = await weigh(dist, script) + (script === 'content.js' ? 0 : first);
      assert.ok(bytes > KB && bytes <= most * KB, `${script} weighs ${(bytes / KB).toFixed(1)} KB`);
    }
  });
}

const LETTERS = 'it is, as always, about the plan. ';
/** A keystroke passes so many functions of ours, each of which looks at the key or at whose it is. */
const LOOKS = 18;
/** How often any function of our script was called since the last look. */
async function functions(content: Content): Promise<number> {
  const { result } = await content.session.send('Profiler.takePreciseCoverage');
  const ours = result.filter(({ url }) => url.endsWith('/content.js'));
  assert.equal(ours.length <= 1, true);
  return ours.flatMap(({ functions: all }) => all).reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), 0);
}

for (const [name, field] of [['gmail-new', '[g_editable]'], ['gmail-new', '[name=subjectbox]'], ['outlook-new', '.elementToProof'], ['outlook-new', '.subject']] as const) {
  test(`a key typed in ${field} of ${name} has us read nothing of the page, ask nothing, and set no timer but the first's`, async () => {
    await open(name);
    await page.locator('postwarden-chip').waitFor();
    const content = await Content.of(page);
    await content.count();
    await page.locator(field).click();
    await page.keyboard.press('ArrowLeft');
    await content.settled();
    // No time passes for us, so that no pause in writing is long enough to be one.
    await content.run('globalThis.later = []; globalThis.setTimeout = (run) => globalThis.later.push(run);');
    await content.session.send('Profiler.enable');
    await content.session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await page.keyboard.type('a');
    await content.calls();
    await functions(content);
    for (const letter of LETTERS) await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    const called = await functions(content);
    assert.deepEqual(await content.calls(), {});
    assert.equal(called % LETTERS.length, 0, 'each key costs the same, whatever the page does meanwhile');
    assert.ok(called > 0 && called / LETTERS.length <= LOOKS, `${called / LETTERS.length} functions a key`);
    assert.equal(await content.run('return globalThis.later.length;'), 1);
    // The counters are no blind ones: once the pause is there, the draft is read.
    await content.run('for (let run; (run = globalThis.later.shift());) run();');
    const read = async (): Promise<number> => (await content.calls())['querySelectorAll'] ?? 0;
    let sum = 0;
    for (const end = Date.now() + 10_000; sum === 0; sum += await read()) {
      assert.ok(Date.now() < end, 'the draft was never read');
      await content.run('for (let run; (run = globalThis.later.shift());) run();');
    }
    assert.ok(await page.locator(field).evaluate((one, text) => (one instanceof HTMLInputElement ? one.value : one.textContent).replaceAll('\u00a0', ' ').includes(`a${text}`), LETTERS));
  });
}

/** Not moved by a press, which excuses what moves after it. */
const shifts = (): Promise<object[]> => page.evaluate(() => new Promise((resolve) => {
  // What was painted last is told after the next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve((window as unknown as Watched).shifts), 100)));
}));

for (const name of ['gmail-inbox', 'gmail-new', 'gmail-reply', 'gmail-two', 'gmail-new-ar', 'outlook-inbox', 'outlook-new', 'outlook-reply', 'outlook-two', 'outlook-rtl']) {
  for (const isOpen of [false, true]) {
    test(`nothing of the page moves: ${name}, with the ${isOpen ? 'open panel' : 'rail'}, chip, popover, dialog and note`, async () => {
      const place = name.startsWith('outlook') ? 'open:outlook.office.com' : 'open:mail.google.com/mail/u/0';
      await browser.worker.evaluate(async ([key, value]) => chrome.storage.local.set({ [key as string]: value }), [place, isOpen] as const);
      await open(name);
      await sidebarOf(page, browser);
      await page.locator('postwarden-panel').waitFor(); // it is shown once it is known how wide it is
      await page.waitForFunction(() => (window as unknown as Watched).painted !== undefined);
      if (!name.includes('inbox')) {
        await page.locator('postwarden-chip').first().waitFor({ state: 'attached' });
        const content = await Content.of(page);
        for (const [decision, ours] of [[warned({ id: 'typo', about: 'oakfern.example' }), 'postwarden-checks'], [BLOCKED, 'postwarden-dialog']] as const) {
          await content.answer('gate/may-send', decision);
          // Made by a script, so that no press excuses what moves after it.
          await page.locator(SEND).first().evaluate((send) => { (send as HTMLElement).click(); });
          await page.locator(ours).waitFor({ state: 'attached' });
          await shifts();
          await page.locator(ours).evaluate((one) => { one.remove(); });
        }
        await page.locator('postwarden-note').waitFor({ state: 'attached' });
      }
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd), isOpen ? '360px' : '44px');
      assert.deepEqual(await shifts(), []);
      const [painted, now] = await page.evaluate(() => {
        const own = window as unknown as Watched;
        return [own.painted, own.places()];
      });
      assert.deepEqual(now, painted, 'where it was painted first, it stands');
      await see();
    });
  }
}

/** The observer is no blind one. What moves right after the window took its size is excused, so it is moved again. */
async function see(): Promise<void> {
  await page.waitForFunction(() => {
    const { style } = document.body;
    style.marginTop = style.marginTop === '200px' ? '0' : '200px';
    return (window as unknown as Watched).shifts.length > 0;
  }, undefined, { polling: 100 });
}

/** The page draws its window of `root` but for `later`, and that in a later frame; what stands beside Send is never moved. */
for (const [name, root, later] of [
  ['gmail-new', '[role=dialog]', '.IZ'], ['gmail-reply', '.ip', '.Up'], ['gmail-new', '.IZ', '.dC'],
  ['outlook-new', '.draft', '[id^=editorParent_]'], ['outlook-reply', '.draft', '[id^=editorParent_]'], ['outlook-new', '.draft', '.split'],
] as const) {
  test(`what stands beside Send never moves: ${name} draws ${later} of ${root} in a later frame`, async () => {
    await open(name);
    await page.locator('postwarden-chip').waitFor();
    const moved = await page.evaluate(async ([outer, inner]) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const beside = (): string => [...document.querySelectorAll('.tools, .beside')].map((one) => one.getBoundingClientRect().x).join();
      const [whole, part] = [document.querySelector(outer), document.querySelector(inner)];
      if (!whole || !part) throw new Error('the page has no such part');
      document.querySelector('postwarden-chip')?.remove();
      // Outlook's own row of buttons goes on after Send.
      const more = document.createElement('button');
      more.className = 'beside';
      document.querySelector('.split')?.after(more);
      const [place, hole] = [document.createComment(''), document.createComment('')];
      part.replaceWith(hole);
      whole.replaceWith(place);
      await frame();
      place.replaceWith(whole);
      const seen: string[] = [];
      // What is called before a frame is painted sees what that will show.
      for (let at = 0; at < 3; at += 1) {
        await frame();
        // Where Send comes later the page itself moves what stands beside it.
        if (!part.querySelector('.aoO, .send')) seen.push(beside());
      }
      hole.replaceWith(part);
      for (let at = 0; at < 3 || !document.querySelector('postwarden-chip'); at += 1) {
        await frame();
        seen.push(beside());
      }
      return seen;
    }, [root, later] as const);
    assert.match(moved[0] ?? '', /\d/);
    assert.deepEqual([...new Set(moved)], [moved[0]]);
  });
}
