/**
 * While building, sentences move to where they are said: `t('outbox.undo')` becomes 'Undo', and the catalogue loses it. What
 * is filled or said by other means stays there under a short id, as nobody reads ids in a bundle. Ids that a template makes
 * out of parts keep their name, and tests see everything as it is written.
 */
import { readdir, readFile } from 'node:fs/promises';

const MESSAGE = /^ {2}'([a-z_0-9]+\.[a-z_0-9.]+)': ('(?:[^'\\\n]|\\.)*'),\n/gm;
const SAID = /(?<![\w.])t\('([a-z_0-9]+\.[a-z_0-9.]+)'\)/g;
const LITERAL = /'([a-z_0-9]+\.[a-z_0-9.]+)'/g;
const MADE = /`([a-z_0-9]+\.[a-z_0-9.]*)\$\{/g;
const all = (pattern, texts) => texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]));
const count = (ids) => ids.reduce((counted, id) => counted.set(id, (counted.get(id) ?? 0) + 1), new Map());

/** What becomes of each id. `catalogues`: texts of the modules that hold messages; `sources`: those of all others. */
export function plan(catalogues, sources) {
  const made = [...new Set(all(MADE, sources))];
  const messages = catalogues.flatMap((text) => [...text.matchAll(MESSAGE)].map(([, id, literal]) => [id, literal]))
    .filter(([id]) => !made.some((start) => id.startsWith(start)));
  const named = count(all(LITERAL, sources));
  const said = count(all(SAID, sources));
  const plain = messages.filter(([id, literal]) => named.get(id) === said.get(id) && !/[{<]/.test(literal));
  const inline = new Map(plain);
  const short = new Map(messages.filter(([id]) => !inline.has(id)).map(([id], n) => [id, `.${n.toString(36)}`]));
  return { inline, short };
}

/** A module's text by that plan. */
export const follow = (text, { inline, short }) => text
  .replace(MESSAGE, (line, id) => inline.has(id) ? '' : line)
  .replace(SAID, (call, id) => inline.get(id) ?? call)
  .replace(LITERAL, (literal, id) => short.has(id) ? `'${short.get(id)}'` : literal);

/** The esbuild plugin for modules of `src`. */
export async function sentences(src) {
  const names = (await readdir(src, { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)).sort();
  const texts = await Promise.all(names.map(async (name) => [name.startsWith('shared/strings/'), await readFile(`${src}/${name}`, 'utf8')]));
  const of = (held) => texts.filter(([holds]) => holds === held).map(([, text]) => text);
  const made = plan(of(true), of(false));
  return {
    name: 'sentences',
    setup: ({ onLoad }) => onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => ({
      contents: follow(await readFile(path, 'utf8'), made), loader: path.endsWith('x') ? 'tsx' : 'ts',
    })),
  };
}
