/**
 * Who may ask what. The caller is told by the browser, never by the message; a payload is data of somebody else until it
 * has been checked; whatever fits no row is dropped without an answer.
 */
import type { Answers, Ask, AskOf, Caller, Kind, Routes } from '../shared/messages';
import { origins } from '../shared/webmails.json';

/** Of the webmails that everybody has; those of the user's own are in webmails.ts. */
export const MAIL_ORIGINS: readonly string[] = Object.values(origins).flat();

/** `sidebars`: its page in each language. `isWebmail`: whether an origin is one that the user named (webmails.ts). */
export interface Own { id: string; origin: string; sidebars: readonly string[]; pairing: string; isWebmail: (origin: string) => boolean }
/** The part of MessageSender that both browsers fill. */
export interface Sender {
  id?: string | undefined; origin?: string | undefined; url?: string | undefined; frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}
export interface Who { caller: Caller; tab: number | undefined; origin: string }

/** Null for everybody who is not one of ours; a missing origin too. */
export function whoIs(sender: Sender, own: Own): Who | null {
  const { origin } = sender;
  if (sender.id !== own.id || origin === undefined) return null;
  const tab = sender.tab?.id;
  if (MAIL_ORIGINS.includes(origin) || own.isWebmail(origin)) return tab !== undefined && sender.frameId === 0 ? { caller: 'content', tab, origin } : null;
  if (origin !== own.origin) return null;
  const page = sender.url?.split('#')[0];
  if (page !== undefined && own.sidebars.includes(page)) return { caller: 'sidebar', tab, origin };
  if (page === own.pairing && sender.frameId === 0) return { caller: 'pairing', tab, origin };
  return null;
}

type Test = (value: unknown) => boolean;
const text = (longest: number): Test => (value) => typeof value === 'string' && value.length <= longest;
const whole: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const yesNo: Test = (value) => typeof value === 'boolean';
const among = (...values: string[]): Test => (value) => typeof value === 'string' && values.includes(value);
const orNull = (test: Test): Test => (value) => value === null || test(value);
const list = (longest: number, test: Test): Test => (value) => Array.isArray(value) && value.length <= longest && value.every(test);
const shape = (fields: Record<string, Test>): Test => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length === Object.keys(fields).length && entries.every(([key, each]) => Object.hasOwn(fields, key) && (fields[key]?.(each) ?? false));
};

const id: Test = (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,40}$/.test(value);
const hash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const port: Test = (value) => whole(value) && Number(value) >= 1 && Number(value) <= 65535;
const account = orNull(text(320));
const server = shape({ host: text(253), port, security: among('tls', 'starttls') });
const draft = shape({
  account, from: account, recipients: list(500, text(320)), unresolved: whole, replyTo: orNull(text(998)),
  hasUnsubscribe: yesNo, links: list(200, shape({ host: text(253), shown: orNull(text(253)) })), htmlBytes: whole,
  attachmentBytes: whole, tokens: list(50, text(80)), images: whole, pixels: list(200, text(253)), textChars: whole,
  visible: orNull(whole), title: orNull(among('empty', 'answer', 'other')), fingerprint: orNull(text(20)), filed: yesNo,
});
const form = shape({
  address: text(320), password: orNull(text(1024)), oauth: orNull(among('google', 'microsoft')), user: orNull(text(320)),
  smtpUser: orNull(text(320)), smtpPassword: orNull(text(1024)), imap: orNull(server), smtp: orNull(server), sending: (value) => yesNo(value) || value === 'graph', consent: yesNo,
});

/** Some of the fields, one at least. */
const some = (fields: Record<string, Test>): Test => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, each]) => Object.hasOwn(fields, key) && (fields[key]?.(each) ?? false));
};
const amount: Test = (value) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e6;
const limits = some({
  hour: whole, day: whole, gap_seconds: whole, counts: among('outreach', 'all'), send_anyway: yesNo, replies: yesNo, ceiling: whole, domain_day: orNull(whole),
});
const rampUp = some({
  on: yesNo, plan: some(Object.fromEntries(['start', 'ceiling', 'step', 'every', 'used', 'surge', 'idle_days', 'bounces', 'complaints', 'yellow', 'red'].map((name) => [name, amount]))),
});

const minute: Test = (value) => whole(value) && Number(value) <= 1440;
const date: Test = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const time: Test = (value) => typeof value === 'string' && /^\d\d:\d\d$/.test(value);
const alerts = shape({
  urgent: yesNo, warnings: yesNo, good_news: yesNo, quiet_from: time, quiet_until: time, weekends: yesNo, break_quiet: yesNo, ramp_up: yesNo,
});

/** What each message must hold besides its kind, no more and no less. */
const PAYLOADS: { [K in Kind]: { [F in Exclude<keyof AskOf<K>, 'kind'>]: Test } } = {
  'page/account': { account, host: among('gmail', 'outlook', 'roundcube'), theme: among('light', 'dark'), newLayout: yesNo, layer: yesNo },
  'page/user': { user: account },
  'gate/may-send': { draft, anyway: yesNo, kept: list(100, text(400)) },
  'draft/check': { draft },
  'draft/schedule': { draft, subject: hash, at: whole },
  'draft/unschedule': {},
  'chip/state': { account },
  'sidebar/home': {},
  'sidebar/snapshot': {},
  'channel/check': {},
  'pairing/open': {},
  discover: { address: text(320), askHost: yesNo },
  'link/start': { form },
  'link/page': { link: id },
  'link/cancel': { link: id },
  'mailbox/pick': { mailbox: orNull(id) },
  'mailbox/unlink': { mailbox: id, waiting: among('drafts', 'move', 'discard'), moveTo: orNull(id), history: among('keep', 'delete') },
  'alias/add': { mailbox: id, address: text(320) },
  'alias/remove': { mailbox: id, address: text(320) },
  'check/start': { mailbox: id },
  'fix/attempt': { mailbox: id, finding: text(100), look: yesNo },
  'sync/start': { mailbox: id },
  'sending/resume': { mailbox: id },
  'outbox/change': { item: id, act: among('cancel', 'keep', 'restore', 'pause', 'resume', 'now', 'sent', 'again', 'remove') },
  'outbox/time': { item: id, at: orNull(whole) },
  'outbox/all': { mailbox: id, act: among('pause', 'resume', 'seen') },
  'outbox/hours': { mailbox: id, hours: orNull(shape({ start: minute, end: minute })) },
  'drafts/open': {},
  'bounces/list': { mailbox: id },
  'alerts/read': {},
  'checks/list': {},
  'checks/turn': { check: id, on: yesNo },
  'signature/get': { mailbox: id },
  // Wider than the companion's own bounds: what is too long for it is refused in its words, and not dropped here.
  'signature/set': { mailbox: id, change: some({ html: text(200_000), unsubscribe: yesNo, way_out: text(10_000) }) },
  'alerts/save': { alerts },
  'pacing/get': { mailbox: id },
  'limits/set': { mailbox: id, limits },
  'ramp-up/set': { mailbox: id, change: rampUp },
  'placement/get': { mailbox: id },
  'placement/set': { mailbox: id, on: yesNo },
  'people/list': { search: text(320), after: orNull(text(400)) },
  'people/add': { address: text(320), note: text(300) },
  'people/lift': { address: text(320), reason: orNull(text(300)) },
  'people/restore': { lift: whole },
  'people/file': { file: orNull(id), data: text(1_040_000) },
  'people/import': { file: id, skipBad: yesNo },
  'people/export': { after: orNull(text(400)) },
  'report/get': { mailbox: id, from: date, to: date },
  'notice/snooze': { notice: id, until: among('hour', 'day', 'changed', 'now') },
  fold: { open: yesNo },
  'pair/view': {},
  'pair/redeem': { code: text(200) },
  'pair/port': { port },
  'pair/forget': {},
};

export function isAsk(message: unknown): message is Ask {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  const { kind, ...payload } = message;
  return typeof kind === 'string' && Object.hasOwn(PAYLOADS, kind) && shape(PAYLOADS[kind as Kind])(payload);
}

/** The answer to a message, or undefined where none is due. */
export function route(routes: Routes, message: unknown, sender: Sender, own: Own): Promise<Answers[Kind]> | undefined {
  const who = whoIs(sender, own);
  return who && isAsk(message) ? dispatch(routes, message, who) : undefined;
}

function dispatch<K extends Kind>(routes: Routes, message: AskOf<K>, who: Who): Promise<Answers[K]> | undefined {
  const row = routes[message.kind];
  return row.from.includes(who.caller) ? row.run(message, who.tab, who.origin) : undefined;
}
