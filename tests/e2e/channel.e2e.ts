/** The signed channel in a real browser: the vectors, the key that cannot be read, and who may not speak to the background. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { type Browser, INBOX, launch, ROOT, sidebarOf } from './lib/browser';
import { World } from './lib/world';

interface Vectors {
  given: Record<'secret_hex' | 'authority' | 'origin' | 'nonce' | 'server_nonce' | 'client_id', string>;
  code: { printed: string; refused: { text: string; error: string }[] };
  keys: Record<'pair_kid' | 'rotate_nonce' | 'rotate_server_nonce', string>;
  messages: { name: string; key: 'S' | 'K' | 'K2'; request: Record<'kid' | 'inst' | 'method' | 'target' | 'ts' | 'nonce' | 'body' | 'authorization', string>; reply: { status: number; instance: string; body: string; mac: string } }[];
}

let world: World;
let browser: Browser;
let page: Page;

before(async () => {
  world = await World.start(ROOT);
  browser = await launch({ port: world.facts.page });
  page = await browser.context.newPage();
});
after(async () => {
  await browser.close();
  await world.end();
});

test('the browser derives and signs as the vectors say', async () => {
  const { outputFiles: [bundle] } = await build({
    entryPoints: [`${ROOT}/extension/src/background/pw1.ts`], bundle: true, write: false, format: 'iife', globalName: 'pw1', target: 'chrome142',
  });
  const vectors = JSON.parse(await readFile(`${ROOT}/tests/channel-vectors.json`, 'utf8')) as Vectors;
  await browser.worker.evaluate(`${bundle?.text ?? ''}; globalThis.pw1 = pw1;`);
  const wrong = await browser.worker.evaluate(async ({ given, code, keys, messages }) => {
    type Pw1 = typeof import('../../extension/src/background/pw1');
    const { pw1 } = globalThis as unknown as { pw1: Pw1 };
    const differences: string[] = [];
    const check = (name: string, found: unknown, expected: unknown): void => { if (found !== expected) differences.push(`${name}: ${String(found)}`); };
    const { port, secret } = await pw1.readCode(code.printed);
    check('port', port, 17813);
    check('secret', Array.from(secret, (byte) => byte.toString(16).padStart(2, '0')).join(''), given.secret_hex);
    for (const { text, error } of code.refused) check(text, await pw1.readCode(text).then(() => 'read', (fault: unknown) => (fault as { code: string }).code), error);
    check('pair kid', await pw1.pairKid(secret), keys.pair_kid);
    const K = await pw1.clientKey(secret, given.nonce, given.server_nonce, given.client_id, given.origin);
    const all = { S: await pw1.signingKey(secret), K, K2: await pw1.nextKey(K, given.client_id, 2, keys.rotate_nonce, keys.rotate_server_nonce) };
    for (const { name, key, request, reply } of messages) {
      const { kid, nonce, body, method, ...rest } = request;
      const signed = await pw1.authorization(all[key], { ...rest, kid, nonce, method: method as 'GET', authority: given.authority, body: pw1.utf8(body) });
      check(`${name} request`, signed, request.authorization);
      const text = await pw1.replyString({ kid, nonce, inst: reply.instance, authority: given.authority, status: reply.status, body: pw1.utf8(reply.body) });
      check(`${name} reply`, await pw1.mac(all[key], text), reply.mac);
    }
    return differences;
  }, vectors);
  assert.deepEqual(wrong, []);
});

test('what is typed while the tab asks how it stands is not lost', async () => {
  await page.goto(browser.url('pairing.html'));
  await page.locator('#code').waitFor();
  const answer = await page.evaluateHandle(() => {
    let tell: (told: unknown) => void = () => undefined;
    let coming: Promise<unknown> = Promise.resolve();
    const ask = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = (message: unknown) => {
      coming = ask(message);
      return new Promise<unknown>((resolve) => { tell = resolve; });
    };
    window.dispatchEvent(new Event('focus')); // the tab comes to front
    return async () => {
      tell(await coming);
      await new Promise((resolve) => { setTimeout(resolve); });
    };
  });
  await page.locator('#code').fill('8025-AB');
  await answer.evaluate((tell) => tell());
  assert.equal(await page.locator('#code').inputValue(), '8025-AB');
});

test('a code pairs by being pasted', async () => {
  await page.goto(browser.url('pairing.html'));
  const { code } = await world.do('code');
  await page.locator('#code').fill(code);
  await page.getByRole('heading', { name: 'This browser is paired' }).waitFor();
  await page.getByText('It is called “Chromium on Linux” in Postwarden.').waitFor();
});

test('a repeated code is named as used, and a new one pairs again', async () => {
  const { code } = await world.do('code');
  await page.getByRole('button', { name: 'Unpair this browser' }).click();
  await page.locator('#code').fill(code);
  await page.getByRole('heading', { name: 'This browser is paired' }).waitFor();
  await page.getByRole('button', { name: 'Unpair this browser' }).click();
  await page.locator('#code').fill(code);
  await page.getByText('That code was used already. Ask Postwarden for a new one.').waitFor();
  await page.locator('#code').fill((await world.do('code')).code);
  await page.getByRole('heading', { name: 'This browser is paired' }).waitFor();
});

test('T15 the stored key signs, cannot be read out, and is not the mail page’s to see', async () => {
  const stored = await browser.worker.evaluate(async () => {
    const opening = indexedDB.open('postwarden-channel');
    await new Promise((resolve) => { opening.onsuccess = resolve; });
    const rows = await new Promise<{ key: CryptoKey }[]>((resolve) => {
      const asking = opening.result.transaction('keys').objectStore('keys').getAll() as IDBRequest<{ key: CryptoKey }[]>;
      asking.onsuccess = () => resolve(asking.result);
    });
    const [row] = rows;
    const exported = row ? await crypto.subtle.exportKey('raw', row.key).then(() => 'exported', (fault: unknown) => (fault as Error).name) : 'none';
    const signature = row ? (await crypto.subtle.sign('HMAC', row.key, new Uint8Array(1))).byteLength : 0;
    return { count: rows.length, extractable: row?.key.extractable, usages: row?.key.usages, exported, signature };
  });
  assert.deepEqual(stored, { count: 1, extractable: false, usages: ['sign'], exported: 'InvalidAccessError', signature: 32 });
  const local = await browser.worker.evaluate(() => chrome.storage.local.get(null));
  assert.deepEqual(Object.keys(local).filter((name) => name !== 'lost' && !name.startsWith('open:')), []);
  const mail = await browser.context.newPage();
  await mail.goto(INBOX);
  await sidebarOf(mail, browser);
  assert.equal(await mail.evaluate(async () => (await indexedDB.databases()).length), 0);
  await mail.close();
});

test('T06 another extension gets no answer, neither by message nor by port', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'postwarden-other-'));
  const ours = `${ROOT}/extension/dist/chromium`;
  await writeFile(join(dist, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', background: { service_worker: 'other.js' } }));
  await writeFile(join(dist, 'other.js'), '');
  const profile = await mkdtemp(join(tmpdir(), 'postwarden-two-'));
  const both = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--load-extension=${dist},${ours}`, `--disable-extensions-except=${dist},${ours}`, ...process.getuid?.() === 0 ? ['--no-sandbox'] : []],
  });
  while (both.serviceWorkers().length < 2) await both.waitForEvent('serviceworker');
  const other = both.serviceWorkers().find((worker) => worker.url().endsWith('other.js'));
  const heard = await other?.evaluate(async (id) => {
    const said = await chrome.runtime.sendMessage(id, { kind: 'sidebar/snapshot' }).then(() => 'answered', (fault: unknown) => (fault as Error).message);
    const port = chrome.runtime.connect(id, { name: 'sidebar' });
    const ended = await new Promise((resolve) => { port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message)); });
    return [said, ended];
  }, browser.id);
  await both.close();
  await Promise.all([profile, dist].map((folder) => rm(folder, { recursive: true, force: true })));
  const nobody = 'Could not establish connection. Receiving end does not exist.';
  assert.deepEqual(heard, [nobody, nobody]);
});

test('unpaired from the companion’s side: the browser says so', async () => {
  const postwarden = (...words: string[]): string =>
    execFileSync(`${ROOT}/.venv/bin/postwarden`, [...words, '--data-dir', `${world.facts.data}/companion`], { encoding: 'utf8' });
  const [id = ''] = /[\w-]{12}(?=\s+Chromium on Linux)/.exec(postwarden('clients')) ?? [];
  postwarden('unpair', id);
  await page.getByRole('button', { name: 'Use this port' }).click();
  await page.getByRole('heading', { name: 'This browser isn’t paired any more' }).waitFor();
});
