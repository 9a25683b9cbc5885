/**
 * While building, the catalogues' ids become short: `'outbox.do.now.left'` stands in a bundle as often as it is said, and
 * nobody reads it there. Ids that a template makes out of parts keep their name, as does everything in tests.
 */
import { readdir, readFile } from 'node:fs/promises';

const ID = /^ {2}'([a-z_0-9]+\.[a-z_0-9.]+)':/gm;
const LITERAL = /'([a-z_0-9]+\.[a-z_0-9.]+)'/g;
const MADE = /`([a-z_0-9]+\.[a-z_0-9.]*)\$\{/g;
const all = (pattern, text) => [...text.matchAll(pattern)].map((match) => match[1]);

/** Every id of the catalogues and what it becomes; `sources`: the texts of all modules, `catalogues`: those that hold messages. */
export function shortIds(catalogues, sources) {
  const made = [...new Set(sources.flatMap((text) => all(MADE, text)))];
  const ids = [...new Set(catalogues.flatMap((text) => all(ID, text)))].filter((id) => !made.some((start) => id.startsWith(start)));
  return new Map(ids.map((id, n) => [id, `.${n.toString(36)}`]));
}

/** A module's text with the short ones. */
export const shorten = (text, ids) => text.replace(LITERAL, (literal, id) => ids.has(id) ? `'${ids.get(id)}'` : literal);

/** The esbuild plugin for modules of `src`. */
export async function shortIdsPlugin(src) {
  const names = (await readdir(src, { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)).sort();
  const texts = new Map(await Promise.all(names.map(async (name) => [name, await readFile(`${src}/${name}`, 'utf8')])));
  const catalogues = names.filter((name) => name.startsWith('shared/strings/')).map((name) => texts.get(name));
  const ids = shortIds(catalogues, [...texts.values()]);
  return {
    name: 'short-ids',
    setup: ({ onLoad }) => onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => ({
      contents: shorten(await readFile(path, 'utf8'), ids), loader: path.endsWith('x') ? 'tsx' : 'ts',
    })),
  };
}
