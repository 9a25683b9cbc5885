/** What the sidebar's tests look with: scenes of the gallery in a real Chromium, and questions to what is shown. */
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { clipped as overflow, look, still } from '../lib/looking';
import type { SceneName } from './fixtures';
import { Gallery, type View } from './studio';

export { clipped as overflow, stretch } from '../lib/looking';

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

/** By the rules of WCAG, or by the named rules only. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  await still(page);
  return look(page, null, rules);
}

export const small = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll('button, summary, input, select, [role=tab]')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24) ? [`${element.outerHTML.slice(0, 90)} ${width}×${height}`] : [];
  }));

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
