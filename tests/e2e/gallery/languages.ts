/**
 * The catalogue in another language, for pages that tests build: German, and two that are made out of English. `ar-XB` runs from
 * right to left; `en-XA` is longer by 35 % and accented, so that a sentence that stands in no catalogue shows.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Plugin } from 'esbuild';

export type Spoken = 'en' | 'de' | 'ar-XB' | 'en-XA';

const MESSAGE = /^( {2}'[a-z_0-9.]+': ')((?:[^'\\\n]|\\.)*)(',)$/gm;
/** What is no word of a message: values, branches, strong marks, escapes. */
const FRAME = /(\{[a-z_]+\}|\{[a-z_]+, plural,|(?:=\d|one|other) \{|\}|<\/?b>|\\.|#)/;
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };
const RLO = '\u202e';
const POP = '\u202c';

const turned = (words: string): string => words.replace(/\S+/g, (word) => `${RLO}${word}${POP}`);
function longer(words: string): string {
  const more = words.trim().length < 3 ? '' : `~${'x'.repeat(Math.ceil(words.trim().length * 0.35))}`.replace(/(x{6})(?=x)/g, '$1 ');
  return words.replace(/[aeiou]/gi, (letter) => ACCENTS[letter] ?? letter).replace(/(\s*)$/, `${more}$1`);
}

/** A message in a language made out of English. */
export const made = (message: string, of: 'ar-XB' | 'en-XA'): string => message.split(FRAME)
  .map((part, at) => at % 2 === 1 || part.trim() === '' ? part : of === 'ar-XB' ? turned(part) : longer(part)).join('');

export const inWords = (of: Spoken): Plugin => ({
  name: 'words',
  setup: (build) => build.onLoad({ filter: /[\\/]shared[\\/]strings[\\/][a-z_]+\.ts$/ }, async ({ path }) => ({
    loader: 'ts',
    contents: of === 'de' ? await readFile(`${dirname(path)}/de/${basename(path)}`, 'utf8')
      : (await readFile(path, 'utf8')).replace(MESSAGE, (_, head: string, message: string, tail: string) => head + (of === 'en' ? message : made(message, of)) + tail),
  })),
});
