/** Bundles and runs ../tests/e2e/tour.ts: the demo shown in a real browser. Called by `postwarden demo`. */
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const out = `${root}/extension/dist/tour.mjs`; // below this folder, so that it finds playwright-core
await build({
  entryPoints: [`${root}/tests/e2e/tour.ts`], outfile: out, bundle: true, format: 'esm', platform: 'node', target: 'node20',
  external: ['playwright-core'], define: { 'process.env.ROOT': JSON.stringify(root) }, logLevel: 'error',
});
await import(out);
