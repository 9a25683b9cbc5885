/** What the browser loads of the built extension. */
import { readFile } from 'node:fs/promises';

/** A script of a built extension, with all that it loads to begin with: texts by their names, itself first. */
export async function loaded(dist: string, script: string, seen = new Map<string, string>()): Promise<Map<string, string>> {
  const text = await readFile(`${dist}/${script}`, 'utf8');
  seen.set(script, text);
  for (const [, name = ''] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) if (!seen.has(name)) await loaded(dist, name, seen);
  return seen;
}
