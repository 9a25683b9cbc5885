/** Bundles and runs ../tests/e2e/costs.ts: what the extension costs a page in a real browser. Called by `make bench`. */
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const out = `${root}/extension/dist/costs.mjs`; // below this folder, so that it finds playwright-core
await build({
  entryPoints: [`${root}/tests/e2e/costs.ts`], outfile: out, bundle: true, format: 'esm', platform: 'node', target: 'node20',
  external: ['playwright-core'], define: { 'process.env.ROOT': JSON.stringify(root) }, logLevel: 'error',
});
await import(out);
