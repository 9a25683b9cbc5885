/** For tests: a program on 127.0.0.1 that speaks PW1 as the companion does, or badly in a chosen way. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as pw1 from './pw1';

export interface Call { method: string; target: string; kid: string; inst: string; nonce: string; body: string; language: string }
export interface Reply { status?: number; body?: unknown; unsigned?: boolean; gone?: pw1.GoneReason; silent?: boolean; key?: CryptoKey }

const problem = (code: string, status: number): Reply => ({ status, body: { type: 'about:blank', title: 'Said.', status, code, detail: 'Do.' } });

/** As companion/web/channel.py has it: what is any other is refused without a word. */
const TARGET = /^\/v1(\/[A-Za-z0-9_-]+)+(\?[A-Za-z0-9_.=&-]+)?$/;

export class Peer {
  readonly calls: Call[] = [];
  inst = pw1.toB64(new Uint8Array(12));
  hello = { api: 1, api_min: 1, version: '0.1.0' };
  /** Answers before the usual ones are looked at. */
  answer: (call: Call) => Promise<Reply | null> | Reply | null = () => null;
  private readonly keys = new Map<string, CryptoKey>();
  private server: Server | null = null;
  port = 0;

  know(kid: string, key: CryptoKey): void { this.keys.set(kid, key); }
  unlearn(kid: string): void { this.keys.delete(kid); }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void this.handle(request).then(({ status, headers, body, silent }) => {
        if (silent) return;
        response.writeHead(status, headers).end(body);
      });
    });
    await new Promise<void>((resolve) => { server.listen(this.port, '127.0.0.1', resolve); });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => { if (server) server.close(resolve); else resolve(null); });
  }

  private async handle(request: IncomingMessage): Promise<{ status: number; headers: Record<string, string>; body: pw1.Bytes; silent: boolean }> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const sent = /^PW1 kid=([^,]+),inst=([^,]+),ts=(\d{13}),nonce=([^,]+),mac=(.{43})$/.exec(request.headers.authorization ?? '');
    const [, kid = '', inst = '', ts = '', nonce = '', mac = ''] = sent ?? [];
    const { method = '', url: target = '' } = request;
    const bytes = Uint8Array.from(Buffer.concat(parts));
    const language = request.headers['accept-language'] ?? '';
    const call: Call = { method, target, kid, inst, nonce, body: Buffer.from(bytes).toString(), language };
    this.calls.push(call);

    const authority = `127.0.0.1:${this.port}`;
    const reply = await this.answer(call);
    const key = reply?.key ?? this.keys.get(kid);
    if (!TARGET.test(target)) return { status: 403, headers: {}, body: pw1.utf8(''), silent: false };
    if (reply?.unsigned) return { status: reply.status ?? 200, headers: {}, body: pw1.utf8(JSON.stringify(reply.body ?? {})), silent: false };
    if (reply?.gone && key) return { status: 403, headers: { 'PW1-Gone': await pw1.goneProof(key, reply.gone, kid) }, body: pw1.utf8(''), silent: false };
    if (!key) return { status: 403, headers: {}, body: pw1.utf8(''), silent: false };
    const text = await pw1.requestString({ kid, inst, ts, nonce, body: bytes, target, authority, method: method as pw1.Method });
    if (!reply?.key && mac !== await pw1.mac(key, text)) return { status: 403, headers: {}, body: pw1.utf8(''), silent: false };

    const free = target === '/v1/hello' || target === '/v1/pair';
    const { status = 200, body: value = {}, silent = false } = reply
      ?? (!free && inst !== this.inst ? problem('instance_changed', 409) : target === '/v1/hello' ? { body: this.hello } : {});
    const body = pw1.utf8(JSON.stringify(value));
    const proof = await pw1.mac(key, await pw1.replyString({ kid, inst: this.inst, authority, nonce, status, body }));
    return { status, headers: { 'PW1-Instance': this.inst, 'PW1-Mac': proof }, body, silent };
  }
}
