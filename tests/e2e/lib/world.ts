/** Talks to tests/e2e/world.py: the servers, the webmail page and the companion around the browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Facts {
  page: number;
  companion: number;
  address: string;
  password: string;
  imap: number;
  smtp: number;
  data: string;
  /** Another mailbox, of scheduling_world.py and those made of it. */
  other?: string;
  /** Port of a real Roundcube, of roundcube_world.py. */
  webmail?: number;
}

export interface Commands {
  start: { ask: object; answer: object };
  stop: { ask: { hard?: boolean }; answer: object };
  squat: { ask: { on: boolean }; answer: { told: string } };
  code: { ask: object; answer: { code: string } };
  fill: { ask: { sent: number; inbox: number }; answer: object };
  elsewhere: { ask: { to: string }; answer: { id: string } };
  sent: { ask: object; answer: { total: number; newest: string | null } };
  change_password: { ask: { word: string }; answer: object };
  limits: { ask: { hour: number; day: number }; answer: object };
  // of linking_world.py
  bound: { ask: { limit: number }; answer: object };
  become: { ask: { address: string; password?: string }; answer: { password: string } };
  somebody: { ask: { address: string; password?: string }; answer: { password: string } };
  provider: { ask: Record<string, string>; answer: object };
  heard: { ask: { host: string }; answer: { secrets: string[] } };
  drafts: { ask: { address: string }; answer: { subjects: string[] } };
  canaries: { ask: { secrets: string[] }; answer: { found: string[] } };
  // of syncing_world.py
  door_to: { ask: { case: string; anew?: boolean }; answer: object };
  answer: { ask: { to: string; sender: string }; answer: object };
  renumber: { ask: { times: number }; answer: object };
  // of presend_world.py
  bar: { ask: object; answer: object };
  reserved: { ask: object; answer: { recipients: string[] } };
  // of scheduling_world.py
  anyway: { ask: { on: boolean }; answer: object };
  clear: { ask: object; answer: object };
  forward: { ask: { seconds: number }; answer: object };
  kept: { ask: object; answer: { drafts: [string, string][] } };
  arrived: { ask: { count: number }; answer: { messages: [string, string][]; own_headers: string[] } };
  tidied: { ask: object; answer: { drafts: [string, string][] } };
  // of roundcube_world.py
  ledger: { ask: { sent: number }; answer: { sends: [recipient: string, source: string, state: string][]; permits: string[] } };
  received: { ask: object; answer: { ids: string[] } };
  wear: { ask: { skin: 'elastic' | 'larry' | 'classic' }; answer: object };
  // of sending_world.py
  terminal: { ask: { words: string[]; text?: string }; answer: { code: number; out: string; err: string } };
  writes: { ask: { subject: string }; answer: object };
  unsubscribes: { ask: object; answer: object };
  newest: { ask: object; answer: { from: string; unsubscribe: string | null; html: string | null } };
  late_clock: { ask: object; answer: object };
  sleep: { ask: { through: number }; answer: object };
  // of full_world.py
  disk: { ask: { full: boolean }; answer: object };
  // of noticed_world.py
  leap: { ask: { seconds: number }; answer: object };
  at_google: { ask: object; answer: object };
  // of office_world.py
  by_graph: { ask: object; answer: { taken: string[][] } };
  // of shots_world.py
  story: { ask: { address: string; days?: number; bounces?: boolean }; answer: object };
  hold: { ask: { after: number | null }; answer: object };
  room: { ask: { address: string; hour: number; day: number; anyway?: boolean; ramp?: boolean }; answer: object };
  becomes: { ask: { address: string; state: string; reason: string | null }; answer: object };
  guard: { ask: { address: string; why: string | null }; answer: object };
  names: { ask: { on?: boolean; dmarc?: boolean }; answer: object };
  slept: { ask: { address: string; hours: number }; answer: object };
  version: { ask: { api: number; api_min: number; version: string }; answer: object };
  shift: { ask: { ahead: number }; answer: object };
  strange_code: { ask: object; answer: { code: string } };
  revoke: { ask: object; answer: object };
  tried: { ask: object; answer: { code: string } };
  freeze: { ask: { on: boolean }; answer: object };
  offline: { ask: { on: boolean }; answer: object };
  // of notices_world.py
  sign_out: { ask: { waiting: number }; answer: object };
  told: { ask: object; answer: { shown: { key: string; as: string | null }[]; snoozed: boolean[] } };
  sign_in: { ask: object; answer: object };
}

export class World {
  readonly facts: Facts;
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(process: ChildProcess, lines: AsyncIterator<string>, facts: Facts) {
    this.#process = process;
    this.#lines = lines;
    this.facts = facts;
  }

  /** `kind`: world, or linking_world with every provider in it. */
  static async start(root: string, kind = 'world'): Promise<World> {
    const process = spawn(`${root}/.venv/bin/python`, ['-m', `tests.e2e.${kind}`], {
      cwd: root, stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) throw new Error('the world did not start; its reason stands above');
    return new World(process, lines, JSON.parse(first.value) as Facts);
  }

  /** One command at a time: each has its own answer line. */
  async do<K extends keyof Commands>(name: K, fields: Commands[K]['ask'] = {}): Promise<Commands[K]['answer']> {
    this.#process.stdin?.write(`${JSON.stringify({ do: name, ...fields })}\n`);
    const line = await this.#lines.next();
    if (line.done) throw new Error('the world ended');
    const answer = JSON.parse(line.value) as Commands[K]['answer'] & { error?: string };
    if (answer.error !== undefined) throw new Error(`${name}: ${answer.error}`);
    return answer;
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.stdin?.end();
    await ended;
  }
}
