/** The table of colours and sizes without those that nothing names: every mail page loads it with the content script. */
import { readdir, readFile } from 'node:fs/promises';

const NAME = /--pw-[\w-]+/g;
const SET = /(--pw-[\w-]+)\s*:[^;}]*;?/g;

/** What holds for a page of our own, beside a shadow host. */
const PAGE = /:root(\[[^\]]*\])?,\s*/g;

/** `table`: a sheet of custom properties; `texts`: all that may name one of them. For shadow roots alone. */
export function named(table, texts) {
  const names = new Set([...texts, ...table.match(/var\(--pw-[\w-]+/g) ?? []].flatMap((text) => text.match(NAME) ?? []));
  return table.replace(PAGE, '').replace(SET, (whole, name) => names.has(name) ? whole : '');
}

/** All sheets and scripts of a folder, tests apart. */
export async function textsOf(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(css|ts)$/.test(name) && !name.endsWith('.test.ts'));
  return Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')));
}
