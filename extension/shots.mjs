/**
 * Every state of the real extension in four skins, beside the mocks → ../build/shots/index.html. Fails where axe-core finds something or
 * something sticks out.
 * usage: node shots.mjs [PART…] [--only PATTERN]     PART: a file of ../tests/e2e/shots/parts; --only: states whose names fit
 * POSTWARDEN_MOCKS: a folder with the mocks' pages; without it the page shows ours only.
 */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const out = `${root}/extension/dist/shots.mjs`; // below this folder, so that it finds playwright-core
const all = (await readdir(`${root}/tests/e2e/shots/parts`)).map((name) => name.replace('.ts', '')).sort();
const words = process.argv.slice(2);
const at = words.indexOf('--only');
const [only = ''] = at < 0 ? [] : words.splice(at, 2).slice(1);
await build({
  entryPoints: [`${root}/tests/e2e/shots/main.ts`], outfile: out, bundle: true, format: 'esm', platform: 'node', target: 'node20', sourcemap: 'inline',
  external: ['playwright-core', 'axe-core'], define: { 'process.env.ROOT': JSON.stringify(root) }, logLevel: 'error',
});
const left = words.length ? words : all;
const running = new Set();
const run = (task) => new Promise((resolve) => {
  const child = spawn(process.execPath, ['--enable-source-maps', out], { stdio: 'inherit', env: { ...process.env, SHOTS: JSON.stringify(task) } });
  running.add(child);
  child.once('exit', (code) => {
    running.delete(child);
    resolve(code === 0);
  });
});
// Whoever ends it gets the page of what was taken until then.
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    left.length = 0;
    for (const child of running) child.kill(signal);
  });
}
const parts = async () => {
  let fine = true;
  for (let part = left.shift(); part !== undefined; part = left.shift()) fine = await run({ part, only }) && fine;
  return fine;
};
// Two at once: each has a world, a browser and ports of its own.
const ends = await Promise.all([parts(), parts()]);
ends.push(await run({ all }));
process.exitCode = ends.every(Boolean) ? 0 : 1;
