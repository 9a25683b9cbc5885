import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ChannelState } from '../shared/messages';
import { isEmpty, isLinkStarted } from '../shared/validators.gen';
import { Companion, type Ground } from './companion';
import type { KeyStore, StoredKey } from './keystore';
import { forget, labelOf, redeem } from './pairing';
import { type Call, Peer, type Reply } from './peer';
import * as pw1 from './pw1';

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const SECRET = Uint8Array.from({ length: 16 }, (_, at) => at);
const MONTH = 31 * 86_400_000;

class MemoryKeys implements KeyStore {
  rows: StoredKey[] = [];
  all(): Promise<StoredKey[]> { return Promise.resolve([...this.rows].sort((a, b) => b.generation - a.generation)); }
  async put(row: StoredKey): Promise<void> { this.rows = [...this.rows.filter(({ kid }) => kid !== row.kid), row]; await Promise.resolve(); }
  keep(...kids: string[]): Promise<void> {
    this.rows = this.rows.filter(({ kid }) => kids.includes(kid));
    return Promise.resolve();
  }
}

let peer: Peer;
let keys: MemoryKeys;
let permitted: boolean;
let lost: boolean;
let spoken: string;
let companion: Companion;
const told: string[] = [];

const ground = (): Ground => ({
  keys, origin: ORIGIN, hasPermission: () => Promise.resolve(permitted), language: () => Promise.resolve(spoken),
  lost: { get: () => Promise.resolve(lost), set: (value) => { lost = value; return Promise.resolve(); } },
  changed: ({ kind }) => { told.push(kind); },
});

async function paired(since = Date.now(), generation = 1): Promise<StoredKey> {
  const key = await pw1.signingKey(crypto.getRandomValues(new Uint8Array(32)));
  const row = { kid: `Client123456.${generation}`, client: 'Client123456', generation, port: peer.port, label: 'Test', since, key };
  peer.know(row.kid, key);
  await keys.put(row);
  return row;
}
const targets = (): string[] => peer.calls.map(({ method, target }) => `${method} ${target}`);
const on = (target: string, ...replies: Reply[]) => (call: Call): Reply | null => call.target === target ? replies.shift() ?? null : null;

beforeEach(async () => {
  peer = new Peer();
  await peer.start();
  keys = new MemoryKeys();
  permitted = true;
  lost = false;
  spoken = 'en';
  told.length = 0;
  companion = new Companion(ground());
});
afterEach(() => peer.stop());

test('unpaired without a key, and nothing is asked', async () => {
  assert.deepEqual(await companion.state(), { kind: 'unpaired', lost: false });
  assert.equal((await companion.get('/v1/mailboxes', isEmpty)).ok, false);
  assert.deepEqual(peer.calls, []);
});

test('ready after one verified hello; calls at the same time share it', async () => {
  await paired();
  const states = await Promise.all([companion.state(), companion.hello(), companion.state()]);
  for (const state of states) assert.deepEqual(state, { kind: 'ready', version: '0.1.0' });
  assert.deepEqual(targets(), ['GET /v1/hello']);
  assert.deepEqual(told, ['ready']);
});

test('a hello comes right before each request that carries something', async () => {
  await paired();
  await companion.get('/v1/a', isEmpty);
  await companion.get('/v1/b', isEmpty);
  await companion.post('/v1/c', { secret: 1 }, isEmpty);
  assert.deepEqual(targets(), ['GET /v1/hello', 'GET /v1/a', 'GET /v1/b', 'GET /v1/hello', 'POST /v1/c']);
});

test('T08 a stranger on the port is an impostor, is believed nothing and gets no body', async () => {
  await paired();
  peer.answer = () => ({ unsigned: true, body: peer.hello });
  assert.deepEqual(await companion.post('/v1/mailboxes', { password: 'hunter2' }, isEmpty), {
    ok: false, refusal: { code: 'no_answer', sentence: 'Postwarden didn’t answer.', nextStep: 'Nothing was changed. Try again when it runs.', field: null, said: null, facts: {} },
  });
  assert.deepEqual(await companion.state(), { kind: 'impostor', port: peer.port, sent: false });
  assert.deepEqual(targets(), ['GET /v1/hello']);
  assert.equal(peer.calls.some(({ body }) => body !== ''), false);
});

test('T08 a reply signed by another key is a stranger’s', async () => {
  await paired();
  const other = await pw1.signingKey(crypto.getRandomValues(new Uint8Array(32)));
  peer.answer = () => ({ key: other, body: peer.hello });
  assert.equal((await companion.state()).kind, 'impostor');
});

test('an impostor that comes between hello and content is named, with what was sent', async () => {
  await paired();
  peer.answer = on('/v1/x', { unsigned: true });
  await companion.post('/v1/x', { to: 'a@b.example' }, isEmpty);
  assert.deepEqual(await companion.state(), { kind: 'impostor', port: peer.port, sent: true });
  assert.equal((await companion.hello()).kind, 'ready');
});

test('unreachable while nobody listens, and back by a hello', async () => {
  await paired();
  await peer.stop();
  const first = await companion.state();
  assert.deepEqual(first, { kind: 'unreachable', reason: 'off', port: peer.port, since: first.kind === 'unreachable' ? first.since : 0 });
  assert.deepEqual(await companion.hello(), first, 'since does not move');
  permitted = false;
  const blocked = await companion.hello();
  assert.equal(blocked.kind === 'unreachable' && blocked.reason, 'permission');
  await peer.start();
  assert.equal((await companion.hello()).kind, 'ready');
});

test('a companion that does not answer in time is slow', async () => {
  await paired();
  peer.answer = () => ({ silent: true });
  const state = await companion.state();
  assert.equal(state.kind === 'unreachable' && state.reason, 'slow');
});

test('a companion by whose clock we are late or early is said to be so, whether at a hello or in the middle, until the clocks agree', async () => {
  await paired();
  const stale = { status: 401, body: { type: 'about:blank', title: 'T', status: 401, code: 'stale', detail: 'D' } };
  const reason = (state: ChannelState): string => state.kind === 'unreachable' ? state.reason : state.kind;
  await companion.state();
  peer.answer = on('/v1/a', stale);
  assert.equal((await companion.get('/v1/a', isEmpty)).ok, true, 'once may be a computer that just woke up');
  assert.equal(reason(await companion.state()), 'ready');
  peer.answer = () => stale;
  assert.equal((await companion.get('/v1/a', isEmpty)).ok, false);
  assert.equal(reason(await companion.state()), 'clock');
  assert.equal(reason(await companion.hello()), 'clock');
  assert.deepEqual(told, ['ready', 'unreachable']);
  peer.answer = () => null;
  assert.equal(reason(await companion.hello()), 'ready');
});

test('versions that do not fit', async () => {
  await paired();
  peer.hello = { api: 2, api_min: 2, version: '9' };
  assert.deepEqual(await companion.state(), { kind: 'incompatible', update: 'extension', version: '9' });
  peer.hello = { api: 0, api_min: 0, version: '0.0.1' };
  assert.equal((await companion.hello()).kind, 'unreachable', 'a hello that breaks its schema is no hello');
});

test('a restarted companion is asked once more with its new instance', async () => {
  await paired();
  await companion.state();
  peer.inst = pw1.toB64(new Uint8Array(12).fill(1));
  assert.equal((await companion.get('/v1/a', isEmpty)).ok, true);
  assert.deepEqual(targets(), ['GET /v1/hello', 'GET /v1/a', 'GET /v1/a']);
  assert.notEqual(peer.calls[1]?.nonce, peer.calls[2]?.nonce);
});

test('nothing is asked a third time', async () => {
  await paired();
  const changed = { status: 409, body: { type: 'about:blank', title: 'T', status: 409, code: 'instance_changed', detail: 'D' } };
  peer.answer = on('/v1/a', changed, changed, changed);
  const outcome = await companion.get('/v1/a', isEmpty);
  assert.equal(!outcome.ok && outcome.refusal.code, 'instance_changed');
  assert.equal(targets().filter((target) => target === 'GET /v1/a').length, 2);
});

test('a signed refusal is handed on in the companion’s words; a signed reply of the wrong shape is no answer', async () => {
  await paired();
  const body = { type: 'about:blank', title: 'That is refused.', status: 422, code: 'auth', detail: 'Type it again.', field: 'password', said: '535 no', facts: { host: 'mail.example.org', port: 993 } };
  peer.answer = on('/v1/mailboxes', { status: 422, body }, { body: { link: 'not an id' } });
  assert.deepEqual(await companion.post('/v1/mailboxes', {}, isLinkStarted), {
    ok: false, refusal: { code: 'auth', sentence: 'That is refused.', nextStep: 'Type it again.', field: 'password', said: '535 no', facts: { host: 'mail.example.org', port: 993 } },
  });
  const odd = await companion.post('/v1/mailboxes', {}, isLinkStarted);
  assert.equal(!odd.ok && odd.refusal.code, 'bad_reply');
});

test('unpaired from the other side: the proof counts, the word alone does not', async () => {
  const { key } = await paired();
  const other = await pw1.signingKey(crypto.getRandomValues(new Uint8Array(32)));
  peer.answer = on('/v1/hello', { gone: 'revoked', key: other }, { gone: 'revoked', key });
  assert.equal((await companion.state()).kind, 'impostor');
  assert.deepEqual(await companion.hello(), { kind: 'unpaired', lost: true });
  assert.deepEqual(keys.rows, []);
  assert.deepEqual(await new Companion(ground()).state(), { kind: 'unpaired', lost: true });
});

async function serverSide(nonce: string, serverNonce: string, client: string): Promise<CryptoKey> {
  return pw1.clientKey(SECRET, nonce, serverNonce, client, ORIGIN);
}

async function codeFor(port: number): Promise<string> {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bits = Array.from(SECRET, (byte) => byte.toString(2).padStart(8, '0')).join('') + '00';
  const digest = await pw1.sha256hex(Uint8Array.from([...pw1.utf8(`PW1 code ${port} `), ...SECRET]));
  const check = Number.parseInt(digest.slice(0, 4), 16).toString(2).padStart(16, '0').slice(0, 10);
  return `${port}-${[...`${bits}${check}`.matchAll(/.{5}/g)].map(([five]) => alphabet[Number.parseInt(five, 2)]).join('')}`;
}

test('a code pairs, and the first hello under the new key proves it', async () => {
  peer.know(await pw1.pairKid(SECRET), await pw1.signingKey(SECRET));
  const serverNonce = pw1.newNonce();
  peer.answer = async (call) => {
    if (call.target !== '/v1/pair') return null;
    const { nonce, label } = JSON.parse(call.body) as { nonce: string; label: string };
    assert.equal(label, 'Chromium on Linux');
    peer.know('Client123456.1', await serverSide(nonce, serverNonce, 'Client123456'));
    return { body: { client_id: 'Client123456', server_nonce: serverNonce } };
  };
  assert.equal(await redeem(companion, await codeFor(peer.port), 'Chromium on Linux'), null);
  assert.deepEqual(await companion.state(), { kind: 'ready', version: '0.1.0' });
  assert.deepEqual(targets(), ['POST /v1/pair', 'GET /v1/hello']);
  assert.equal((await companion.pairing())?.key.extractable, false);

  await forget(companion);
  assert.equal(targets().at(-1), 'POST /v1/clients/self/forget');
  assert.deepEqual(keys.rows, []);
  assert.deepEqual(await companion.state(), { kind: 'unpaired', lost: false });
});

for (const [name, reply, failure] of [
  ['an unknown code', null, 'wrong'], ['a stranger', { unsigned: true, body: { client_id: 'Client123456', server_nonce: 'x' } }, 'impostor'],
  ['a used code', { gone: 'used' }, 'used'], ['an old code', { gone: 'expired' }, 'expired'], ['a locked code', { gone: 'locked' }, 'locked'],
  ['too many browsers', { status: 409, body: { type: 'about:blank', title: 'T', status: 409, code: 'too_many_clients', detail: 'D' } }, 'too_many_clients'],
] as const) {
  test(`redeeming: ${name} is told as "${failure}"`, async () => {
    const key = await pw1.signingKey(SECRET);
    if (reply && !('unsigned' in reply)) peer.know(await pw1.pairKid(SECRET), key);
    peer.answer = () => reply;
    assert.equal(await redeem(companion, await codeFor(peer.port), 'Test'), failure);
    assert.deepEqual(keys.rows, []);
    assert.equal((await companion.state()).kind, 'unpaired');
  });
}

test('redeeming: a typo costs no call, a companion that is off is told as such', async () => {
  const code = await codeFor(peer.port);
  assert.equal(await redeem(companion, code.slice(0, -1), 'Test'), 'code_shape');
  assert.deepEqual(peer.calls, []);
  await peer.stop();
  assert.equal(await redeem(companion, code, 'Test'), 'off');
});

async function turned(predicate: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 5_000; !predicate();) {
    assert.ok(Date.now() < deadline, 'in time');
    await new Promise((resolve) => { setTimeout(resolve, 5); });
  }
}

test('a key a month old is turned over, and the old one goes when the new one is proven', async () => {
  const row = await paired(Date.now() - MONTH);
  const serverNonce = pw1.newNonce();
  peer.answer = async ({ target, body }) => {
    if (target !== '/v1/clients/self/rotate') return null;
    const { nonce } = JSON.parse(body) as { nonce: string };
    peer.know('Client123456.2', await pw1.nextKey(row.key, row.client, 2, nonce, serverNonce));
    return { body: { server_nonce: serverNonce } };
  };
  assert.equal((await companion.state()).kind, 'ready');
  await turned(() => keys.rows.length === 1 && keys.rows[0]?.kid === 'Client123456.2');
  assert.deepEqual(targets(), ['GET /v1/hello', 'POST /v1/clients/self/rotate', 'GET /v1/hello']);
});

test('a new key the companion never took is dropped, the old one still speaks', async () => {
  await paired(Date.now(), 1);
  const never = await paired(Date.now(), 2);
  peer.unlearn(never.kid);
  assert.equal((await companion.state()).kind, 'ready');
  assert.deepEqual(keys.rows.map(({ kid }) => kid), ['Client123456.1']);
});

test('another port is taken without pairing again', async () => {
  const row = await paired();
  await keys.put({ ...row, port: 1 });
  assert.equal((await companion.state()).kind, 'unreachable');
  assert.equal((await companion.move(peer.port)).kind, 'ready');
  assert.equal(keys.rows[0]?.port, peer.port);
});

test('the label names browser and system', () => {
  assert.equal(labelOf({ userAgent: '', userAgentData: { brands: [{ brand: 'Not A Brand' }, { brand: 'Chromium' }], platform: 'Linux' } }), 'Chromium on Linux');
  assert.equal(labelOf({ userAgent: '', userAgentData: { brands: [{ brand: 'Chromium' }, { brand: 'Google Chrome' }], platform: 'macOS' } }), 'Google Chrome on macOS');
  assert.equal(labelOf({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' }), 'Firefox on Linux');
  assert.equal(labelOf({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; rv:153.0) Gecko/20100101 Firefox/153.0' }), 'Firefox on Windows');
});

void test('each question says in which language the companion’s own sentences are wanted', async () => {
  await paired();
  await companion.hello();
  spoken = 'de';
  await companion.post('/v1/checks', {}, isEmpty);
  assert.deepEqual(peer.calls.map(({ target, language }) => `${target} ${language}`), ['/v1/hello en', '/v1/hello de', '/v1/checks de']);
});
