import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { MAIL_ORIGINS } from '../../background/router';
import { homes } from '../../shared/webmails.json';
import { HOSTS, hostOf } from './choose';

interface Manifest {
  permissions: string[]; host_permissions: string[]; optional_host_permissions: string[];
  content_scripts: { matches: string[] }[]; web_accessible_resources: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
}
/** By browser. The test is bundled; the manifest is read where it stands. */
async function builds(): Promise<Record<string, Manifest>> {
  const { manifests } = await import(`${process.cwd()}/manifest.mjs`) as { manifests: (version: string) => Record<string, Manifest> };
  return manifests('1');
}
const origins = HOSTS.flatMap((host) => host.origins);

void test('a page is of the webmail whose address it has, to the letter', () => {
  for (const host of HOSTS) for (const origin of host.origins) assert.equal(hostOf({ origin }), host);
  for (const origin of ['http://mail.google.com', 'http://webmail.oakfern.example', 'null', '']) assert.equal(hostOf({ origin }), null);
  assert.equal(new Set(origins).size, origins.length);
  // Where we run besides, it is since the user said that their webmail is there; what the page holds decides.
  for (const origin of ['https://webmail.oakfern.example', 'https://outlook.office.com.evil.example']) {
    const own = hostOf({ origin });
    assert.equal(own?.name, 'roundcube');
    assert.equal(typeof own.isHere, 'function');
  }
});

void test('manifest, router and adapters name the same pages, and what a notice opens is one of them', async () => {
  assert.deepEqual([...MAIL_ORIGINS].sort(), [...origins].sort());
  for (const [name, home] of Object.entries(homes)) assert.equal(hostOf(new URL(home))?.name, name);
  const wanted = origins.map((origin) => `${origin}/*`).sort();
  for (const [browser, manifest] of Object.entries(await builds())) {
    for (const { matches } of manifest.content_scripts) assert.deepEqual([...matches].sort(), wanted, browser);
    // Our frame may stand in a webmail of the user's own too; it looks where it is (tests/e2e: T20).
    for (const { matches } of manifest.web_accessible_resources) assert.deepEqual(matches, manifest.optional_host_permissions, browser);
    const [, ancestors = ''] = /frame-ancestors ([^;]*)/.exec(manifest.content_security_policy.extension_pages) ?? [];
    assert.equal(ancestors, 'https:', browser);
  }
});

void test('SECURITY.md names every page that the extension reads and every permission that it asks for, and no others', async () => {
  const [, told = ''] = /## What the extension may do\n([^#]*)/.exec(await readFile('../SECURITY.md', 'utf8')) ?? [];
  const named = [...told.matchAll(/`([^`]+)`/g)].map(([, name]) => name).sort();
  for (const [browser, { permissions, host_permissions: hosts, optional_host_permissions: optional }] of Object.entries(await builds())) {
    const asked = [...origins.map((origin) => new URL(origin).host), ...permissions, ...optional, ...hosts.map((host) => host.replace('*', ''))];
    assert.deepEqual(named, asked.sort(), browser);
  }
});
