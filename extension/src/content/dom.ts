/** Our nodes in the mail page: built from elements and text, inside a closed shadow root with its own look. */
import { make, SVG, type Attributes } from '../shared/dom';
import { manner } from '../shared/format';
import tokens from '../shared/tokens.css';
import type { Webmail } from '../shared/webmail';

export interface Skin { host: Webmail; theme: 'light' | 'dark' }
const AROUND = 47.1;
/** A ring of which `share` is filled. */
export function ring(share: number): SVGElement {
  const circle = (name: string, more: Attributes): SVGElement =>
    make(document.createElementNS(SVG, 'circle'), { class: name, cx: '10', cy: '10', r: '7.5', ...more }, []);
  const filled = AROUND * (1 - Math.min(1, Math.max(0, share)));
  return make(document.createElementNS(SVG, 'svg'), { class: 'mini', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, [
    circle('t', {}), circle('v', { 'stroke-dasharray': String(AROUND), 'stroke-dashoffset': filled.toFixed(1) }),
  ]);
}

const islands = new WeakMap<EventTarget, ShadowRoot>();
const TAGS = ['panel', 'chip', 'checks', 'dialog', 'note'] as const;

/**
 * Takes away what a copy of ours that is no more left in the page. Firefox runs an update in pages that are open, and ends the script
 * of before without a word: its panel, its chips and a dialog over the page stand there and hear nothing.
 */
export const clear = (): void => { for (const left of document.querySelectorAll(TAGS.map((tag) => `postwarden-${tag}`).join())) left.remove(); };

/** All of them leave a closed root, and tell what was typed. */
const KEPT = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste',
] as const;

/**
 * What is typed in our islands is not the page's. Registered before the page runs, it is the first listener of the window,
 * so no other hears it; what the browser itself does with it (Tab, Enter, Esc) stays.
 */
export function keepKeys(signal: AbortSignal): void {
  /** Went down in an island, and comes up wherever the focus is by then. */
  const down = new Set<string>();
  for (const type of KEPT) {
    window.addEventListener(type, (event) => {
      const root = event.target && islands.get(event.target);
      const { code } = event as KeyboardEvent;
      if (root && type === 'keydown') down.add(code);
      const isOurs = type === 'keyup' && down.delete(code);
      if (!root && !isOurs) return;
      event.stopImmediatePropagation();
      // Inside it is told again, by an event that does not leave the root.
      if (type === 'input') root?.activeElement?.dispatchEvent(new Event('input'));
    }, { capture: true, signal });
  }
}

/** An element for the mail page and the closed root inside it. Closed keeps styles apart; it is no wall. */
export function island(tag: typeof TAGS[number], sheet: string, skin: Skin): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(`postwarden-${tag}`);
  wear(host, skin);
  const root = host.attachShadow({ mode: 'closed' });
  islands.set(host, root);
  const style = document.createElement('style');
  const { dir } = manner();
  // The host stands in the page's own row, whichever way that runs; what it holds goes by its words.
  style.textContent = `:host{all:initial}*{direction:${dir}}${tokens}${sheet}`;
  root.append(style);
  return { host, root };
}

/** Ours that lie over the page, and so over the panel. Which they are is known here alone: a page can give an element any name. */
const over = new Set<HTMLElement>();
const told = new Set<() => void>();
/** So long the panel may still see what has just been taken away: the browser looks anew every 100 ms at most. */
const SEEN_MS = 500;
export const isOver = (): boolean => over.size > 0;
export function onOver(changed: () => void, signal: AbortSignal): void {
  told.add(changed);
  signal.addEventListener('abort', () => told.delete(changed));
}

/** Puts an island over the page; the signal says that it is gone. */
export function lay(host: HTMLElement, signal: AbortSignal): void {
  const change = (): void => { for (const changed of told) changed(); };
  over.add(host);
  change();
  signal.addEventListener('abort', () => {
    setTimeout(() => {
      over.delete(host);
      change();
    }, SEEN_MS);
  });
  document.documentElement.append(host);
}

export function wear(host: HTMLElement, { host: name, theme }: Skin): void {
  // Set again, all of it would be styled again.
  for (const [key, value] of [['lang', manner().lang], ['data-host', name], ['data-theme', theme]] as const) {
    if (host.getAttribute(key) !== value) host.setAttribute(key, value);
  }
}

/**
 * `act`, told once for any number of calls, right after the next painting. To say what lies at a point the browser gets ready to paint:
 * asked before the page has drawn itself, it takes for moved what the page draws then. A page that nobody sees is not painted.
 */
export function onceSeen(act: () => void, signal: AbortSignal): () => void {
  let due = false;
  const run = (): void => {
    due = false;
    if (!signal.aborted) act();
  };
  return () => {
    if (document.hidden) run();
    else if (!due) requestAnimationFrame(() => void scheduler.postTask(run, { priority: 'user-blocking' }));
    due = !document.hidden;
  };
}

/**
 * Light or dark, by the surface at this point: the nearest background that covers. Null where the page's own surface is
 * not to be seen, as while a dialog lies over all of it.
 */
export function themeAt(x: number, y: number): 'light' | 'dark' | null {
  const top = document.elementFromPoint(x, y);
  if (!top || islands.has(top) || top instanceof HTMLDialogElement) return null;
  for (let at: Element | null = top; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return top === document.documentElement ? null : 'light';
}
