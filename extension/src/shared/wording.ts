/**
 * Speaks the sentences of a typed catalogue: a wrong id or a forgotten value does not compile. A page bundles what its
 * catalogue holds and no more, so the content script, which every mail page loads, has a small one of its own.
 * Messages are the part of ICU MessageFormat we need: `{name}`, `{n, number}`, `{n, plural, =0 {…} one {…} other {# …}}` and `<b>…</b>`.
 * The result is text for text nodes; nothing here is ever read as markup by the browser.
 */
import { number, pluralForm } from './format';

export type Catalogue = Readonly<Record<string, string>>;
/** The same messages in another language. */
export type Translated<C extends Catalogue> = Readonly<Record<keyof C, string>>;
type Head<S extends string> = S extends `${infer A}}${string}` ? A : S;
type Name<S extends string> = S extends `${infer A},${string}` ? Name<A>
  : S extends `${infer A}{${string}` ? Name<A>
    : S extends '' | `${string} ${string}` | `${string}#${string}` ? never : S;
/** Names of the values a message needs. A plural branch of one bare word would look like one, so it holds a blank or `#`. */
export type Names<S extends string> = S extends `${string}{${infer R}` ? Name<Head<R>> | Names<R> : never;
export type Values = Readonly<Record<string, string | number>>;
export type Rest<S extends string> = [Names<S>] extends [never] ? [] : [Readonly<Record<Names<S>, string | number>>];

/** A stretch of a message; `strong` where the message says so. */
export interface Piece { text: string; strong: boolean }

const show = (value: string | number | undefined): string =>
  typeof value === 'number' ? number(value) : value ?? '';
/** What is no number stays as it came. */
const quantity = (value: string | number | undefined): string => show(Number.isNaN(Number(value)) ? value : Number(value));

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

export function fill(message: string, values: Values): string {
  let out = '';
  for (let i = 0; i < message.length;) {
    const open = message.indexOf('{', i);
    if (open < 0) return out + message.slice(i);
    const close = closing(message, open);
    const [name = '', kind, ...branches] = message.slice(open + 1, close).split(',');
    const value = values[name.trim()];
    out += message.slice(i, open) + (kind === undefined ? show(value) : kind.trim() === 'number' ? quantity(value) : plural(branches.join(','), Number(value), values));
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

const learnt = new Map<string, string>();

/** For pages that bundle more than one language: from now on all speakers use these messages, or with null their own again. */
export function learn(messages: Catalogue | null): void {
  learnt.clear();
  for (const [id, message] of Object.entries(messages ?? {})) learnt.set(id, message);
}

interface Speaker<C extends Catalogue> {
  /** The message as pieces, for the few with strong words in them. */
  pieces: <K extends keyof C>(id: K, ...rest: Rest<C[K]>) => Piece[];
  /** The message as plain text. */
  t: <K extends keyof C>(id: K, ...rest: Rest<C[K]>) => string;
}

/** Speaks a catalogue. */
export function speaker<C extends Catalogue>(catalogue: C): Speaker<C> {
  const pieces: Speaker<C>['pieces'] = (id, ...rest) => {
    const message = learnt.get(String(id)) ?? catalogue[id];
    if (message === undefined) throw new Error(`no message ${String(id)}`);
    return cut(message, rest[0] ?? {});
  };
  return { pieces, t: (id, ...rest) => pieces(id, ...rest).map((piece) => piece.text).join('') };
}
