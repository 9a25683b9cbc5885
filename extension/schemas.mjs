/**
 * Makes src/shared/api.gen.ts and validators.gen.* out of ../shared-schemas. The browser forbids eval in our pages, so
 * the validators are compiled here and not at run time.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const from = new URL('../shared-schemas/', import.meta.url);
const to = new URL('src/shared/', import.meta.url);
const head = '// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.\n';

/** What the background reads from the companion. */
const REPLIES = ['Alerts', 'Alias', 'BounceList', 'CheckList', 'ConcernList', 'Discovery', 'Empty', 'Events', 'HealthReply', 'Hello', 'Lifted', 'Link', 'LinkStarted', 'Mailbox', 'MailboxList', 'NoticeList', 'NoticeTaken', 'OutboxItem', 'OutboxList', 'Pacing', 'PairReply',
  'Permit', 'Placement', 'Problem', 'Report', 'RotateReply', 'Signature', 'Suppressed', 'SuppressionExport', 'SuppressionFile', 'SuppressionImport', 'SuppressionList', 'Unlinked'];

const names = (await readdir(from)).filter((name) => name.endsWith('.schema.json')).sort();
const $defs = {};
for (const name of names) {
  const text = await readFile(new URL(name, from), 'utf8');
  for (const [key, value] of Object.entries(JSON.parse(text.replaceAll(/[a-z]+\.schema\.json#/g, '#')).$defs)) {
    if ($defs[key]) throw new Error(`${key} is defined twice`);
    $defs[key] = value;
  }
}

const types = await compile({ title: 'Api', type: 'object', additionalProperties: false, $defs }, 'Api', {
  additionalProperties: false, bannerComment: '', unreachableDefinitions: true, ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 120 },
});
const notes = /\/\*\*\n \* This interface was referenced by `Api`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g;
const notesInside = /\n \*\n \* This interface was referenced by `Api`'s JSON-Schema\n \* via the `definition` "\w+"\./g;
await writeFile(new URL('api.gen.ts', to), head + types
  .replace(/export interface Api \{\}?[^}]*\}?\n/, '')
  .replace(notes, '').replace(notesInside, ''));

/** A newer companion may say more than this extension knows: extra fields are let pass, and words for readers left out. */
const tolerant = (node) => Array.isArray(node) ? node.map(tolerant)
  : node === null || typeof node !== 'object' ? node
    : Object.fromEntries(Object.entries(node)
      .filter(([key, value]) => !(key === 'additionalProperties' && value === false)
        && !(key === 'description' && typeof value === 'string') && !(key === 'required' && value.length === 0))
      .map(([key, value]) => [key, tolerant(value)]));

const ajv = new Ajv2020({ code: { source: true, esm: true, lines: true, optimize: 2 }, inlineRefs: false, messages: false,
  allowUnionTypes: true, strict: true });
ajv.addSchema({ $id: 'api', $defs: tolerant($defs) });
const source = standalone(ajv, Object.fromEntries(REPLIES.map((name) => [`is${name}`, `api#/$defs/${name}`])));
const bundled = await build({
  stdin: { contents: source, resolveDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname },
  bundle: true, format: 'esm', write: false, charset: 'utf8', legalComments: 'none',
  minify: true, lineLimit: 120,
});
await writeFile(new URL('validators.gen.js', to), head + bundled.outputFiles[0].text);
await writeFile(new URL('validators.gen.d.ts', to), `${head}import type * as api from './api.gen';\n\n${REPLIES
  .map((name) => `export function is${name}(value: unknown): value is api.${name};\n`).join('')}`);
