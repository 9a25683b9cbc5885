/** What the browser told our panel of itself: whether somebody sees its buttons. Chromium looks at each of them every 100 ms at most. */
import type { Frame, Page } from 'playwright-core';
import { SAID_MS } from '../../../extension/src/sidebar/parts/sight';

/** In the panel's page: what each of our observers was told last. */
interface Told { told: Map<IntersectionObserver, boolean> }

/** What is told to the views that are opened from now on is kept, once they have heard it. */
export const keepSight = (panel: Frame | Page): Promise<void> => panel.evaluate(() => {
  const own = window as unknown as Told & { IntersectionObserver: typeof IntersectionObserver };
  own.told = new Map();
  own.IntersectionObserver = class extends IntersectionObserver {
    constructor(heard: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => {
        heard(entries, observer);
        const last = entries.at(-1) as unknown as { isIntersecting: boolean; isVisible: boolean } | undefined;
        if (last?.isIntersecting) own.told.set(observer, last.isVisible);
        else own.told.delete(observer);
      }, options);
    }

    override disconnect(): void {
      own.told.delete(this);
      super.disconnect();
    }
  };
});

/** Waits until the panel was told that something of it is covered, or that nothing is. */
export const told = async (panel: Frame | Page, what: 'covered' | 'clear'): Promise<void> => {
  await panel.waitForFunction((clear) => {
    const { told } = window as unknown as Told;
    const seen = [...told.values()];
    return clear ? seen.length > 0 && seen.every((visible) => visible) : seen.some((visible) => !visible);
  }, what === 'clear');
};

/**
 * Waits until it has said what it says of what it was told by now. It waits a moment itself, by a timer: one that begins later and
 * takes as long comes after it, and then what is drawn is drawn.
 */
export const saidAll = (panel: Frame | Page): Promise<void> => panel.evaluate((ms) => new Promise<void>((resolve) => {
  setTimeout(() => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); }, ms);
}), SAID_MS);
