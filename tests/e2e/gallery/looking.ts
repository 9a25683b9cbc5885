/** What the sidebar's tests look with: scenes of the gallery in a real Chromium, and questions to what is shown. */
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { SceneName } from './fixtures';
import { Gallery, type View } from './studio';

const SHOTS = `${process.env['ROOT'] ?? ''}/build/shots`;
let gallery: Gallery;
let axe: string;

before(async () => {
  await mkdir(SHOTS, { recursive: true });
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  gallery = await Gallery.open();
});
after(() => gallery.close());

/** What the console complained of so far. */
export const complaints = (): string[] => gallery.complaints;

/** One scene on a page of its own. */
export async function scene(name: SceneName, view: View, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await gallery.page();
  try {
    await gallery.show(page, name, view);
    await look(page);
  } finally {
    await page.close();
  }
}

/** Every scene, one after the other on one page. */
export async function each(names: readonly SceneName[], view: (name: SceneName) => View, look: (page: Page, name: SceneName) => Promise<void>): Promise<void> {
  const page = await gallery.page();
  try {
    for (const name of names) {
      await gallery.show(page, name, view(name));
      await look(page, name);
    }
  } finally {
    await page.close();
  }
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** By the rules of WCAG 2.0 to 2.2, A and AA, or by the named rules only. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe);
  // A colour on its way is no colour: what ends by itself is waited for.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished)));
  const { violations } = await page.evaluate(async (runOnly) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(
    { runOnly, resultTypes: ['violations'] }), rules ?? WCAG);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Elements that stick out at the side, clipped ones apart. */
export const overflow = (page: Page): Promise<string[]> => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  const out = [...document.querySelectorAll('.panel *, .rail *')].filter((element) => {
    if (element.closest('.sr, .pip, .count, svg')) return false;
    const { left, right } = element.getBoundingClientRect();
    return right > width + 0.5 || left < -0.5;
  });
  const squeezed = [...document.querySelectorAll('.btn, h1, h2, h3, p')].filter((element) => !element.classList.contains('sr') && element.scrollWidth > element.clientWidth + 1);
  return [...wide, ...[...out, ...squeezed].map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`)];
});

export const small = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll('button, summary, input, select, [role=tab]')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24) ? [`${element.outerHTML.slice(0, 90)} ${width}×${height}`] : [];
  }));

/** Makes every text 35% longer, as other languages are. */
export const stretch = (page: Page): Promise<void> => page.evaluate(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = node.nodeValue ?? '';
    if (/[a-z]{3}/i.test(words) && !/[@_=]/.test(words)) node.nodeValue = `${words} ${words.slice(0, Math.ceil(words.length * 0.35)).trim()}`;
  }
});

export const shot = (page: Page, name: string, { host = 'gmail', theme = 'light' }: View = {}) =>
  page.screenshot({ path: `${SHOTS}/${name}.${host}.${theme}.png` });
export const asked = (page: Page): Promise<Record<string, unknown>[]> => page.evaluate(() => studio.asked as unknown as Record<string, unknown>[]);
/** The last thing done, beside what views read by themselves. */
export const last = async (page: Page): Promise<unknown> => (await acts(page)).at(-1);
/** All that was asked for but what views read by themselves. */
export const acts = async (page: Page): Promise<Record<string, unknown>[]> => (await asked(page)).filter(({ kind }) => kind !== 'pacing/get' && kind !== 'people/list');
/** Text of the element that has the focus. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
/** What the next question of a kind is answered with. */
export const answer = (page: Page, kind: string, value: unknown): Promise<void> =>
  page.evaluate(([what, said]) => { studio.answers[what as string] = said; }, [kind, value]);
export const refusal = (code: string, facts = {}) => ({ ok: false, refusal: { code, sentence: `Said ${code}.`, nextStep: 'Do that.', field: null, said: null, facts } });
/** Accessible, nothing sticks out, nothing too small to press. */
export const clean = async (page: Page): Promise<void> => assert.deepEqual([...await violations(page), ...await overflow(page), ...await small(page)], []);
