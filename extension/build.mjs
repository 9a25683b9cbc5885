/** node build.mjs → dist/chromium and dist/firefox, ready to load. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { manifests } from './manifest.mjs';
import { sentences } from './sentences.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const TARGETS = { chromium: 'chrome142', firefox: 'firefox142' };
const SCRIPTS = {
  background: 'src/background/main.ts', content: 'src/content/main.ts', pairing: 'src/pairing/main.ts', sidebar: 'src/sidebar/main.tsx',
};
const SHEETS = { pairing: 'src/pairing/pairing.css', sidebar: 'src/sidebar/sidebar.css' };
const PAGES = ['src/pairing/pairing.html', 'src/sidebar/sidebar.html'];
const ICONS = [16, 32, 48, 128].map((size) => `icons/${size}.png`);

/** A style sheet that a script imports becomes a small string, for the shadow roots in the mail page. */
const sheets = (target) => ({
  name: 'sheets',
  setup: ({ onLoad }) => onLoad({ filter: /\.css$/ }, async ({ path }) => ({
    contents: (await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target })).code, loader: 'text',
  })),
});

const inPlace = await sentences('src');
for (const [name, manifest] of Object.entries(manifests(version))) {
  const out = `dist/${name}`;
  const common = { outdir: out, bundle: true, minify: true, target: TARGETS[name], charset: 'utf8', legalComments: 'none' };
  await rm(out, { recursive: true, force: true });
  await mkdir(`${out}/icons`, { recursive: true });
  await build({
    ...common, entryPoints: SCRIPTS, format: 'iife', jsx: 'automatic', jsxImportSource: 'preact', plugins: [sheets(TARGETS[name]), inPlace],
  });
  await build({ ...common, entryPoints: SHEETS });
  await Promise.all(PAGES.map((page) => cp(page, `${out}/${page.split('/').at(-1)}`)));
  await Promise.all(ICONS.map((icon) => cp(icon, `${out}/${icon}`)));
  await writeFile(`${out}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  const sizes = await Promise.all(Object.keys(SCRIPTS).map(async (script) =>
    `${script}.js ${(gzipSync(await readFile(`${out}/${script}.js`)).length / 1024).toFixed(1)} KB`));
  console.log(`${out}  gzip: ${sizes.join(' · ')}`);
}
