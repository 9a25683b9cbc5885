/**
 * Bundles ../tests/e2e/*.e2e.ts and runs them with Node's own runner, two files at once: each has a world, a browser and ports of
 * its own, and what it says comes in one piece.
 * usage: node e2e.mjs [NAME…]      only the files whose names contain one of the words
 */
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const out = 'dist/e2e'; // below this folder, so that the bundles find playwright-core
const wanted = process.argv.slice(2);
/** Takes longest, so it begins first: the end would wait for it alone. */
const LONG = ['linking-refusals', 'linking-views-looks', 'outbox-looks', 'health-looks', 'syncing-looks', 'notices-looks', 'story', 'covered'];
const there = (await readdir(`${root}/tests/e2e`)).filter((name) => /\.e2e\.tsx?$/.test(name)).sort();
const long = LONG.flatMap((start) => there.filter((name) => name.startsWith(`${start}.`)));
const files = [...new Set([...long, ...there])].filter((name) => !wanted.length || wanted.some((word) => name.includes(word)));
// Node begins them in the order of their names.
const entryPoints = files.map((name, at) => ({ in: `${root}/tests/e2e/${name}`, out: `${String(at).padStart(2, '0')}-${name.replace(/\.tsx?$/, '')}` }));
await rm(out, { recursive: true, force: true });
await build({
  entryPoints, outdir: out, outExtension: { '.js': '.mjs' },
  bundle: true, format: 'esm', platform: 'node', target: 'node20', sourcemap: 'inline',
  external: ['playwright-core', 'puppeteer-core', 'axe-core', 'esbuild'], loader: { '.css': 'text' },
  define: { 'process.env.ROOT': JSON.stringify(root) },
});
const made = entryPoints.map((entry) => `${out}/${entry.out}.mjs`);
const flags = ['--enable-source-maps', '--test', '--test-concurrency=2', '--test-reporter=spec'];
process.exit(spawnSync(process.execPath, [...flags, ...made], { stdio: 'inherit' }).status ?? 1);
