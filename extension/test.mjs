/** Bundles every src/**\/*.test.ts and runs them with Node's own runner. */
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const out = 'dist/test';
const tests = (await readdir('src', { recursive: true })).filter((name) => /\.test\.tsx?$/.test(name)).sort();
await rm(out, { recursive: true, force: true });
await build({
  entryPoints: tests.map((name) => `src/${name}`), outdir: out, outbase: 'src', outExtension: { '.js': '.mjs' },
  bundle: true, format: 'esm', platform: 'node', target: 'node20', sourcemap: 'inline', external: ['node:*'],
  loader: { '.css': 'text' }, jsx: 'automatic', jsxImportSource: 'preact',
});
const files = tests.map((name) => `${out}/${name.replace(/\.tsx?$/, '.mjs')}`);
process.exit(spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { stdio: 'inherit' }).status ?? 1);
