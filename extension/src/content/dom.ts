/** Our nodes in the mail page: built from elements and text, inside a closed shadow root with its own look. */
import tokens from '../shared/tokens.css';

export interface Skin { host: 'gmail' | 'outlook'; theme: 'light' | 'dark' }
type Child = Node | string | null;
type Attributes = Record<string, string>;

function make<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

export const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: Child[]
): HTMLElementTagNameMap[K] => make(document.createElement(tag), attributes, children);

const SVG = 'http://www.w3.org/2000/svg';
const PATHS = {
  alert: 'M6.9 2.7h6.2l4.2 4.2v6.2l-4.2 4.2H6.9l-4.2-4.2V6.9zM10 6.3v4.5M10 13.6v.01',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM10 5.7V10l2.8 1.8',
  key: 'M17.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM10 10l-7 7M5.4 14.6l2 2M3 17l-.2-2.4',
  link: 'M8.3 11.7a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.2 3.2 0 0 0-4.6-4.6l-.9.9M11.7 8.3a3.2 3.2 0 0 0-4.6 0l-2.9 2.9a3.2 3.2 0 0 0 4.6 4.6l.9-.9',
  lock: 'M6 9h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM6.6 9V6.4a3.4 3.4 0 0 1 6.8 0V9',
  off: 'M10 3v6.4M5.8 5.4a6.6 6.6 0 1 0 8.4 0',
} as const;
export type Icon = keyof typeof PATHS;

export function icon(name: Icon): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  return make(svg, { class: 'ic', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, [make(document.createElementNS(SVG, 'path'), { d: PATHS[name] }, [])]);
}

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

const islands = new WeakSet<EventTarget>();

/**
 * Keys pressed in our islands are not the page's. Registered before the page runs, it is the first listener of the window,
 * so no other hears them; what the browser itself does with them (Tab, Enter, Esc) stays.
 */
export function keepKeys(signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(type, (event) => {
      if (event.target && islands.has(event.target)) event.stopImmediatePropagation();
    }, { capture: true, signal });
  }
}

/** An element for the mail page and the closed root inside it. Closed keeps styles apart; it is no wall. */
export function island(tag: string, sheet: string, skin: Skin): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  islands.add(host);
  wear(host, skin);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `:host{all:initial}${tokens}${sheet}`;
  root.append(style);
  return { host, root };
}

export function wear(host: HTMLElement, { host: name, theme }: Skin): void {
  host.dataset['host'] = name;
  host.dataset['theme'] = theme;
}

/** Light or dark, by the surface at the edge we dock to: the nearest background that covers. */
export function themeAt(x: number, y: number): 'light' | 'dark' {
  for (let at: Element | null = document.elementFromPoint(x, y) ?? document.body; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}
