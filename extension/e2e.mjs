/**
 * Bundles ../tests/e2e/*.e2e.ts and runs them, one file after the other, with Node's own runner.
 * usage: node e2e.mjs [NAME…]      only the files whose names contain one of the words
 */
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const out = 'dist/e2e'; // below this folder, so that the bundles find playwright-core
const wanted = process.argv.slice(2);
const files = (await readdir(`${root}/tests/e2e`)).filter((name) => /\.e2e\.tsx?$/.test(name)).sort()
  .filter((name) => !wanted.length || wanted.some((word) => name.includes(word)));
await rm(out, { recursive: true, force: true });
await build({
  entryPoints: files.map((name) => `${root}/tests/e2e/${name}`), outdir: out, outExtension: { '.js': '.mjs' },
  bundle: true, format: 'esm', platform: 'node', target: 'node20', sourcemap: 'inline',
  external: ['playwright-core', 'axe-core', 'esbuild'], loader: { '.css': 'text' },
  define: { 'process.env.ROOT': JSON.stringify(root) },
});
const made = files.map((name) => `${out}/${name.replace(/\.tsx?$/, '.mjs')}`);
const flags = ['--enable-source-maps', '--test', '--test-concurrency=1', '--test-reporter=spec'];
process.exit(spawnSync(process.execPath, [...flags, ...made], { stdio: 'inherit' }).status ?? 1);
