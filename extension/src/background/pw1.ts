/**
 * PW1: what is derived, signed and compared on the channel to the companion (design: pairing and the signed channel).
 * Only WebCrypto; no I/O. Held by tests/channel-vectors.json, which the companion's tests read too.
 */
export type CodeFault = 'code_port' | 'code_shape' | 'code_check';
export type GoneReason = 'used' | 'expired' | 'locked' | 'revoked';
export type Method = 'GET' | 'POST';
export type Bytes = Uint8Array<ArrayBuffer>;

export interface PairCode { port: number; secret: Bytes }
export interface Signed { kid: string; inst: string; authority: string; nonce: string; body: Bytes }
export interface Request extends Signed { method: Method; target: string; ts: string }
export interface Reply extends Signed { status: number }

export class CodeError extends Error {
  constructor(readonly code: CodeFault) { super(code); }
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

export function toB64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fromB64(text: string): Bytes {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}

/** 16 fresh random bytes, 22 characters. */
export const newNonce = (): string => toB64(crypto.getRandomValues(new Uint8Array(16)));

export const authorityOf = (port: number): string => `127.0.0.1:${port}`;

const join = (...parts: Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

export async function sha256hex(bytes: Bytes): Promise<string> {
  return Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A key that may sign and nothing else: it cannot be read out again. */
export const signingKey = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, HMAC, false, ['sign']);

const hmac = async (key: CryptoKey, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));

export const mac = async (key: CryptoKey, text: string): Promise<string> => toB64(await hmac(key, utf8(text)));

/** Compares without stopping at the first difference. */
export function same(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < left.length; at += 1) difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}

/** Reads what the user pasted. Throws CodeError; nothing has been sent then. */
export async function readCode(text: string): Promise<PairCode> {
  const trimmed = text.trim();
  const hyphen = trimmed.indexOf('-');
  const digits = trimmed.slice(0, Math.max(hyphen, 0));
  const port = Number(digits);
  if (!/^\d{1,5}$/.test(digits) || port < 1 || port > 65535) throw new CodeError('code_port');

  const letters = trimmed.slice(hyphen + 1).replaceAll(/[\s-]/g, '').toUpperCase()
    .replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const values = Array.from(letters, (letter) => CROCKFORD.indexOf(letter));
  if (values.length !== 28 || values.includes(-1)) throw new CodeError('code_shape');

  const bits = values.slice(0, 26).map((value) => value.toString(2).padStart(5, '0')).join('');
  if (!bits.endsWith('00')) throw new CodeError('code_shape');
  const secret = Uint8Array.from({ length: 16 }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));

  const [first = 0, second = 0] = await sha256(join(utf8(`PW1 code ${port} `), secret));
  const check = (first << 2) | (second >> 6);
  if (values[26] !== check >> 5 || values[27] !== (check & 31)) throw new CodeError('code_check');
  return { port, secret };
}

export async function pairKid(secret: Bytes): Promise<string> {
  return `pair-${toB64((await sha256(join(utf8('PW1 kid '), secret))).subarray(0, 6))}`;
}

/** K of a new pairing. The browser keeps its bytes to itself. */
export async function clientKey(
  secret: Bytes, nonce: string, serverNonce: string, client: string, origin: string,
): Promise<CryptoKey> {
  const input = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const how = {
    name: 'HKDF', hash: 'SHA-256', salt: join(fromB64(nonce), fromB64(serverNonce)),
    info: utf8(`PW1 client ${client} ${origin}`),
  };
  return crypto.subtle.deriveKey(how, input, { ...HMAC, length: 256 }, false, ['sign']);
}

/** The key after a rotation: HKDF's expand step alone, which a key that may only sign can do. */
export async function nextKey(
  key: CryptoKey, client: string, generation: number, nonce: string, serverNonce: string,
): Promise<CryptoKey> {
  const info = utf8(`PW1 rotate ${client} ${generation} ${nonce} ${serverNonce}`);
  return signingKey(await hmac(key, join(info, Uint8Array.of(1))));
}

export async function goneProof(key: CryptoKey, reason: GoneReason, kid: string): Promise<string> {
  return `${reason} ${await mac(key, `PW1 gone ${reason} ${kid}`)}`;
}

export async function requestString(request: Request): Promise<string> {
  const { kid, inst, method, authority, target, ts, nonce, body } = request;
  return ['PW1-REQ', kid, inst, method, authority, target, ts, nonce, await sha256hex(body)].join('\n');
}

export async function replyString(reply: Reply): Promise<string> {
  const { kid, inst, authority, nonce, status, body } = reply;
  return ['PW1-RES', kid, inst, authority, nonce, status, await sha256hex(body)].join('\n');
}

export async function authorization(key: CryptoKey, request: Request): Promise<string> {
  const { kid, inst, ts, nonce } = request;
  return `PW1 kid=${kid},inst=${inst},ts=${ts},nonce=${nonce},mac=${await mac(key, await requestString(request))}`;
}
