/** What is asked of a view that stands there, of the real panel and of the gallery's: axe-core's rules, and what sticks out of it. */
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** WCAG 2.0 to 2.2, A and AA, and what is good besides. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything that is wrong with a document, or with a part of it, in words; axe stands in it by then. By the named rules only, where some are. */
export const look = (on: Frame | Page, inside: string | null = null, rules: readonly string[] = WCAG): Promise<string[]> => on.evaluate(async ({ root, runOnly }) => {
  const { axe } = globalThis as unknown as { axe: { run: (on: unknown, options: object) => Promise<AxeResults> } };
  const { violations } = await axe.run(root ?? document, { runOnly, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}, { root: inside, runOnly: [...rules] });

/** A colour on its way is no colour, nor a place: what ends by itself has ended. */
export const still = (on: Frame | Page): Promise<unknown> => on.evaluate(async () => {
  // In what is folded away no time passes: nothing of it ever ends.
  const all = document.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility() === true && effect.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(all.map(({ finished }) => finished));
  await new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); });
});

/** What sticks out at the side of the panel, or is cut off. */
export const clipped = (on: Frame | Page): Promise<string[]> => on.evaluate(() => {
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth > width ? ['scrolls sideways'] : [];
  const told = (element: Element): string => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`;
  const out = [...document.querySelectorAll('.panel *, .rail *')].filter((element) => {
    if (element.closest('.sr, .pip, .count, svg') || !element.checkVisibility()) return false;
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 0 && (right > width + 0.5 || left < -0.5);
  });
  const squeezed = [...document.querySelectorAll('.btn, h1, h2, h3, p')].filter((element) => !element.classList.contains('sr') && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1);
  return [...wide, ...[...out, ...squeezed].map(told)];
});

/** Makes every text 35% longer, as other languages are. */
export const stretch = (on: Frame | Page): Promise<void> => on.evaluate(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = node.nodeValue ?? '';
    if (/[a-z]{3}/i.test(words) && !/[@_=]/.test(words)) node.nodeValue = `${words} ${words.slice(0, Math.ceil(words.length * 0.35)).trim()}`;
  }
});
