/** What is asked of a state beside what every view is: what a person sees who needs it otherwise. */
import type { Frame, Page } from 'playwright-core';

export { clipped, look, still, stretch } from '../lib/looking';

/** What of a chip's words is cut off, or stands over its edge. */
export const cut = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('postwarden-chip')].flatMap(({ shadowRoot }) => {
  const parts = [...shadowRoot?.querySelectorAll('button, .words, .short, .count') ?? []];
  return parts.filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1).map((one) => `cut off ${one.tagName}.${one.className}: ${one.textContent}`);
}));

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
