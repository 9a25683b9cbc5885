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
  warning: 'M10 3.2 17.6 16.4H2.4zM10 8v4M10 14.2v.01',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM10 5.7V10l2.8 1.8',
  key: 'M17.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM10 10l-7 7M5.4 14.6l2 2M3 17l-.2-2.4',
  link: 'M8.3 11.7a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.2 3.2 0 0 0-4.6-4.6l-.9.9M11.7 8.3a3.2 3.2 0 0 0-4.6 0l-2.9 2.9a3.2 3.2 0 0 0 4.6 4.6l.9-.9',
  lock: 'M6 9h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM6.6 9V6.4a3.4 3.4 0 0 1 6.8 0V9',
  off: 'M10 3v6.4M5.8 5.4a6.6 6.6 0 1 0 8.4 0',
  ban: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM4.8 4.8l10.4 10.4',
  person: 'M11.1 6.6a3.1 3.1 0 1 1-6.2 0 3.1 3.1 0 0 1 6.2 0zM2.4 16.6a5.6 5.6 0 0 1 11.2 0M14.2 8.4l3.4 3.4M17.6 8.4l-3.4 3.4',
  mail: 'M4.6 4.2h10.8a2 2 0 0 1 2 2v7.6a2 2 0 0 1-2 2H4.6a2 2 0 0 1-2-2V6.2a2 2 0 0 1 2-2zM3.4 5.6l6.6 5.2 6.6-5.2',
  people: 'M10.3 7a2.9 2.9 0 1 1-5.8 0 2.9 2.9 0 0 1 5.8 0zM2.2 16.2a5.2 5.2 0 0 1 10.4 0M12.6 4.4a2.9 2.9 0 0 1 0 5.3M14.2 11.6a5.2 5.2 0 0 1 3.6 4.6',
  globe: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM2.6 10h14.8M10 2.5c2.3 2.2 3.2 4.7 3.2 7.5s-.9 5.3-3.2 7.5c-2.3-2.2-3.2-4.7-3.2-7.5s.9-5.3 3.2-7.5z',
  clip: 'm15.6 9.4-5.8 5.8a3.4 3.4 0 0 1-4.8-4.8l6.2-6.2a2.3 2.3 0 0 1 3.2 3.2l-6 6a1.1 1.1 0 0 1-1.6-1.6l5.4-5.4',
  page: 'M5 2.8h6.6L15 6.2v11H5zM11.4 2.8v3.6H15M7.6 10h4.8M7.6 13h4.8',
  picture: 'M5 4h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM3.6 14l4-4.2 3 3 2-2 3.8 3.6M12.8 7.4v.01',
} as const;
export type Icon = keyof typeof PATHS;

/** `path`: in a square of 20 units, drawn by a line. */
export const drawing = (path: string): SVGElement => make(document.createElementNS(SVG, 'svg'), { class: 'ic', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, [
  make(document.createElementNS(SVG, 'path'), { d: path }, []),
]);
export const icon = (name: Icon): SVGElement => drawing(PATHS[name]);
