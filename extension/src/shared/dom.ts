/** Elements out of names, attributes and text. Nothing here reads markup. */
export type Child = Node | string | null;
export type Attributes = Record<string, string>;

export function make<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

export const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: Child[]
): HTMLElementTagNameMap[K] => make(document.createElement(tag), attributes, children);

export const SVG = 'http://www.w3.org/2000/svg';
const PATHS = {
  alert: 'M6.9 2.7h6.2l4.2 4.2v6.2l-4.2 4.2H6.9l-4.2-4.2V6.9zM10 6.3v4.5M10 13.6v.01',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM10 5.7V10l2.8 1.8',
  key: 'M17.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM10 10l-7 7M5.4 14.6l2 2M3 17l-.2-2.4',
  link: 'M8.3 11.7a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.2 3.2 0 0 0-4.6-4.6l-.9.9M11.7 8.3a3.2 3.2 0 0 0-4.6 0l-2.9 2.9a3.2 3.2 0 0 0 4.6 4.6l.9-.9',
  lock: 'M6 9h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM6.6 9V6.4a3.4 3.4 0 0 1 6.8 0V9',
  check: 'm4.4 10.4 3.8 3.8 7.4-8.4',
  laptop: 'M5.6 4h8.8A1.6 1.6 0 0 1 16 5.6V11a1.6 1.6 0 0 1-1.6 1.6H5.6A1.6 1.6 0 0 1 4 11V5.6A1.6 1.6 0 0 1 5.6 4zM2 15.8h16',
  off: 'M10 3v6.4M5.8 5.4a6.6 6.6 0 1 0 8.4 0',
} as const;
export type Icon = keyof typeof PATHS;

export function icon(name: Icon): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  return make(svg, { class: 'ic', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, [make(document.createElementNS(SVG, 'path'), { d: PATHS[name] }, [])]);
}
