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
const SCRIPTS = { background: 'src/background/main.ts', content: 'src/content/main.ts', pairing: 'src/pairing/main.ts' };
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

/** Bytes, gzipped, of a script and of all that it loads to begin with. */
async function weigh(out, script, seen = new Set()) {
  if (seen.has(script)) return 0;
  seen.add(script);
  const text = await readFile(`${out}/${script}`, 'utf8');
  const parts = [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name]) => weigh(out, name, seen));
  return (await Promise.all(parts)).reduce((sum, bytes) => sum + bytes, gzipSync(text).length);
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
    const page = sidebarOf(language);
    // What is shown later is loaded later, as files of their own.
    await build({
      ...script, entryPoints: { [page]: 'src/sidebar/main.tsx' }, plugins: await plugins(TARGETS[name], language), format: 'esm', splitting: true,
      chunkNames: `${page}-[hash]`,
    });
    await writeFile(`${out}/${page}.html`, sidebarPage.replace('lang="en"', `lang="${language}"`).replace('sidebar.js', `${page}.js`));
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
