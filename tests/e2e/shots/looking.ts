/** What is asked of a state that stands there: axe-core's rules, and what a person sees who needs it otherwise. */
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything that is wrong with a document, in words. */
export const look = (on: Frame | Page, inside: string | null): Promise<string[]> => on.evaluate(async ({ root, runOnly }) => {
  const { axe } = globalThis as unknown as { axe: { run: (on: unknown, options: object) => Promise<AxeResults> } };
  const { violations } = await axe.run(root ?? document, { runOnly, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}, { root: inside, runOnly: WCAG });

export const still = (on: Frame | Page): Promise<unknown> => on.evaluate(async () => {
  // In what is folded away no time passes: nothing of it ever ends.
  const all = document.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility() === true && effect.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(all.map(({ finished }) => finished));
  await new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); });
});

/** What sticks out at the side of the panel, or is cut off. */
export const clipped = (frame: Frame): Promise<string[]> => frame.evaluate(() => {
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

/** By keyboard: what gets the focus and does not show it, or lies under something then (WCAG 2.4.7, 2.4.11). */
export async function unseen(frame: Frame): Promise<string[]> {
  await frame.locator('body').press('Tab'); // the browser shows the focus of those who use the keyboard
  return frame.evaluate(async () => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('[tabindex="-1"], :disabled')) continue;
      element.focus();
      // What opens over the page closes when the focus leaves it, and is drawn so in the next frame.
      await new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); });
      if (document.activeElement !== element) continue; // it lies behind a dialog, and takes none; or it went with what closed
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(Math.min(innerWidth - 1, left + width / 2), top + height / 2);
      const told = `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`;
      const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
      if (!above || !(element.contains(above) || above.contains(element) || label?.contains(above))) faults.push(`focus hidden ${told}`);
      const shown = [element, label, element.nextElementSibling, element.parentElement].some((one) => {
        const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : { outlineStyle: 'none', outlineWidth: '0' };
        return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      });
      if (!shown) faults.push(`focus not shown ${told}`);
    }
    return faults;
  });
}

/** Whether the panel lies over the page, all of it inside the window. */
export const covered = (page: Page): Promise<string[]> => page.evaluate(() => {
  const panel = document.querySelector('postwarden-panel');
  const { left, right, top, bottom } = panel?.getBoundingClientRect() ?? new DOMRect();
  const over = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top))));
  return [...left < 0 || right > innerWidth ? ['the panel is wider than the window'] : [], ...over.some((one) => one !== panel) ? ['the page lies over the panel'] : []];
});

export const stretch = (frame: Frame): Promise<void> => frame.evaluate(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = node.nodeValue ?? '';
    if (/[a-z]{3}/i.test(words) && !/[@_=]/.test(words)) node.nodeValue = `${words} ${words.slice(0, Math.ceil(words.length * 0.35)).trim()}`;
  }
});
