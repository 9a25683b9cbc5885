/**
 * The panel, and what stands in a mail page, in other languages: from right to left, 35 % longer than English, and German, at 320 px.
 * Nothing is cut off, nothing scrolls sideways, and it is accessible. How German looks is shot for every state.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { type SceneName, scenes } from './gallery/fixtures';
import { inWords, made, type Spoken } from './gallery/languages';
import { overflow, violations } from './gallery/looking';
import { Gallery } from './gallery/studio';

const ROOT = process.env['ROOT'] ?? '';
const SHOTS = `${ROOT}/build/shots`;
const NAMES = Object.keys(scenes) as SceneName[];
const OPEN = NAMES.filter((name) => !('rail' in scenes[name]));

/** Words that are cut off where no dots say so. */
const clipped = (page: Page): Promise<string[]> => page.evaluate(() => {
  const roots: (Document | ShadowRoot)[] = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]).filter((element) => {
    if (element.closest('.sr, svg') || ![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())) return false;
    const { overflowX, textOverflow, display } = getComputedStyle(element);
    return display !== 'inline' && overflowX !== 'visible' && overflowX !== 'auto' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
  }).map((element) => `${element.tagName}.${element.className} cuts “${element.textContent.slice(0, 50)}”`);
});

async function look(spoken: Spoken, names: readonly SceneName[], width: number, see: (page: Page, name: SceneName) => Promise<void>): Promise<void> {
  const gallery = await Gallery.open(spoken);
  const page = await gallery.page();
  try {
    for (const name of names) {
      await gallery.show(page, name, { width, height: 1100, dir: spoken === 'ar-XB' ? 'rtl' : 'ltr' });
      if (name === 'f-loading') await page.locator('.sk').first().waitFor();
      await see(page, name);
    }
    assert.deepEqual(gallery.complaints, []);
  } finally {
    await page.close();
    await gallery.close();
  }
}

void test('from right to left, at 320 px, every state of the panel fits and is accessible', () => look('ar-XB', OPEN, 320, async (page, name) => {
  assert.deepEqual([...await overflow(page), ...await clipped(page), ...await violations(page)], [], name);
  if (name === 'f-home') await page.screenshot({ path: `${SHOTS}/rtl-f-home.png` });
}));

void test('texts 35 % longer fit in every state at 320 px', () => look('en-XA', OPEN, 320, async (page, name) => {
  assert.deepEqual([...await overflow(page), ...await clipped(page)], [], name);
}));

void test('German fits in every state at 320 px', () => look('de', OPEN, 320, async (page, name) => {
  assert.deepEqual([...await overflow(page), ...await clipped(page)], [], name);
}));

void test('German in every state: said to be German, accessible, and shot', async () => {
  await mkdir(`${SHOTS}/de`, { recursive: true });
  await look('de', OPEN, 360, async (page, name) => {
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
    assert.deepEqual(await violations(page), [], name);
    await page.screenshot({ path: `${SHOTS}/de/${name}.png`, fullPage: true });
  });
});

void test('the made languages keep values, branches and strong words', () => {
  assert.equal(made('<b>Reads</b> {n, plural, one {# mail} other {# mails}} of {who}', 'ar-XB'),
    '<b>\u202eReads\u202c</b> {n, plural, one {# \u202email\u202c} other {# \u202emails\u202c}} \u202eof\u202c {who}');
  assert.equal(made('Send {x}', 'en-XA'), 'Sénd~xx {x}');
});

/** The mail page with our nodes in it. */
const PARTS = ['chip', 'dialog', 'popover', 'note'] as const;
let gallery: Gallery;
before(async () => {
  await mkdir(SHOTS, { recursive: true });
  gallery = await Gallery.open();
});
after(() => gallery.close());

async function inPage(spoken: Spoken, part: typeof PARTS[number], dir: 'ltr' | 'rtl', see: (page: Page) => Promise<void>): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}/tests/e2e/gallery/compose.ts`], bundle: true, write: false, format: 'iife', target: 'chrome142', loader: { '.css': 'text' }, plugins: [inWords(spoken)],
  });
  const page = await gallery.page();
  const url = `https://mail.example/?${new URLSearchParams({ what: part, lang: spoken, page: dir }).toString()}`;
  await page.route('https://mail.example/**', (route) => route.request().url().endsWith('.js')
    ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: outputFiles[0]?.text ?? '' })
    : route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><html><head><title>Mail</title><meta name="viewport" content="width=device-width"></head><body><script src="/part.js"></script></body></html>' }));
  try {
    // Below 520 px of room the chip has no words, below 360 px it is not there.
    await page.setViewportSize({ width: part === 'chip' ? 560 : 320, height: 640 });
    await page.goto(url);
    await page.locator(`:is(postwarden-chip, postwarden-dialog, postwarden-checks, postwarden-note) :is(button, dialog, p)`).first().waitFor();
    await see(page);
  } finally {
    await page.close();
  }
}

for (const spoken of ['ar-XB', 'en-XA', 'de'] as const) {
  for (const part of PARTS) {
    void test(`${part} in ${spoken} stays within the window, and is accessible`, () => inPage(spoken, part, spoken === 'ar-XB' ? 'rtl' : 'ltr', async (page) => {
      const out = await page.evaluate(() => [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? [...shadowRoot.querySelectorAll('*')] : [])
        .filter((element) => !element.closest('.sr, svg, style') && element.getClientRects().length > 0)
        .filter((element) => { const { left, right } = element.getBoundingClientRect(); return left < -0.5 || right > innerWidth + 0.5; }).map((element) => element.outerHTML.slice(0, 120)));
      assert.deepEqual([...out, ...await clipped(page), ...await violations(page)], []);
      await page.screenshot({ path: `${SHOTS}/${part}-${spoken}.png` });
    }));
  }
}

void test('in a page from right to left our words go by their own language, and the chip stands beside Send', () => inPage('de', 'chip', 'rtl', async (page) => {
  assert.equal(await page.locator('postwarden-chip .face').evaluate((words) => getComputedStyle(words).direction), 'ltr');
  assert.equal(await page.locator('postwarden-chip').getAttribute('lang'), 'de');
  const [send, chip] = await Promise.all([page.locator('main > button').boundingBox(), page.locator('postwarden-chip').boundingBox()]);
  assert.equal(Math.round((send?.x ?? 0) - (chip?.x ?? 0) - (chip?.width ?? 0)), 8);
}));
