/** What `make package` makes: the same bytes each time, out of the source that goes with it, and both browsers run it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { INBOX, launch, ROOT, serve, sidebarOf } from './lib/browser';
import { Firefox } from './lib/firefox';
import { until } from './lib/until';
import { MailHost } from './lib/host';

interface Manifest {
  version: string; key?: string; permissions: string[]; host_permissions: string[]; optional_host_permissions: string[]; content_scripts: { matches: string[] }[];
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } } };
}

const MADE = `${ROOT}/build/package`;
const KINDS = ['chromium', 'firefox', 'source'] as const;
let folder = '';
let version = '';

const fileOf = (kind: typeof KINDS[number]): string => `${MADE}/postwarden-${kind}-${version}.zip`;
const make = (): void => { execFileSync(process.execPath, ['package.mjs'], { cwd: `${ROOT}/extension`, stdio: 'ignore' }); };
const sums = (): Promise<string[]> => Promise.all(KINDS.map(async (kind) => createHash('sha256').update(await readFile(fileOf(kind))).digest('hex')));
const manifest = async (kind: 'chromium' | 'firefox'): Promise<Manifest> => JSON.parse(await readFile(`${folder}/${kind}/manifest.json`, 'utf8')) as Manifest;

before(async () => {
  ({ version } = JSON.parse(await readFile(`${ROOT}/extension/package.json`, 'utf8')) as { version: string });
  folder = await mkdtemp(join(tmpdir(), 'postwarden-packages-'));
  make();
  // Somebody else's reader: it checks each file's sum, and refuses what is no ZIP file.
  for (const kind of KINDS) execFileSync(`${ROOT}/.venv/bin/python`, ['-m', 'zipfile', '-e', fileOf(kind), `${folder}/${kind}`]);
});
after(() => rm(folder, { recursive: true, force: true }));

test('three files, the same bytes when they are made again', async () => {
  assert.deepEqual((await readdir(MADE)).sort(), KINDS.map((kind) => `postwarden-${kind}-${version}.zip`));
  const first = await sums();
  make();
  assert.deepEqual(await sums(), first);
});

test('no development key for the store; what Firefox asks is what the companion gets', async () => {
  const [chromium, firefox] = [await manifest('chromium'), await manifest('firefox')];
  assert.equal(chromium.key, undefined);
  assert.equal(chromium.version, version);
  assert.deepEqual(firefox.browser_specific_settings?.gecko.data_collection_permissions, { required: ['authenticationInfo', 'personalCommunications', 'personallyIdentifyingInfo'] });
});

test('PRIVACY.md names every permission and every page of both, and no others', async () => {
  const text = await readFile(`${folder}/source/extension/PRIVACY.md`, 'utf8');
  const [, why = ''] = /## Why each permission\n([^#]*)/.exec(text) ?? [];
  const named = [...why.matchAll(/^- `([^`]+)`/gm)].map((match) => match[1] ?? '').sort();
  const [, pages = ''] = /## What the extension reads\n([^-]*)/.exec(text) ?? [];
  for (const kind of ['chromium', 'firefox'] as const) {
    const { permissions, host_permissions: hosts, optional_host_permissions: asked, content_scripts: scripts } = await manifest(kind);
    assert.deepEqual([...permissions, ...hosts, ...asked].sort(), named);
    assert.deepEqual(scripts.flatMap(({ matches }) => matches).map((one) => new URL(one.replace('*', '')).host).sort(), [...pages.matchAll(/`([^`]+)`/g)].map((match) => match[1]).sort());
  }
});

test('the source makes the Firefox package, byte for byte', async () => {
  const source = `${folder}/source/extension`;
  await symlink(`${ROOT}/extension/node_modules`, `${source}/node_modules`);
  execFileSync(process.execPath, ['build.mjs'], { cwd: source, stdio: 'ignore' });
  const names = (await readdir(`${source}/dist/firefox`, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(`${source}/dist/firefox/`.length)).sort();
  const ours = (await readdir(`${folder}/firefox`, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(`${folder}/firefox/`.length)).sort();
  assert.deepEqual(names, ours);
  for (const name of names) assert.ok((await readFile(`${source}/dist/firefox/${name}`)).equals(await readFile(`${folder}/firefox/${name}`)), `${name} differs`);
});

test('Chromium loads its package, and has the entry of the context menu', async () => {
  const dist = `${folder}/loaded`;
  await cp(`${folder}/chromium`, dist, { recursive: true });
  const browser = await launch({ dist });
  try {
    const page = await browser.context.newPage();
    await serve(browser.context, 'gmail-new');
    await page.goto(INBOX);
    await page.locator('postwarden-chip').waitFor();
    await sidebarOf(page, browser);
    // It exists if changing it is no error: Chromium lists no entries. It is made once the browser says that we are installed.
    const change = (id: string): Promise<string | null> => browser.worker.evaluate((entry) => chrome.contextMenus.update(entry, {}).then(() => null, (fault: unknown) => (fault as Error).message), id);
    await until('the entry', async () => await change('link-inbox') === null);
    assert.match(await change('another') ?? '', /Cannot find menu item/);
    const width = (wanted: string): Promise<unknown> => page.waitForFunction((one) => getComputedStyle(document.documentElement).paddingInlineEnd === one, wanted);
    // The browser's own part of both, a press, is made in Firefox; here what it leads to.
    const fire = (event: 'contextMenus.onClicked' | 'commands.onCommand', told: unknown): Promise<void> => browser.worker.evaluate(async ([name, what]) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const [part = '', one = ''] = (name as string).split('.');
      (chrome as unknown as Record<string, Record<string, { dispatch(...told: unknown[]): void }>>)[part]?.[one]?.dispatch(what, tab);
    }, [event, told]);
    await fire('contextMenus.onClicked', { menuItemId: 'link-inbox' });
    await width('360px');
    // A shortcut that the browser has for itself would be left out without a word.
    const commands = await browser.worker.evaluate(() => chrome.commands.getAll());
    assert.equal(commands.find(({ name }) => name === 'toggle-panel')?.shortcut, 'Alt+Shift+O');
    await fire('commands.onCommand', 'toggle-panel');
    await width('44px');
  } finally {
    await browser.close();
  }
});

test('Firefox installs its package as the file that it is', async () => {
  const host = await MailHost.start();
  host.page = 'gmail-new';
  const firefox = await Firefox.launch(host.port, fileOf('firefox'));
  try {
    const page = await firefox.open(INBOX);
    await until('a chip', () => page.evaluate(() => document.querySelector('postwarden-chip') !== null));
    await firefox.sidebar(page);
  } finally {
    await firefox.close();
    await host.stop();
  }
});
