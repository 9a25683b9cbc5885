/** node build.mjs → dist/chromium and dist/firefox, ready to load. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { manifests, messages } from './manifest.mjs';
import { sentences } from './sentences.mjs';
import { named, textsOf } from './tokens.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const TARGETS = { chromium: 'chrome142', firefox: 'firefox142' };
/** Those that speak every language. */
const SCRIPTS = { background: 'src/background/main.ts', content: 'src/content/main.ts', pairing: 'src/pairing/main.ts', first: 'src/sidebar/first.ts' };
/** The sidebar says most, so it is built once for each language: its page and its script. */
const LANGUAGES = ['en', 'de'];
const sidebarOf = (language) => language === 'en' ? 'sidebar' : `sidebar.${language}`;
const SHEETS = { pairing: 'src/pairing/pairing.css', sidebar: 'src/sidebar/sidebar.css' };
const ICONS = [16, 32, 48, 128].map((size) => `icons/${size}.png`);

const inMailPages = await textsOf('src/content');
/** A style sheet that a script imports becomes a small string, for the shadow roots in the mail page. */
const sheets = (target) => ({
  name: 'sheets',
  setup: ({ onLoad }) => onLoad({ filter: /\.css$/ }, async ({ path }) => {
    const sheet = await readFile(path, 'utf8');
    const wanted = path.endsWith('tokens.css') ? named(sheet, inMailPages) : sheet;
    return { contents: (await transform(wanted, { loader: 'css', minify: true, target })).code, loader: 'text' };
  }),
});

/** A script and all that it loads to begin with, by their names. */
async function loaded(out, script, seen = new Map()) {
  if (seen.has(script)) return seen;
  seen.set(script, await readFile(`${out}/${script}`, 'utf8'));
  for (const [, name] of seen.get(script).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) await loaded(out, name, seen);
  return seen;
}

/** Its bytes, gzipped. */
const weigh = async (out, script) => [...(await loaded(out, script)).values()].reduce((sum, text) => sum + gzipSync(text).length, 0);

/** The sidebar's page. What its script imports is named there too, or it would be asked for only once the script has come. */
async function page(out, script, language) {
  const parts = [...(await loaded(out, script)).keys()].filter((name) => name !== script);
  const preloads = parts.map((name) => `<link rel="modulepreload" href="${name}">`).join('\n  ');
  return sidebarPage.replace('lang="en"', `lang="${language}"`).replace('<script type="module" src="sidebar.js">', `${preloads}\n  <script type="module" src="${script}">`);
}

const plugins = async (target, language) => [sheets(target), await sentences('src', language)];
const sidebarPage = await readFile('src/sidebar/sidebar.html', 'utf8');
for (const [name, manifest] of Object.entries(manifests(version))) {
  const out = `dist/${name}`;
  const common = { outdir: out, bundle: true, minify: true, target: TARGETS[name], charset: 'utf8', legalComments: 'none', preserveSymlinks: true };
  await rm(out, { recursive: true, force: true });
  await mkdir(`${out}/icons`, { recursive: true });
  const script = { ...common, format: 'iife', jsx: 'automatic', jsxImportSource: 'preact' };
  await build({ ...script, entryPoints: SCRIPTS, plugins: await plugins(TARGETS[name], null) });
  for (const language of LANGUAGES) {
    const entry = sidebarOf(language);
    // What is shown later is loaded later, as files of their own.
    await build({
      ...script, entryPoints: { [entry]: 'src/sidebar/main.tsx' }, plugins: await plugins(TARGETS[name], language), format: 'esm', splitting: true,
      chunkNames: `${entry}-[hash]`,
    });
    await writeFile(`${out}/${entry}.html`, await page(out, `${entry}.js`, language));
    await mkdir(`${out}/_locales/${language}`, { recursive: true });
    await writeFile(`${out}/_locales/${language}/messages.json`, `${JSON.stringify(messages[language], null, 2)}\n`);
  }
  await build({ ...common, entryPoints: SHEETS });
  await cp('src/pairing/pairing.html', `${out}/pairing.html`);
  await Promise.all(ICONS.map((icon) => cp(icon, `${out}/${icon}`)));
  await writeFile(`${out}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  const sizes = await Promise.all([...Object.keys(SCRIPTS), ...LANGUAGES.map(sidebarOf)].map(async (script) =>
    `${script}.js ${(await weigh(out, `${script}.js`) / 1024).toFixed(1)} KB`));
  console.log(`${out}  gzip: ${sizes.join(' · ')}`);
}
