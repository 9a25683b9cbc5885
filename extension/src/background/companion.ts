/**
 * The one way to the companion, and the only `fetch` of the extension. A reply counts only when our key signed it, and it
 * is checked on its bytes before anything reads them. Hello comes before content: after every wake-up, after every
 * failure, and right before each request that carries addresses, text or passwords.
 */
import type { ChannelState, Outcome, Refusal } from '../shared/messages';
import { isHello, isProblem, isRotateReply } from '../shared/validators.gen';
import type { KeyStore, StoredKey } from './keystore';
import * as pw1 from './pw1';
import { readAll } from './reading';

/** The API number this extension speaks. */
const API = 1;
const HELLO_MS = 2_000;
const REQUEST_MS = 15_000;
const ROTATE_AFTER = 30 * 86_400_000;

export type Heard =
  | { kind: 'reply'; status: number; inst: string; body: pw1.Bytes }
  | { kind: 'silent'; reason: 'off' | 'slow' | 'clock' | 'permission' }
  | { kind: 'gone'; reason: pw1.GoneReason }
  /** Not signed by our key. `blind`: the empty 403 with which a companion answers whom it does not know. */
  | { kind: 'stranger'; blind: boolean };

/** What the browser gives; tests give their own. */
export interface Ground {
  keys: KeyStore;
  origin: string;
  hasPermission(): Promise<boolean>;
  /** In which language the companion's own sentences are wanted. */
  language(): Promise<string>;
  /** Remembers that a pairing was ended from the other side. */
  lost: { get(): Promise<boolean>; set(lost: boolean): Promise<void> };
  changed(state: ChannelState): void;
}

interface Line { key: CryptoKey; kid: string; inst: string; port: number }
interface Question { method: pw1.Method; target: string; body?: unknown; ms?: number }
type Check<T> = (value: unknown) => value is T;

const NO_ANSWER: Refusal = {
  code: 'no_answer', sentence: 'Postwarden didn’t answer.', nextStep: 'Nothing was changed. Try again when it runs.', field: null, said: null,
  facts: {},
};

/** Signed, and still not what was asked for. */
export const BAD_REPLY: Refusal = { ...NO_ANSWER, code: 'bad_reply' };

/** Nothing that we sign counts there: one that judges our time by another clock knows us, and answers nothing (channel.md 5, 11). */
function isStale(heard: Heard): boolean {
  const problem = heard.kind === 'reply' && heard.status >= 400 ? parse(heard.body) : undefined;
  return isProblem(problem) && problem.code === 'stale';
}

export function parse(body: pw1.Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** One signed question and what came back. Never throws for anything the other side does. */
export async function exchange(line: Line, question: Question, ground: Pick<Ground, 'hasPermission' | 'language'>): Promise<Heard> {
  const { key, kid, inst, port } = line;
  const { method, target, ms = REQUEST_MS } = question;
  const authority = pw1.authorityOf(port);
  const nonce = pw1.newNonce();
  const body = pw1.utf8(question.body === undefined ? '' : JSON.stringify(question.body));
  const request = { kid, inst, authority, nonce, body, method, target, ts: String(Date.now()) };
  const headers: Record<string, string> = { 'Authorization': await pw1.authorization(key, request), 'Accept-Language': await ground.language() };
  if (method === 'POST') headers['Content-Type'] = 'application/json';

  let response: Response;
  let answer: pw1.Bytes;
  try {
    response = await fetch(`http://${authority}${target}`, {
      method, headers, ...(method === 'POST' ? { body } : {}), redirect: 'error', credentials: 'omit', cache: 'no-store',
      referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(ms),
    });
    answer = await readAll(response);
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'TimeoutError') return { kind: 'silent', reason: 'slow' };
    if (fault instanceof TypeError || fault instanceof DOMException) {
      return { kind: 'silent', reason: await ground.hasPermission() ? 'off' : 'permission' };
    }
    throw fault;
  }

  const theirs = response.headers.get('PW1-Instance') ?? '';
  const { status } = response;
  const proof = await pw1.mac(key, await pw1.replyString({ kid, inst: theirs, authority, nonce, status, body: answer }));
  if (pw1.same(response.headers.get('PW1-Mac') ?? '', proof)) return { kind: 'reply', status, inst: theirs, body: answer };

  const gone = response.headers.get('PW1-Gone') ?? '';
  const reason = (['used', 'expired', 'locked', 'revoked'] as const).find((each) => gone.startsWith(`${each} `));
  if (reason && pw1.same(gone, await pw1.goneProof(key, reason, kid))) return { kind: 'gone', reason };
  return { kind: 'stranger', blind: status === 403 && answer.length === 0 };
}

export class Companion {
  private key: StoredKey | null = null;
  /** The key before the last rotation, until the new one is proven. */
  private older: StoredKey | null = null;
  private loading: Promise<void> | undefined;
  private asking: Promise<ChannelState> | undefined;
  private rotating = false;
  private proven = false;
  private inst = '-';
  private now: ChannelState | null = null;

  constructor(readonly ground: Ground) {}

  /** The state; asks once after a wake-up. */
  async state(): Promise<ChannelState> {
    return this.now ?? this.hello();
  }

  /** The pairing as stored, null while unpaired. */
  async pairing(): Promise<StoredKey | null> {
    await this.load();
    return this.key;
  }

  /** Asks who answers. Calls at the same time share one question. */
  hello(): Promise<ChannelState> {
    if (this.asking) return this.asking;
    const asking = this.sayHello().finally(() => { if (this.asking === asking) this.asking = undefined; });
    this.asking = asking;
    return asking;
  }

  /** Asks for something that holds nothing private. */
  get<T>(target: string, is: Check<T>): Promise<Outcome<T>> {
    return this.call({ method: 'GET', target }, is, false);
  }

  /** Sends something; a verified hello comes right before it. `ms`: how long the answer may take. */
  post<T>(target: string, body: unknown, is: Check<T>, ms = REQUEST_MS): Promise<Outcome<T>> {
    return this.call({ method: 'POST', target, body, ms }, is, true);
  }

  /** Takes a new pairing and proves it by a hello. */
  async adopt(row: StoredKey): Promise<ChannelState> {
    await this.ground.keys.put(row);
    await this.ground.keys.keep(row.kid);
    await this.ground.lost.set(false);
    this.use(row);
    return this.hello();
  }

  /** The companion moved to another port. The key is not bound to it, every MAC is. */
  async move(port: number): Promise<ChannelState> {
    const key = await this.pairing();
    if (!key) return this.state();
    await this.ground.keys.put({ ...key, port });
    this.use({ ...key, port });
    return this.hello();
  }

  /** Ends the pairing here, whatever the other side thinks. */
  async drop(lost: boolean): Promise<ChannelState> {
    await this.ground.keys.keep();
    await this.ground.lost.set(lost);
    this.use(null);
    return this.become({ kind: 'unpaired', lost });
  }

  private load(): Promise<void> {
    this.loading ??= this.ground.keys.all().then(([newest = null, older = null]) => {
      this.key = newest;
      this.older = older;
    });
    return this.loading;
  }

  private use(key: StoredKey | null): void {
    this.loading = Promise.resolve();
    this.asking = undefined;
    this.key = key;
    this.older = null;
    this.proven = false;
    this.inst = '-';
  }

  private become(state: ChannelState): ChannelState {
    const before = this.now;
    this.now = state.kind === 'unreachable' && before?.kind === 'unreachable' ? { ...state, since: before.since } : state;
    this.proven = state.kind === 'ready';
    if (JSON.stringify(before) !== JSON.stringify(this.now)) this.ground.changed(this.now);
    return this.now;
  }

  private ask(key: StoredKey, question: Question): Promise<Heard> {
    return exchange({ ...key, inst: this.inst }, question, this.ground);
  }

  private async sayHello(): Promise<ChannelState> {
    await this.load();
    const { key } = this;
    if (!key) return this.become({ kind: 'unpaired', lost: await this.ground.lost.get() });
    const heard = await this.ask(key, { method: 'GET', target: '/v1/hello', ms: HELLO_MS });
    if (key !== this.key) return this.state();
    if (heard.kind !== 'reply') return this.unanswered(heard, key, false);
    if (isStale(heard)) return this.unanswered({ kind: 'silent', reason: 'clock' }, key, false);
    const hello = heard.status === 200 ? parse(heard.body) : undefined;
    if (!isHello(hello)) return this.unanswered({ kind: 'silent', reason: 'slow' }, key, false);

    this.inst = heard.inst;
    if (this.older) {
      this.older = null;
      await this.ground.keys.keep(key.kid);
    }
    const { version } = hello;
    if (hello.api < API) return this.become({ kind: 'incompatible', update: 'companion', version });
    if (hello.api_min > API) return this.become({ kind: 'incompatible', update: 'extension', version });
    if (Date.now() - key.since > ROTATE_AFTER) void this.rotate(key);
    return this.become({ kind: 'ready', version });
  }

  private async unanswered(heard: Exclude<Heard, { kind: 'reply' }>, key: StoredKey, sent: boolean): Promise<ChannelState> {
    if (heard.kind === 'silent') {
      return this.become({ kind: 'unreachable', reason: heard.reason, port: key.port, since: Date.now() });
    }
    if (heard.kind === 'gone' && heard.reason === 'revoked') return this.drop(true);
    if (this.older) {
      await this.ground.keys.keep(this.older.kid);
      this.use(this.older);
      return this.sayHello();
    }
    return this.become({ kind: 'impostor', port: key.port, sent });
  }

  private async call<T>(question: Question, is: Check<T>, content: boolean): Promise<Outcome<T>> {
    if ((content || !this.proven) && (await this.hello()).kind !== 'ready') return { ok: false, refusal: NO_ANSWER };
    const { key } = this;
    if (!key) return { ok: false, refusal: NO_ANSWER };
    let heard = await this.ask(key, question);
    for (const again of ['instance_changed', 'stale']) {
      if (heard.kind !== 'reply' || heard.status < 400) break;
      const problem = parse(heard.body);
      if (!isProblem(problem) || problem.code !== again) continue;
      this.inst = heard.inst;
      heard = await this.ask(key, question);
      break;
    }
    if (key !== this.key) return { ok: false, refusal: NO_ANSWER };
    if (heard.kind !== 'reply') {
      await this.unanswered(heard, key, content);
      return { ok: false, refusal: NO_ANSWER };
    }
    if (isStale(heard)) {
      await this.unanswered({ kind: 'silent', reason: 'clock' }, key, content);
      return { ok: false, refusal: NO_ANSWER };
    }
    const value = parse(heard.body);
    if (heard.status < 300 && is(value)) return { ok: true, value };
    if (heard.status < 400 || !isProblem(value)) return { ok: false, refusal: BAD_REPLY };
    const { code, title, detail, field = null, said = null, facts = {} } = value;
    return { ok: false, refusal: { code, sentence: title, nextStep: detail, field, said, facts } };
  }

  /** Agrees on the next key. It stands beside the old one until a hello has proven it. */
  private async rotate(key: StoredKey): Promise<void> {
    if (this.rotating) return;
    this.rotating = true;
    try {
      const nonce = pw1.newNonce();
      const heard = await this.ask(key, { method: 'POST', target: '/v1/clients/self/rotate', body: { nonce } });
      const reply = heard.kind === 'reply' && heard.status === 200 ? parse(heard.body) : undefined;
      if (!isRotateReply(reply) || key !== this.key) return;
      const generation = key.generation + 1;
      const next: StoredKey = {
        ...key, generation, kid: `${key.client}.${generation}`, since: Date.now(),
        key: await pw1.nextKey(key.key, key.client, generation, nonce, reply.server_nonce),
      };
      await this.ground.keys.put(next);
      const { inst } = this;
      this.use(next);
      this.inst = inst;
      this.older = key;
      await this.hello();
    } finally {
      this.rotating = false;
    }
  }
}
