/**
 * Every sentence the extension shows, in one typed catalogue: a wrong id or a forgotten value does not compile.
 * Messages are the part of ICU MessageFormat we need: `{name}`, `{n, plural, =0 {…} one {…} other {# …}}` and `<b>…</b>`.
 * The result is text for text nodes; nothing here is ever read as markup by the browser.
 */
import { common } from './strings/common';
import { companion } from './strings/companion';
import { compose } from './strings/compose';
import { errors } from './strings/errors';
import { health } from './strings/health';
import { link } from './strings/link';
import { mailboxes } from './strings/mailboxes';
import { pairing } from './strings/pairing';
import { settings } from './strings/settings';
import { today } from './strings/today';
import { number, pluralForm } from './format';

export const catalogue = { ...common, ...companion, ...pairing, ...link, ...mailboxes, ...settings, ...today, ...health, ...compose, ...errors } as const;

export type Id = keyof typeof catalogue;
type Head<S extends string> = S extends `${infer A}}${string}` ? A : S;
type Name<S extends string> = S extends `${infer A},${string}` ? Name<A>
  : S extends `${infer A}{${string}` ? Name<A>
    : S extends '' | `${string} ${string}` | `${string}#${string}` ? never : S;
/** Names of the values a message needs. A plural branch of one bare word would look like one, so it holds a blank or `#`. */
export type Names<S extends string> = S extends `${string}{${infer R}` ? Name<Head<R>> | Names<R> : never;
export type Values = Readonly<Record<string, string | number>>;
type Rest<K extends Id> = [Names<(typeof catalogue)[K]>] extends [never] ? [] : [Readonly<Record<Names<(typeof catalogue)[K]>, string | number>>];

/** A stretch of a message; `strong` where the message says so. */
export interface Piece { text: string; strong: boolean }

const show = (value: string | number | undefined): string =>
  typeof value === 'number' ? number(value) : value ?? '';

/** Index of the `}` that closes the `{` at `open`. */
function closing(message: string, open: number): number {
  let depth = 0;
  for (let i = open; i < message.length; i++) {
    if (message[i] === '{') depth++;
    else if (message[i] === '}' && --depth === 0) return i;
  }
  throw new Error(`unclosed { in "${message}"`);
}

function plural(branches: string, n: number, values: Values): string {
  const found = new Map<string, string>();
  for (let i = 0; i < branches.length;) {
    const open = branches.indexOf('{', i);
    if (open < 0) break;
    const close = closing(branches, open);
    found.set(branches.slice(i, open).trim(), branches.slice(open + 1, close));
    i = close + 1;
  }
  const text = found.get(`=${n}`) ?? found.get(pluralForm(n)) ?? found.get('other');
  if (text === undefined) throw new Error(`no "other" in "${branches}"`);
  return fill(text.replaceAll('#', number(n)), values);
}

function fill(message: string, values: Values): string {
  let out = '';
  for (let i = 0; i < message.length;) {
    const open = message.indexOf('{', i);
    if (open < 0) return out + message.slice(i);
    const close = closing(message, open);
    const [name = '', kind, ...branches] = message.slice(open + 1, close).split(',');
    const value = values[name.trim()];
    out += message.slice(i, open) + (kind === undefined ? show(value) : plural(branches.join(','), Number(value), values));
    i = close + 1;
  }
  return out;
}

/** Cuts the message, not its values: an address holding `<b>` stays an address. */
function cut(message: string, values: Values): Piece[] {
  return message.split(/<b>(.*?)<\/b>/s)
    .map((part, i) => ({ text: fill(part, values), strong: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** The message as pieces, for the few with strong words in them. */
export function pieces<K extends Id>(id: K, ...rest: Rest<K>): Piece[] {
  return cut(catalogue[id], rest[0] ?? {});
}

/** The message as plain text. */
export function t<K extends Id>(id: K, ...rest: Rest<K>): string {
  return pieces(id, ...rest).map((piece) => piece.text).join('');
}

export const isId = (id: string): id is Id => Object.hasOwn(catalogue, id);

const needs = (message: string): string[] => [...message.matchAll(/\{([a-z_]+)[,}]/g)].map((match) => match[1] ?? '');

/** A failure in the user's words: ours where the code is known and all its values are there, else the companion's. */
export function told(error: { code: string; sentence: string; nextStep: string; facts?: Values }): { sentence: string; next: string } {
  // As they came: a port is no quantity, and gets no thousands separator.
  const facts = Object.fromEntries(Object.entries(error.facts ?? {}).map(([name, value]) => [name, String(value)]));
  const own = (id: string): string | null => {
    if (!isId(id) || !needs(catalogue[id]).every((name) => Object.hasOwn(facts, name))) return null;
    return fill(catalogue[id], facts);
  };
  const sentence = own(`error.${error.code}`);
  const next = own(`error.${error.code}.next`);
  return sentence === null || next === null ? { sentence: error.sentence, next: error.nextStep } : { sentence, next };
}
