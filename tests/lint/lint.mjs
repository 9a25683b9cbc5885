/** node lint.mjs: what the store for Firefox would say to extension/dist/firefox. No error, and no warning but the one that is known. */
import { readdir, readFile } from 'node:fs/promises';
import webExt from 'web-ext';

const dist = new URL('../../extension/dist/firefox', import.meta.url).pathname;
/** Preact's own code, once in each script that holds it: it assigns to innerHTML what this property holds. Ours never uses it (eslint.config.js). */
const PREACT = 'dangerouslySetInnerHTML';
const scripts = (await readdir(dist)).filter((name) => name.endsWith('.js'));
const texts = await Promise.all(scripts.map((name) => readFile(`${dist}/${name}`, 'utf8')));
const known = scripts.filter((_, at) => texts[at].includes(PREACT)).map((name) => `warning UNSAFE_VAR_ASSIGNMENT in ${name}`);

const { errors, warnings, notices } = await webExt.cmd.lint(
  { sourceDir: dist, output: 'none', artifactsDir: dist, ignoreFiles: [], boring: true, metadata: false, pretty: false, privileged: false, selfHosted: false, warningsAsErrors: false },
  { shouldExitProgram: false },
);
const found = [...errors, ...warnings, ...notices].map(({ _type: kind, code, file }) => `${kind} ${code} in ${file}`);
// Each in turn, since a second one of the same kind is a new one.
const left = [...known];
const more = found.filter((one) => !left.includes(one) || left.splice(left.indexOf(one), 1).length === 0);
for (const one of more) console.error(`lint: ${one}`);
for (const one of left) console.error(`lint: ${one} is known here, and is not there any more: take it out of tests/lint/lint.mjs`);
if (more.length + left.length > 0) process.exit(1);
console.log(`web-ext lint: no errors; ${known.length} warning${known.length === 1 ? '' : 's'}, known`);
