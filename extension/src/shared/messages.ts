/**
 * Everything one part of the extension may ask the background, and what it answers.
 *
 * A union for requests and a map for answers: a wrong payload or a forgotten route does not compile. Wire names say
 * what, not how; there is no generic verb. The message never says who sent it: the router looks at `sender`.
 */
import type { Alerts, Alias, BounceList, CheckList, Concern, Discovery, HealthReply, Lifted, LimitsRequest, Link, Mailbox, MailboxSummary, Notice, NoticeSnoozeRequest, OutboxItem, OutboxList, Pacing, Permit, Placement, RampUpRequest, Report, Server, Signature, SignatureRequest, Suppressed, SuppressionExport, SuppressionFile, SuppressionImport, SuppressionList, Unlinked, UnlinkRequest, Usage } from './api.gen';
import type { Here, Hosts, Leave, Webmail } from './webmail';

/** What the page adapter knows of a draft when Send is pressed. No subject, no text. */
export interface DraftFacts {
  /** Address of the mailbox the page is signed in as; null where the page does not show it. */
  account: string | null;
  from: string | null;
  recipients: string[];
  /** Recipients whose address the page does not show. */
  unresolved: number;
  /** What this draft answers, by whatever name the page has for it; null where it shows none. */
  replyTo: string | null;
  hasUnsubscribe: boolean;
  /** Where links lead, and the host that their words name. */
  links: { host: string; shown: string | null }[];
  htmlBytes: number;
  attachmentBytes: number;
  tokens: string[];
  /** Pictures that one sees, without a signature's; hosts of those that nobody sees. */
  images: number;
  pixels: string[];
  textChars: number;
  /** How many stand in To and Cc; null where the page tells no fields apart. */
  visible: number | null;
  /** Of the subject: whether there is one, and whether it begins with Re: or the like. Null where no field shows it. */
  title: 'empty' | 'answer' | 'other' | null;
  /** Tells equal texts and hardly anything else; null for a short one. */
  fingerprint: string | null;
}

/** `owner`: whose daily cap it is; null for a server of somebody's own. */
export type Held = { kind: 'warn'; permit: Permit } | { kind: 'block'; permit: Permit; owner: string | null };

/** What became of a draft that was to leave later. `why`: the companion's words. */
export type Scheduling = { kind: 'scheduled' } | { kind: 'off' | 'recipients' } | { kind: 'refused'; why: string };

/** The companion's word on a draft, or that there is none. `unchecked` lets the click through with a quiet note. */
export type Decision =
  | { kind: 'allow'; usage: Usage }
  | Held
  | { kind: 'unchecked'; why: 'off' | 'unpaired' | 'not-linked' | 'slow' | 'failed' | 'recipients' };

/** channel.md section 6: five states, no sixth. */
export type ChannelState =
  | { kind: 'unpaired'; lost: boolean }
  | { kind: 'ready'; version: string }
  | { kind: 'unreachable'; reason: 'off' | 'slow' | 'clock' | 'permission'; port: number; since: number }
  | { kind: 'impostor'; port: number; sent: boolean }
  | { kind: 'incompatible'; update: 'companion' | 'extension'; version: string };

/** What an error reply said. `code` is stable; the two sentences are the companion's own words. */
export interface Refusal {
  code: string;
  sentence: string;
  nextStep: string;
  field: string | null;
  said: string | null;
  /** The values the sentence was filled with, so that the sidebar can say it in its own words. */
  facts: Record<string, string | number>;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** An outbox without its messages. */
export type Queue = Omit<OutboxList, 'items'>;
/** What may be done to one message of it; `keep` is to cancel it and have it as a draft. */
export type OutboxAct = 'cancel' | 'keep' | 'restore' | 'pause' | 'resume' | 'now' | 'sent' | 'again' | 'remove';

/** All that one sidebar shows, in one answer. Older than `at` when the companion is away. */
export interface Snapshot {
  channel: ChannelState;
  /** Account of the mail tab the sidebar stands in, as its page shows it. */
  account: string | null;
  /** Which webmail the tab is, and the look of the surface the sidebar docks to. */
  host: Webmail;
  theme: 'light' | 'dark';
  /** The tab's page has changed so that Send is not found on it. */
  newLayout: boolean;
  /** What lies over the sidebar may be a dialog of ours: nobody is to be warned of it. */
  layer: boolean;
  mailboxes: MailboxSummary[];
  /** The most mailboxes that can be linked. */
  limit: number;
  /** Whether `mailbox` is one the user chose in the switcher, and not the one of the tab. */
  picked: boolean;
  /** The running or newest linking of the shown address, or the one started in this tab; of any where neither is known. */
  link: Link | null;
  /** The mailbox that was picked, else the one that matches `account`. */
  mailbox: Mailbox | null;
  health: HealthReply | null;
  outbox: OutboxItem[];
  /** How its outbox stands as a whole. */
  queue: Queue;
  /** What stands over all mailboxes, worst first. */
  notices: Notice[];
  /** When these numbers were read; null before the first answer. */
  at: number | null;
}

/** Chip beside Send (UX.md 6.10). `left` of `limit` in the day's window. */
export type ChipState =
  | { kind: 'loading' | 'off' | 'not-linked' | 'sign-in' | 'counting' }
  | { kind: 'normal' | 'near'; left: number; limit: number }
  | { kind: 'hour' | 'day' | 'cap'; next: number };

/** Error facts of the pairing tab (UX.md 6.2). */
export type PairFailure =
  | 'code_port' | 'code_shape' | 'code_check'
  | 'wrong' | 'used' | 'expired' | 'locked' | 'impostor' | 'off' | 'too_many_clients' | 'failed';

export interface PairingView {
  channel: ChannelState;
  port: number | null;
  hasPermission: boolean;
  label: string | null;
  webmails: Hosts;
}

/** How a mailbox is to be linked or signed in to again. What is null is left to the companion. */
export interface LinkForm {
  address: string;
  password: string | null;
  oauth: 'google' | 'microsoft' | null;
  user: string | null;
  smtpUser: string | null;
  smtpPassword: string | null;
  imap: Server | null;
  smtp: Server | null;
  /** graph: Microsoft's page is to allow another way than SMTP. */
  sending: boolean | 'graph';
  consent: boolean;
}

export type Ask =
  // content scripts
  /** `newLayout`: the page has changed so that Send is not found on it. `layer`: a dialog of ours lies over it. */
  | { kind: 'page/account'; account: string | null; host: Webmail; theme: 'light' | 'dark'; newLayout: boolean; layer: boolean }
  /** Whom a page of a webmail shows as signed in, null where it does not. `place`: its host. */
  | { kind: 'page/user'; place: string; user: string | null }
  /** `kept`: keys of the concerns that the user has seen and leaves as they are. */
  | { kind: 'gate/may-send'; draft: DraftFacts; anyway: boolean; kept: string[] }
  /** While it is written: what is there to look at? Reserves nothing. */
  | { kind: 'draft/check'; draft: DraftFacts }
  /** The draft is to stay one, and to leave at `at` (ms). Its subject is only told as a hash. */
  | { kind: 'draft/schedule'; draft: DraftFacts; subject: string; at: number }
  /** Takes back what this tab scheduled last. */
  | { kind: 'draft/unschedule' }
  | { kind: 'chip/state'; account: string | null }
  // sidebar
  | { kind: 'sidebar/home' }
  | { kind: 'sidebar/snapshot' }
  | { kind: 'channel/check' }
  | { kind: 'pairing/open' }
  | { kind: 'discover'; address: string; askHost: boolean }
  | { kind: 'link/start'; form: LinkForm }
  | { kind: 'link/page'; link: string }
  | { kind: 'link/cancel'; link: string }
  | { kind: 'mailbox/pick'; mailbox: string | null }
  | { kind: 'mailbox/unlink'; mailbox: string; waiting: UnlinkRequest['waiting']; moveTo: string | null; history: UnlinkRequest['history'] }
  | { kind: 'alias/add'; mailbox: string; address: string }
  | { kind: 'alias/remove'; mailbox: string; address: string }
  | { kind: 'check/start'; mailbox: string }
  /** Somebody copied a finding's record, or says that it is set: `look` at once. The companion looks again by itself. */
  | { kind: 'fix/attempt'; mailbox: string; finding: string; look: boolean }
  | { kind: 'sync/start'; mailbox: string }
  | { kind: 'sending/resume'; mailbox: string }
  | { kind: 'outbox/change'; item: string; act: OutboxAct }
  /** Not before `at`; null: as soon as the limits allow. */
  | { kind: 'outbox/time'; item: string; at: number | null }
  /** All of a mailbox's outbox; `seen`: the user knows what was late. */
  | { kind: 'outbox/all'; mailbox: string; act: 'pause' | 'resume' | 'seen' }
  /** Minutes of the day; null: at any hour. */
  | { kind: 'outbox/hours'; mailbox: string; hours: Queue['hours'] }
  /** Shows the drafts of the webmail that this sidebar stands in. */
  | { kind: 'drafts/open' }
  | { kind: 'bounces/list'; mailbox: string }
  | { kind: 'alerts/read' }
  /** What is looked at before a message leaves, for all mailboxes. */
  | { kind: 'checks/list' }
  | { kind: 'checks/turn'; check: string; on: boolean }
  | { kind: 'signature/get'; mailbox: string }
  | { kind: 'signature/set'; mailbox: string; change: SignatureRequest }
  | { kind: 'alerts/save'; alerts: Alerts }
  | { kind: 'pacing/get'; mailbox: string }
  | { kind: 'limits/set'; mailbox: string; limits: LimitsRequest }
  | { kind: 'ramp-up/set'; mailbox: string; change: RampUpRequest }
  | { kind: 'placement/get'; mailbox: string }
  | { kind: 'placement/set'; mailbox: string; on: boolean }
  | { kind: 'people/list'; search: string; after: string | null }
  | { kind: 'people/add'; address: string; note: string }
  /** Lets somebody be written to again. */
  | { kind: 'people/lift'; address: string; reason: string | null }
  | { kind: 'people/restore'; lift: number }
  /** A piece of a file in base64; `file`: what the piece before it was answered with. */
  | { kind: 'people/file'; file: string | null; data: string }
  | { kind: 'people/import'; file: string; skipBad: boolean }
  | { kind: 'people/export'; after: string | null }
  | { kind: 'report/get'; mailbox: string; from: string; to: string }
  | { kind: 'notice/snooze'; notice: string; until: NoticeSnoozeRequest['until'] }
  | Fold
  // pairing tab
  | { kind: 'pair/view' }
  | { kind: 'pair/redeem'; code: string }
  | { kind: 'pair/port'; port: number }
  | { kind: 'pair/forget' };

export interface Answers {
  'page/account': null;
  /** Whom this or an earlier page of the tab showed there. */
  'page/user': string | null;
  'gate/may-send': Decision;
  /** Null where nobody can say: not linked, nobody to write to, or the companion is away. */
  'draft/check': Concern[] | null;
  'draft/schedule': Scheduling;
  'draft/unschedule': Outcome<null>;
  'chip/state': ChipState;
  'sidebar/home': boolean;
  'sidebar/snapshot': Snapshot;
  'channel/check': ChannelState;
  'pairing/open': null;
  discover: Outcome<Discovery>;
  'link/start': Outcome<{ link: string }>;
  'link/page': Outcome<null>;
  'link/cancel': Outcome<null>;
  'mailbox/pick': null;
  'mailbox/unlink': Outcome<Unlinked>;
  'alias/add': Outcome<Alias>;
  'alias/remove': Outcome<null>;
  'check/start': Outcome<null>;
  'fix/attempt': Outcome<null>;
  'sync/start': Outcome<null>;
  'sending/resume': Outcome<null>;
  'outbox/change': Outcome<null>;
  'outbox/time': Outcome<null>;
  'outbox/all': Outcome<null>;
  'outbox/hours': Outcome<null>;
  'drafts/open': null;
  'bounces/list': Outcome<BounceList>;
  'alerts/read': Outcome<Alerts>;
  'checks/list': Outcome<CheckList>;
  'checks/turn': Outcome<CheckList>;
  'signature/get': Outcome<Signature>;
  'signature/set': Outcome<Signature>;
  'alerts/save': Outcome<Alerts>;
  'pacing/get': Outcome<Pacing>;
  'limits/set': Outcome<Pacing>;
  'ramp-up/set': Outcome<Pacing>;
  'placement/get': Outcome<Placement>;
  'placement/set': Outcome<Placement>;
  'people/list': Outcome<SuppressionList>;
  'people/add': Outcome<Suppressed>;
  'people/lift': Outcome<Lifted>;
  'people/restore': Outcome<Suppressed>;
  'people/file': Outcome<SuppressionFile>;
  'people/import': Outcome<SuppressionImport>;
  'people/export': Outcome<SuppressionExport>;
  'report/get': Outcome<Report>;
  'notice/snooze': Outcome<null>;
  fold: null;
  'pair/view': PairingView;
  'pair/redeem': { ok: true; view: PairingView } | { ok: false; failure: PairFailure };
  'pair/port': PairingView;
  'pair/forget': PairingView;
}

export type Kind = Ask['kind'];
export type AskOf<K extends Kind> = Extract<Ask, { kind: K }>;
export type Caller = 'content' | 'sidebar' | 'pairing';
export type Routes = {
  [K in Kind]: { from: readonly Caller[]; run(ask: AskOf<K>, tab: number | undefined): Promise<Answers[K]> };
};

/** Asks the background. The only way any page of ours gets anything. */
export function ask<K extends Kind>(message: AskOf<K>): Promise<Answers[K]> {
  return chrome.runtime.sendMessage(message);
}

/** Name of the port an open sidebar holds, so that the background watches the companion while somebody looks. */
export const SIDEBAR_PORT = 'sidebar';
/** Sidebar → background, on that port: whether the panel is unfolded, and shows the list of notices, so that nothing is told twice. */
export interface PanelState { kind: 'panel'; open: boolean; notices: boolean }
/** Sidebar → its own content script, through the background: fold the panel to the rail, or unfold it. */
export interface Fold { kind: 'fold'; open: boolean }
/** Background → content scripts and sidebar ports: something changed, ask again. Carries nothing. */
export interface Changed { kind: 'changed' }
/** Background → sidebar: the user pressed a browser's notice, so its way out is to be shown. `rule` null: of several in one. */
export interface Aimed { kind: 'aim'; rule: string | null; mailbox: string | null }
/** Background → content script: the user pressed the panel's key or the toolbar button. */
export interface Toggle { kind: 'toggle' }
/** Background → content script: the user wants to see the webmail's drafts. */
export interface ShowDrafts { kind: 'show-drafts' }
/** All that the background tells unasked. */
export type Told = Fold | Changed | Toggle | ShowDrafts | Here | Leave;
