import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as pw1 from './pw1';

interface Message {
  name: string; key: 'S' | 'K' | 'K2';
  request: Omit<pw1.Request, 'body' | 'authority'> & { body: string; body_sha256: string; string: string; mac: string; authorization: string };
  reply: { status: number; instance: string; body: string; body_sha256: string; string: string; mac: string };
}
interface Vectors {
  given: Record<'secret_hex' | 'authority' | 'origin' | 'nonce' | 'server_nonce' | 'client_id' | 'instance', string>;
  code: { printed: string; reads_to_secret: string[]; refused: { text: string; error: string }[] };
  keys: Record<'pair_kid' | 'client_kid' | 'K_hex' | 'rotate_nonce' | 'rotate_server_nonce' | 'rotated_kid' | 'K2_hex', string>;
  messages: Message[];
  gone: { code: Record<'used' | 'expired' | 'locked', string>; client: { revoked: string } };
}

const vectors = JSON.parse(readFileSync('../tests/channel-vectors.json', 'utf8')) as Vectors;
const { given, keys } = vectors;
const hex = (text: string): pw1.Bytes => Uint8Array.from(Buffer.from(text, 'hex'));
const secret = hex(given.secret_hex);
const keyK = await pw1.clientKey(secret, given.nonce, given.server_nonce, given.client_id, given.origin);
const keyK2 = await pw1.nextKey(keyK, given.client_id, 2, keys.rotate_nonce, keys.rotate_server_nonce);
const key = { S: await pw1.signingKey(secret), K: keyK, K2: keyK2 };

for (const text of [vectors.code.printed, ...vectors.code.reads_to_secret]) {
  test(`reads the code ${JSON.stringify(text)}`, async () => {
    assert.deepEqual(await pw1.readCode(text), { port: 17813, secret });
  });
}

for (const { text, error } of [...vectors.code.refused, { text: '', error: 'code_port' }, { text: 'abc', error: 'code_port' },
  { text: '0-000G4', error: 'code_port' }, { text: '17813-', error: 'code_shape' }]) {
  test(`refuses the code ${JSON.stringify(text)} as ${error}`, async () => {
    await assert.rejects(pw1.readCode(text), (fault) => fault instanceof pw1.CodeError && fault.code === error);
  });
}

test('derives the names and keys of the vectors', async () => {
  assert.equal(await pw1.pairKid(secret), keys.pair_kid);
  const probe = 'the same key signs the same text alike';
  assert.equal(await pw1.mac(key.K, probe), await pw1.mac(await pw1.signingKey(hex(keys.K_hex)), probe));
  assert.equal(await pw1.mac(key.K2, probe), await pw1.mac(await pw1.signingKey(hex(keys.K2_hex)), probe));
});

test('T15 keys can sign and nothing else', async () => {
  for (const each of Object.values(key)) {
    assert.equal(each.extractable, false);
    assert.deepEqual(each.usages, ['sign']);
    await assert.rejects(crypto.subtle.exportKey('raw', each));
  }
});

for (const { name, key: which, request, reply } of vectors.messages) {
  test(`signs the request "${name}"`, async () => {
    const signed = { ...request, authority: given.authority, body: pw1.utf8(request.body) };
    assert.equal(await pw1.sha256hex(signed.body), request.body_sha256);
    assert.equal(await pw1.requestString(signed), request.string);
    assert.equal(await pw1.mac(key[which], request.string), request.mac);
    assert.equal(await pw1.authorization(key[which], signed), request.authorization);
  });
  test(`knows the reply "${name}"`, async () => {
    const { kid, nonce } = request;
    const body = pw1.utf8(reply.body);
    assert.equal(await pw1.sha256hex(body), reply.body_sha256);
    const text = await pw1.replyString({ kid, nonce, inst: reply.instance, authority: given.authority, status: reply.status, body });
    assert.equal(text, reply.string);
    assert.equal(await pw1.mac(key[which], text), reply.mac);
  });
}

test('knows the proofs that a key is gone', async () => {
  for (const reason of ['used', 'expired', 'locked'] as const) {
    assert.equal(await pw1.goneProof(key.S, reason, keys.pair_kid), vectors.gone.code[reason]);
  }
  assert.equal(await pw1.goneProof(key.K2, 'revoked', keys.rotated_kid), vectors.gone.client.revoked);
});

test('compares whole strings', () => {
  assert.equal(pw1.same('abc', 'abc'), true);
  assert.equal(pw1.same('abc', 'abd'), false);
  assert.equal(pw1.same('abc', 'abcd'), false);
});
