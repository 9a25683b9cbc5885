/**
 * While building, sentences move to where they are said: `t('outbox.undo')` becomes 'Undo', and the catalogue loses it. What
 * is filled or said by other means stays there under a short id, as nobody reads ids in a bundle. Ids that a template makes
 * out of parts keep their name, and tests see everything as it is written.
 *
 * A page of one language gets that language's words in the place of the English ones. A script that holds several keeps all
 * of them in their catalogues.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

const MESSAGE = /^ {2}'([a-z_0-9]+\.[a-z_0-9.]+)': ('(?:[^'\\\n]|\\.)*'),\n/gm;
const SAID = /(?<![\w.])t\('([a-z_0-9]+\.[a-z_0-9.]+)'\)/g;
const LITERAL = /'([a-z_0-9]+\.[a-z_0-9.]+)'/g;
const MADE = /`([a-z_0-9]+\.[a-z_0-9.]*)\$\{/g;
const all = (pattern, texts) => texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]));
const count = (ids) => ids.reduce((counted, id) => counted.set(id, (counted.get(id) ?? 0) + 1), new Map());

/** What becomes of each id. `catalogues`: texts of the modules that hold messages; `sources`: those of all others; `moves`: plain ones do. */
export function plan(catalogues, sources, moves = true) {
  const made = [...new Set(all(MADE, sources))];
  const messages = catalogues.flatMap((text) => [...text.matchAll(MESSAGE)].map(([, id, literal]) => [id, literal]))
    .filter(([id]) => !made.some((start) => id.startsWith(start)));
  const named = count(all(LITERAL, sources));
  const said = count(all(SAID, sources));
  const plain = !moves ? [] : messages.filter(([id, literal]) => named.get(id) === said.get(id) && !/[{<]/.test(literal));
  const inline = new Map(plain);
  const short = new Map(messages.filter(([id]) => !inline.has(id)).map(([id], n) => [id, `.${n.toString(36)}`]));
  return { inline, short };
}

/** A module's text by that plan. */
export const follow = (text, { inline, short }) => text
  .replace(MESSAGE, (line, id) => inline.has(id) ? '' : line)
  .replace(SAID, (call, id) => inline.get(id) ?? call)
  .replace(LITERAL, (literal, id) => short.has(id) ? `'${short.get(id)}'` : literal);

const STRINGS = 'shared/strings';
/** Where the words of a language stand that belong in the place of an English module. */
export const inLanguage = (path, language) =>
  language !== null && language !== 'en' && dirname(path).endsWith(STRINGS) ? `${dirname(path)}/${language}/${basename(path)}` : path;

/** The esbuild plugin for modules of `src`. `language`: the one that all is said in, or null for a script that learns several. */
export async function sentences(src, language) {
  const names = (await readdir(src, { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)).sort();
  const read = (chosen) => Promise.all(chosen.map((name) => readFile(inLanguage(`${src}/${name}`, language), 'utf8')));
  const catalogues = await read(names.filter((name) => dirname(name) === STRINGS));
  const made = plan(catalogues, await read(names.filter((name) => !name.startsWith(`${STRINGS}/`))), language !== null);
  return {
    name: 'sentences',
    setup: ({ onLoad }) => onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => ({
      contents: follow(await readFile(inLanguage(path, language), 'utf8'), made), loader: path.endsWith('x') ? 'tsx' : 'ts',
    })),
  };
}
