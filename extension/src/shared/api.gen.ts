// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
/**
 * 16 random bytes, base64url without padding.
 */
export type Nonce = string;
/**
 * Milliseconds since 1970-01-01 UTC.
 */
export type Ms = number;
/**
 * An opaque id.
 */
export type Id = string;
/**
 * A mail address.
 */
export type Address = string;
/**
 * Whose page a user signs in at (OAuth 2.0).
 */
export type Issuer = 'google' | 'microsoft';
/**
 * How a mailbox signs in: by password or app password, or by OAuth at one of the two.
 */
export type SignIn = 'password' | 'google' | 'microsoft';
export type LinkRequest = {
  [k: string]: unknown;
};
export type MailboxState = 'linking' | 'active' | 'needs_sign_in' | 'paused' | 'disconnected';
/**
 * In the local time of the companion's computer: `20:00`.
 */
export type TimeOfDay = string;
export type ReportDate = string;
export type SuppressionAfter = string;

export interface PairReply {
  client_id: string;
  server_nonce: Nonce;
}
export interface Hello {
  api: number;
  api_min: number;
  version: string;
}
export interface RotateRequest {
  nonce: Nonce;
}
export interface RotateReply {
  server_nonce: Nonce;
}
export interface Empty {}
/**
 * One rolling window of sends. frees_at: when the oldest counted send leaves it, null while it is empty.
 */
export interface Window {
  used: number;
  limit: number;
  left: number;
  frees_at: Ms | null;
}
/**
 * The windows of a mailbox. day: the ramp-up's number where that is lower. next_slot: when one more send is allowed, null when it is allowed now.
 */
export interface Usage {
  hour: Window;
  day: Window;
  ceiling: Window;
  /**
   * Of all mailboxes of the domain; null or left out where they share no limit.
   */
  domain?: Window | null;
  can_send_now: number;
  next_slot: Ms | null;
}
/**
 * RFC 9457 problem details.
 */
export interface Problem {
  type: string;
  /**
   * One sentence for the user.
   */
  title: string;
  status: number;
  code: string;
  /**
   * The one next step.
   */
  detail: string;
  field?: string;
  /**
   * The mail server's own words.
   */
  said?: string;
  /**
   * The values the title was filled with, so that the sidebar can say it in the user's language.
   */
  facts?: {
    [k: string]: string | number;
  };
}
/**
 * Why something failed: stable code, one sentence, one next step.
 */
export interface Fault {
  code: string;
  sentence: string;
  next_step: string;
  field: string | null;
  said: string | null;
  /**
   * The values the sentence was filled with, so that the sidebar can say it in the user's language.
   */
  facts: {
    [k: string]: string | number;
  };
}
export interface Event {
  id: number;
  at: Ms;
  kind: 'link' | 'sync' | 'usage' | 'health' | 'outbox' | 'mailbox' | 'clients' | 'notices' | 'suppressions';
  mailbox: Id | null;
  link: Id | null;
}
export interface Events {
  events: Event[];
  last: number;
}
export interface Record {
  type: 'TXT' | 'CNAME' | 'MX' | 'PTR';
  /**
   * As most DNS pages want it: relative to the domain.
   */
  name: string;
  /**
   * The full name.
   */
  host: string;
  value: string;
  ttl: number;
  replaces: string | null;
}
export interface Fix {
  text: string;
  steps: string[];
  record: Record | null;
}
export interface Evidence {
  /**
   * What was asked, for example: TXT at _dmarc.example.com
   */
  question: string;
  answer: string[];
  servers: number;
  asked_at: Ms;
  /**
   * Until when the name server that was asked may repeat this answer, whatever the DNS says meanwhile; null where it keeps none. Not there in check-ups of an older companion.
   */
  holds_until?: Ms | null;
}
/**
 * severity unknown: could not be checked; never counts as bad.
 */
export interface Finding {
  id: string;
  check:
    | 'spf'
    | 'dkim'
    | 'dmarc'
    | 'mx'
    | 'provider'
    | 'ptr'
    | 'blocklists'
    | 'tracking'
    | 'services'
    | 'mta_sts'
    | 'tls_rpt'
    | 'bimi'
    | 'dnssec'
    | 'bounces'
    | 'rejections'
    | 'deferrals'
    | 'complaints'
    | 'unsubscribes'
    | 'replies'
    | 'placement';
  severity: 'stop' | 'fix' | 'hint' | 'ok' | 'unknown';
  title: string;
  text: string;
  /**
   * Of what the mail itself says servers is 0: none was asked.
   */
  evidence: Evidence[];
  fix: Fix | null;
  gain: number;
  checked_at: Ms;
}
export interface Cap {
  id: string;
  at: number;
  text: string;
}
export interface Score {
  model: 'dm1';
  score: number | null;
  low: number;
  high: number;
  evidence_share: number;
  provisional: boolean;
  caps: Cap[];
}
export interface Health {
  mailbox: Id;
  domain: string;
  checked_at: Ms;
  seconds: number;
  queries: number;
  score: Score;
  /**
   * Worst first; within one severity by gain.
   */
  findings: Finding[];
}
/**
 * The last check-up of a local day.
 */
export interface DayScore {
  day: string;
  score: number | null;
  low: number;
  high: number;
}
/**
 * What changed since an earlier day.
 */
export interface Changes {
  /**
   * Since when: yesterday, if it was checked then.
   */
  day: string;
  /**
   * Sentences: the score first, then what got worse, then what got better.
   */
  said: string[];
}
/**
 * A finding whose fix the user tries: the companion looks again by itself, until it is fixed or `until`. A fixed one is told for a day.
 */
export interface Waiting {
  finding: string;
  check:
    | 'spf'
    | 'dkim'
    | 'dmarc'
    | 'mx'
    | 'provider'
    | 'ptr'
    | 'blocklists'
    | 'tracking'
    | 'services'
    | 'mta_sts'
    | 'tls_rpt'
    | 'bimi'
    | 'dnssec'
    | 'bounces'
    | 'rejections'
    | 'deferrals'
    | 'complaints'
    | 'unsubscribes'
    | 'replies'
    | 'placement';
  since: Ms;
  /**
   * The last look, which may be later than the last check-up: between two check-ups only its own check is asked. Null before the first.
   */
  looked_at: Ms | null;
  /**
   * The next look: every five minutes at first, every hour later. Null once it is fixed.
   */
  next_at: Ms | null;
  until: Ms;
  /**
   * The check-up that no longer found it.
   */
  fixed_at: Ms | null;
}
/**
 * The user copied the record of a finding, or says that it is set. What isn't wrong by the last check-up is not waited for.
 */
export interface AttemptRequest {
  finding: string;
  /**
   * Look now as well; else the first look follows in five minutes.
   */
  check: boolean;
}
export interface HealthReply {
  health: Health | null;
  checking: boolean;
  /**
   * Of a check-up on its way that has answers already: the checks that still wait for theirs. Their findings are of the one before.
   */
  asking: (
    | 'spf'
    | 'dkim'
    | 'dmarc'
    | 'mx'
    | 'provider'
    | 'ptr'
    | 'blocklists'
    | 'tracking'
    | 'services'
    | 'mta_sts'
    | 'tls_rpt'
    | 'bimi'
    | 'dnssec'
    | 'bounces'
    | 'rejections'
    | 'deferrals'
    | 'complaints'
    | 'unsubscribes'
    | 'replies'
    | 'placement'
  )[];
  /**
   * The last 30 local days that were checked, oldest first.
   */
  history: DayScore[];
  changes: Changes | null;
  /**
   * The newest attempt first.
   */
  waiting: Waiting[];
}
export interface Server {
  host: string;
  port: number;
  security: 'tls' | 'starttls';
}
export interface LinkRequest1 {
  address: string;
  password?: string;
  oauth?: Issuer;
  imap?: Server;
  smtp?: Server;
  /**
   * Sign-in name where it is not the address.
   */
  user?: string;
  /**
   * Sign-in name for sending, where it is another than for receiving.
   */
  smtp_user?: string;
  /**
   * Password for sending, where it is another.
   */
  smtp_password?: string;
  /**
   * False: link without sending. True where it is left out.
   */
  sending?: boolean;
  /**
   * graph: Microsoft's page is to allow sending through Microsoft Graph, for companies that keep SMTP off; by oauth alone. smtp where it is left out; a mailbox whose SMTP is off then sends through Graph if that was allowed before.
   */
  sends_by?: 'smtp' | 'graph';
  consent: {
    agreed: boolean;
    version: string;
  };
}
export interface LinkStarted {
  link: Id;
  /**
   * The provider's page to open in a new tab, for oauth.
   */
  sign_in_url: string | null;
}
export interface Step {
  name: 'settings' | 'signed_in' | 'receiving' | 'sending' | 'reading' | 'checking';
  state: 'waiting' | 'running' | 'done' | 'failed';
  seconds: number | null;
  detail: string | null;
  done: number | null;
  total: number | null;
}
/**
 * A linking under way or just ended. A sign-in again has the first four steps only, and no mailbox until it is done.
 */
export interface Link {
  id: Id;
  address: string;
  mailbox: Id | null;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  steps: Step[];
  error: Fault | null;
  started_at: Ms;
  /**
   * The provider's page, while the user is awaited there.
   */
  sign_in_url: string | null;
  waiting: LinkWait | null;
}
/**
 * The server is throttled or down: the linking tries again by itself then.
 */
export interface LinkWait {
  error: Fault;
  retry_at: Ms;
}
export interface MailboxSummary {
  id: Id;
  address: string;
  provider: string;
  state: MailboxState;
  reason: string | null;
  since: Ms;
  synced_at: Ms | null;
  score: number | null;
  sign_in: SignIn;
  /**
   * Sends in the last 24 hours.
   */
  sent: number;
  /**
   * The limit of the last 24 hours.
   */
  limit: number;
}
export interface MailboxList {
  mailboxes: MailboxSummary[];
  /**
   * Running, or ended in the last ten minutes.
   */
  links: Link[];
  /**
   * The most that can be linked.
   */
  limit: number;
}
export interface Limits {
  hour: number;
  day: number;
  gap_seconds: number;
  counts: 'outreach' | 'all';
  send_anyway: boolean;
}
export interface Sync {
  state: 'never' | 'syncing' | 'current' | 'failed';
  at: Ms | null;
  error: Fault | null;
}
/**
 * Sends that left on one local day, and how many of these were answered by somebody or came back, whenever.
 */
export interface Day {
  day: string;
  sent: number;
  replied: number;
  bounced: number;
}
/**
 * What came of the sends of the days that are shown; each send counts once.
 */
export interface Stream {
  sent: number;
  replied: number;
  auto_replied: number;
  bounced: number;
  deferred: number;
  /**
   * Those that came back, by whose matter it was; one that nobody can tell is in none.
   */
  owners: {
    address: number;
    sender: number;
    limit: number;
    transport: number;
  };
  /**
   * Complaints that came in.
   */
  complained: number;
  /**
   * Requests not to be written to any more.
   */
  unsubscribed: number;
}
/**
 * A send that came back.
 */
export interface Bounce {
  address: string;
  sent_at: Ms;
  at: Ms;
  cause:
    | 'no_mailbox'
    | 'no_domain'
    | 'disabled'
    | 'full'
    | 'spam'
    | 'blocked'
    | 'unproven'
    | 'refused'
    | 'limit'
    | 'too_big'
    | 'unreachable'
    | 'unknown';
  permanent: boolean;
  /**
   * The words of the server that refused.
   */
  said: string | null;
  /**
   * Nothing is sent there any more.
   */
  suppressed: boolean;
}
/**
 * Those of the last 30 local days, those that came back last first.
 */
export interface BounceList {
  bounces: Bounce[];
}
/**
 * Too much came back; bounces: addresses, rejections: how it was sent.
 */
export interface Pause {
  why: 'bounces' | 'rejections';
  at: Ms;
  /**
   * Whose messages came back and raised the alarm.
   */
  addresses: string[];
}
/**
 * A mailbox as Today shows it.
 */
export interface Mailbox {
  id: Id;
  address: string;
  provider: string;
  state: MailboxState;
  reason: string | null;
  since: Ms;
  synced_at: Ms | null;
  score: number | null;
  /**
   * Sign-in name where it is not the address.
   */
  user: string | null;
  imap: Server;
  smtp: Server | null;
  limits: Limits;
  usage: Usage;
  sync: Sync;
  /**
   * The last 30 local days, oldest first.
   */
  days: Day[];
  stream: Stream;
  sign_in: SignIn;
  /**
   * False: it was linked without sending.
   */
  sending: boolean;
  /**
   * Which way its messages leave: by the server smtp, through Microsoft Graph, or not at all.
   */
  sends_by: 'smtp' | 'graph' | 'none';
  smtp_user: string | null;
  aliases: Alias[];
  /**
   * The browser that linked it; null for the command line.
   */
  linked_from: string | null;
  /**
   * The provider's page that lists which programs may sign in.
   */
  access_page: string | null;
  /**
   * The guard has paused its outbox; its state is paused while nothing bigger is wrong.
   */
  pause: Pause | null;
}
/**
 * Another From address of a mailbox; shares its limits. proving: a message to itself is under way. found: in Sent, or added by hand.
 */
export interface Alias {
  address: string;
  state: 'proving' | 'proven' | 'failed';
  found: 'sent' | 'hand';
  since: Ms;
}
export interface AliasRequest {
  address: string;
}
/**
 * Placement tests: messages between the user's own mailboxes at different providers, at most one a day each way.
 */
export interface Placement {
  on: boolean;
  /**
   * What turning it on means, in plain words.
   */
  consent: string;
  /**
   * Linked mailboxes at another provider. Without one that has it on too, no test is sent.
   */
  partners: PlacementPartner[];
  /**
   * Those this mailbox sent in the last 14 days, the newest 20, newest first.
   */
  tests: PlacementTest[];
}
export interface PlacementPartner {
  address: string;
  /**
   * By the name that people know.
   */
  provider: string;
  on: boolean;
}
/**
 * at: when it left, or else was put into the outbox.
 */
export interface PlacementTest {
  /**
   * Null once that mailbox was unlinked.
   */
  to: string | null;
  provider: string;
  at: Ms;
  /**
   * Where it was seen first. archived: past the inbox, by the receiver's own filter. missing: nowhere, 12 hours after it left. Null: not known yet.
   */
  place: 'inbox' | 'spam' | 'archived' | 'missing' | null;
}
export interface PlacementRequest {
  on: boolean;
}
export interface DiscoverRequest {
  address: string;
  /**
   * The user agrees that the domain's setup file is asked for, which tells the domain to its host.
   */
  ask_host?: boolean;
}
export interface Scope {
  /**
   * The provider's own words on its page.
   */
  shown: string;
  why: string;
}
export interface OAuthWay {
  issuer: Issuer;
  /**
   * Whether a client is set up here.
   */
  ready: boolean;
  scopes: Scope[];
}
/**
 * The provider's own page for app passwords, and what to do there.
 */
export interface AppPasswordWay {
  page: string;
  steps: string[];
}
/**
 * How a mailbox would be linked, and where each setting comes from. No password is asked for it and nothing is signed in to.
 */
export interface Discovery {
  address: string;
  domain: string;
  /**
   * Its id, `custom` where it is none of the table.
   */
  provider: string;
  /**
   * The provider's name.
   */
  name: string;
  source: 'table' | 'mx' | 'srv' | 'autoconfig' | 'none';
  /**
   * Which name said so: the domain, a mail server, the host of the setup file.
   */
  found_at: string | null;
  imap: Server | null;
  smtp: Server | null;
  /**
   * Sign-in name where it is not the address.
   */
  user: string | null;
  /**
   * How to sign in there, best first.
   */
  ways: ('oauth' | 'app_password' | 'password')[];
  oauth: OAuthWay | null;
  app_password: AppPasswordWay | null;
  /**
   * The servers' names lie outside of the domain, and only unsigned DNS says so: shown before use.
   */
  foreign: boolean;
  /**
   * Hosts of setup files that could be asked if the user agrees.
   */
  may_ask: string[];
  /**
   * Why this address can't be linked, or what was not found.
   */
  refusal: Fault | null;
}
export interface UnlinkRequest {
  /**
   * What becomes of messages that wait.
   */
  waiting: 'drafts' | 'move' | 'discard';
  move_to?: Id;
  history: 'keep' | 'delete';
}
export interface Unlinked {
  address: string;
  drafts: number;
  moved: number;
  /**
   * The provider was told that its tokens are void.
   */
  revoked: boolean;
  access_page: string | null;
}
export interface Notice {
  id: Id;
  rule: string;
  severity: 'stop' | 'fix' | 'info';
  /**
   * May stand on a lock screen: it names a domain at most.
   */
  title: string;
  text: string;
  /**
   * Whom it concerns; several of one domain.
   */
  mailboxes: Id[];
  since: Ms;
  told_at: Ms | null;
  snoozed: boolean;
  /**
   * Null where it isn't snoozed, or is until it changes.
   */
  snoozed_until: Ms | null;
}
export interface NoticeShow {
  /**
   * An opaque id.
   */
  id: string;
  /**
   * Null for several in one.
   */
  rule: string | null;
  severity: 'stop' | 'fix' | 'info';
  /**
   * May stand on a lock screen: it names a domain at most.
   */
  title: string;
  text: string;
  at: Ms;
  mailboxes: Id[];
  mailbox: string | null;
  webmail: ('gmail' | 'outlook') | null;
}
export interface NoticeList {
  /**
   * Worst first.
   */
  notices: Notice[];
  /**
   * For the badge: what is to be done and not snoozed.
   */
  count: number;
  show: NoticeShow | null;
}
export interface NoticeSeenRequest {
  /**
   * `notice`: this client would show it now. `panel`: its panel is in front of the user and says it already.
   */
  as: 'notice' | 'panel';
}
export interface NoticeTaken {
  /**
   * Whether it is this client's to show: another one may have been first.
   */
  show: boolean;
}
export interface NoticeSnoozeRequest {
  /**
   * `changed`: until it is another matter than now. `now`: no longer.
   */
  until: 'hour' | 'day' | 'changed' | 'now';
}
/**
 * Which notices interrupt the user, and when none does. The list and the badge have them all.
 */
export interface Alerts {
  urgent: boolean;
  warnings: boolean;
  good_news: boolean;
  quiet_from: TimeOfDay;
  /**
   * In the local time of the companion's computer: `20:00`.
   */
  quiet_until: string;
  /**
   * Whether all of Saturday and Sunday is quiet.
   */
  weekends: boolean;
  /**
   * Whether what stops mail that waits to be sent is told in quiet hours too.
   */
  break_quiet: boolean;
  /**
   * Whether a step of the ramp-up is good news; told with it, and only where `good_news` is on.
   */
  ramp_up: boolean;
}
/**
 * All of them, as they are to be from now on.
 */
export interface AlertsRequest {
  urgent: boolean;
  warnings: boolean;
  good_news: boolean;
  quiet_from: TimeOfDay;
  /**
   * In the local time of the companion's computer: `20:00`.
   */
  quiet_until: string;
  /**
   * Whether all of Saturday and Sunday is quiet.
   */
  weekends: boolean;
  /**
   * Whether what stops mail that waits to be sent is told in quiet hours too.
   */
  break_quiet: boolean;
  /**
   * Whether a step of the ramp-up is good news; told with it, and only where `good_news` is on.
   */
  ramp_up: boolean;
}
export interface OutboxRequest {
  mailbox: Id;
  from: Address;
  /**
   * How many one message may have is the mailbox's limit, and has a sentence of its own.
   *
   * @minItems 1
   */
  to: Address[];
  cc?: Address[];
  bcc?: Address[];
  subject: string;
  /**
   * Text and HTML both go out. One that is missing or empty is made from the other.
   */
  text?: string;
  html?: string;
  at?: Ms;
  in_reply_to?: string;
  references?: string;
  /**
   * Sending the same id again changes nothing and answers with the first message.
   */
  message_id?: string;
  attachments?: Attachment[];
  /**
   * Whether the mailbox's signature is added. Without it: yes.
   */
  signature?: boolean;
  /**
   * Whether it names a way to get no more mail. Without it: as the mailbox's settings say, when all recipients are strangers.
   */
  unsubscribe?: boolean;
}
export interface Attachment {
  /**
   * The file's name, without folders. Its type is told by its ending.
   */
  name: string;
  /**
   * What it holds, in order. Each piece serves one message, within a day.
   */
  pieces: Id[];
}
export interface OutboxBatchRequest {
  /**
   * Each an OutboxRequest. Each is judged by itself: one that is none, or is refused, spoils no other. Those due at once leave in this order.
   *
   * @minItems 1
   * @maxItems 500
   */
  messages: {}[];
}
export interface OutboxBatch {
  /**
   * Of each message, in the order asked.
   */
  results: (OutboxTaken | OutboxRefused)[];
}
export interface OutboxTaken {
  item: OutboxItem;
}
export interface OutboxItem {
  id: Id;
  mailbox: Id;
  message_id: string;
  recipients: string[];
  state: 'queued' | 'paused' | 'sending' | 'sent' | 'failed' | 'unknown' | 'cancelled';
  reason: string | null;
  said: string | null;
  due_at: Ms;
  created_at: Ms;
  ended_at: Ms | null;
  tries: number;
  /**
   * draft: its text is a draft in the mailbox until it leaves, and may be edited there.
   */
  kind: 'message' | 'draft';
  subject: string | null;
  /**
   * The time that the user picked; null: as soon as the limits allow.
   */
  wanted_at: Ms | null;
  /**
   * About when it leaves, in a list of what waits; null where nobody knows, or it has ended.
   */
  leaves_at: Ms | null;
  /**
   * Why it waits, in a list. next: it leaves at once; moved: the picked time is over; provider: it asked for fewer; later: a server or the network failed; stopped: the guard paused all.
   */
  why:
    | (
        | 'next'
        | 'picked'
        | 'moved'
        | 'gap'
        | 'hour'
        | 'day'
        | 'ramp'
        | 'ceiling'
        | 'domain'
        | 'hours'
        | 'provider'
        | 'later'
        | 'sign_in'
        | 'no_sending'
        | 'paused'
        | 'stopped'
      )
    | null;
  /**
   * Of one that failed since nobody of its recipients may be written to.
   */
  barred: Barred | null;
}
export interface Barred {
  why: 'bounced' | 'complained' | 'unsubscribed' | 'by_hand';
  at: Ms;
}
/**
 * This message is not in the outbox, for this reason.
 */
export interface OutboxRefused {
  problem: Problem;
}
export interface PieceRequest {
  mailbox: Id;
  /**
   * Base64, 780,000 bytes at most: a request has 1 MB.
   */
  data: string;
}
export interface Piece {
  id: Id;
}
/**
 * A draft of the webmail that is to leave later. It stays in the mailbox until then.
 */
export interface ScheduleRequest {
  mailbox: Id;
  from: Address;
  /**
   * @minItems 1
   * @maxItems 500
   */
  recipients: Address[];
  /**
   * SHA-256 of the subject in Unicode form C, white space at its ends cut and runs of it made one space.
   */
  subject_hash: string;
  /**
   * Of the draft, where the page knows it.
   */
  message_id?: string;
  at: Ms;
}
export interface OutboxList {
  items: OutboxItem[];
  /**
   * How many are yet to leave, listed here or not: 200 are listed at most.
   */
  waiting: number;
  /**
   * Since when the user has paused all of it.
   */
  paused_at: Ms | null;
  /**
   * Between which it sends by itself; null: at any hour.
   */
  hours: Hours | null;
  late: Late | null;
}
/**
 * On workdays, in the time of the companion's computer; minutes of the day.
 */
export interface Hours {
  start: number;
  end: number;
}
/**
 * What was due while the computer slept and still waits: since when, and from when to when it leaves now.
 */
export interface Late {
  at: Ms;
  count: number;
  first: Ms | null;
  last: Ms | null;
}
/**
 * What a mailbox's messages end with.
 */
export interface Signature {
  /**
   * Empty: none. Cleaned: bold, italics, underlining, lines, links, pictures from https.
   */
  html: string;
  /**
   * As it stands in the text part.
   */
  text: string;
  /**
   * Whether strangers are told how to get no more mail.
   */
  unsubscribe: boolean;
  /**
   * The line that tells them.
   */
  way_out: string;
}
/**
 * What is left out stays as it is.
 */
export interface SignatureRequest {
  /**
   * HTML, or plain text.
   */
  html?: string;
  unsubscribe?: boolean;
  /**
   * Empty brings the usual line back.
   */
  way_out?: string;
}
export interface CancelRequest {
  /**
   * Whether it becomes a draft in the mailbox. Without it: no.
   */
  keep?: boolean;
}
export interface TimeRequest {
  /**
   * Not before; null: as soon as the limits allow.
   */
  at: Ms | null;
}
export interface HoursRequest {
  /**
   * null: at any hour.
   */
  hours: Hours | null;
}
/**
 * What to change. Numbers out of range are refused with a sentence. ceiling: what the provider allows takes a lower one back; domain_day: null ends the limit of the domain.
 */
export interface LimitsRequest {
  hour?: number;
  day?: number;
  gap_seconds?: number;
  counts?: 'outreach' | 'all';
  send_anyway?: boolean;
  replies?: boolean;
  ceiling?: number;
  domain_day?: number | null;
}
/**
 * on: whether to ramp up; plan: the numbers to change.
 */
export interface RampUpRequest {
  on?: boolean;
  plan?: {
    start?: number;
    ceiling?: number;
    step?: number;
    every?: number;
    used?: number;
    surge?: number;
    idle_days?: number;
    bounces?: number;
    complaints?: number;
    yellow?: number;
    red?: number;
  };
}
/**
 * Sends in any 60 minutes and 24 hours, seconds between two messages of the outbox; replies: answers to people who wrote first pass them.
 */
export interface OwnLimits {
  hour: number;
  day: number;
  gap_seconds: number;
  counts: 'outreach' | 'all';
  send_anyway: boolean;
  replies: boolean;
}
/**
 * provider: what it allows in 24 hours; ceiling: what counts, which the user (own) or a refusal (learnt) may have lowered. domain_day: outreach of all linked mailboxes of the domain in 24 hours.
 */
export interface Bounds {
  provider: number;
  ceiling: number;
  own: number | null;
  learnt: number | null;
  learnt_at: Ms | null;
  domain: string;
  domain_day: number | null;
  mailboxes: number;
}
/**
 * Sends a day: start, ceiling (the goal), step, added after `every` good days. Per cent: used, surge, bounces, complaints. Scores: yellow, red.
 */
export interface RampPlan {
  start: number;
  ceiling: number;
  step: number;
  every: number;
  used: number;
  surge: number;
  idle_days: number;
  bounces: number;
  complaints: number;
  yellow: number;
  red: number;
}
export interface RampDay {
  day: string;
  number: number;
}
/**
 * number: what it allows today, 0 while stopped; null while it is off or the mailbox was not read yet. next, goal: when it moves on, and when the goal is reached, if all goes well. since: since when the number stands. bounce_rate: per cent of 30 days' sends.
 */
export interface RampUp {
  on: boolean;
  proven: boolean;
  plan: RampPlan;
  number: number | null;
  why:
    | (
        | 'start'
        | 'step'
        | 'goal'
        | 'room'
        | 'weekend'
        | 'usual'
        | 'idle'
        | 'alarm'
        | 'complaints'
        | 'paused'
        | 'yellow'
        | 'bounces'
      )
    | null;
  stopped: boolean;
  stage: number | null;
  stages: number;
  since: string | null;
  next: RampDay | null;
  goal: RampDay | null;
  bounce_rate: number;
  /**
   * @maxItems 30
   */
  days: RampDay[];
}
/**
 * How much a mailbox may send, and why.
 */
export interface Pacing {
  limits: OwnLimits;
  bounds: Bounds;
  ramp_up: RampUp;
  usage: Usage;
}
export interface DraftLink {
  host: string;
  /**
   * The host that the link's words are the address of.
   */
  shown?: string;
}
/**
 * Facts about what the user wrote, without quotes. No subject, no text. What is left out is not known.
 */
export interface Draft {
  has_unsubscribe: boolean;
  /**
   * @maxItems 200
   */
  links: DraftLink[];
  html_bytes: number;
  attachment_bytes: number;
  /**
   * @maxItems 50
   */
  tokens: string[];
  /**
   * Pictures that one sees, without a signature's.
   */
  images?: number;
  text_chars?: number;
  /**
   * Hosts of pictures that nobody sees.
   *
   * @maxItems 200
   */
  pixels?: string[];
  /**
   * In To and Cc.
   */
  visible_recipients?: number;
  /**
   * Of the subject, and no more: whether there is one, and whether it begins with Re: or the like.
   */
  title?: 'empty' | 'answer' | 'other';
  /**
   * It stands in a conversation.
   */
  answers?: boolean;
  reply_to_domain?: string;
  /**
   * Tells equal texts: a length and 32 bits, from which no text is learnt.
   */
  fingerprint?: string;
}
export interface PermitRequest {
  mailbox: Id;
  from: Address;
  /**
   * @minItems 1
   * @maxItems 500
   */
  recipients: Address[];
  reply_to_message?: string;
  /**
   * The user chose Send anyway.
   */
  anyway?: boolean;
  /**
   * Keys of the concerns that the user has seen and leaves as they are.
   *
   * @maxItems 100
   */
  kept?: string[];
  /**
   * False: the page files no copy in Sent, so nothing will witness it, and it counts as sent at once.
   */
  filed?: boolean;
  draft: Draft;
}
/**
 * Something to look at before sending.
 */
export interface Concern {
  id: string;
  severity: 'stop' | 'fix' | 'hint';
  /**
   * The recipient it is about.
   */
  address: string | null;
  title: string;
  text: string;
  /**
   * The domain, the host or the words it is about.
   */
  about: string | null;
  /**
   * What to put in their place.
   */
  suggestion: string | null;
  /**
   * Under which the user keeps it.
   */
  key: string;
}
/**
 * which: the limit that said no; recipients: the message alone needs more than the limit. warn: there are concerns, and nothing is reserved until the same is asked with them kept; those of severity stop cannot be.
 */
export interface Permit {
  decision: 'allow' | 'warn' | 'block';
  permit: Id | null;
  which: ('hour' | 'day' | 'ceiling' | 'domain' | 'recipients' | 'not_active') | null;
  retry_at: Ms | null;
  /**
   * Sends this message needs in the window that refused, else in all.
   */
  asked: number;
  may_send_anyway: boolean;
  concerns: Concern[];
  usage: Usage;
}
/**
 * Worst first.
 */
export interface ConcernList {
  concerns: Concern[];
  /**
   * A name server may still answer: asked again in a moment there may be more. Left out: no.
   */
  late?: boolean;
}
/**
 * One kind of concern, and whether it is looked for.
 */
export interface Check {
  id: string;
  on: boolean;
}
export interface CheckList {
  checks: Check[];
}
export interface CheckRequest {
  on: boolean;
}
/**
 * Sends that left on one local day. outbox, webmail and elsewhere make up sent. What came of them counts on this day, whenever it came, each send once; refused: those of bounced whose newest refusal was about the sender.
 */
export interface ReportDay {
  day: ReportDate;
  sent: number;
  outbox: number;
  webmail: number;
  elsewhere: number;
  outreach: number;
  answered: number;
  bounced: number;
  refused: number;
  unsubscribed: number;
}
export interface Report {
  address: string;
  /**
   * @maxItems 3660
   */
  days: ReportDay[];
  /**
   * The same as a file that spreadsheets open.
   */
  csv: string;
}
/**
 * Somebody not to write to, from whichever mailbox.
 */
export interface Suppression {
  address: string;
  why: 'bounced' | 'complained' | 'unsubscribed' | 'by_hand';
  at: Ms;
  /**
   * Code of a bounce.
   */
  status: string | null;
  /**
   * The user's own, or that of the list it was taken from.
   */
  note: string | null;
}
/**
 * The newest first. total: all that hold what was searched for.
 */
export interface SuppressionList {
  /**
   * @maxItems 200
   */
  items: Suppression[];
  total: number;
  /**
   * Asks for what follows, as `after`.
   */
  next: string | null;
}
/**
 * A body, since no request target can hold an address.
 */
export interface SuppressionPageRequest {
  /**
   * Part of an address.
   */
  search?: string;
  after?: SuppressionAfter;
}
export interface SuppressionExportRequest {
  after?: SuppressionAfter;
}
/**
 * address is checked by the companion, so that its refusal has a sentence.
 */
export interface SuppressionRequest {
  address: string;
  note?: string;
}
export interface Suppressed {
  item: Suppression;
  /**
   * False: it was on the list already.
   */
  added: boolean;
}
/**
 * Lets somebody be written to again. reason is needed where the address was not added by hand.
 */
export interface LiftRequest {
  address: string;
  reason?: string;
}
/**
 * lift takes it back.
 */
export interface Lifted {
  lift: number;
  item: Suppression;
}
export interface RestoreRequest {
  lift: number;
}
/**
 * A part of a file. file: what the part before it was answered with.
 */
export interface SuppressionFileRequest {
  file?: Id;
  /**
   * Base64, 780,000 bytes at most: a request has 1 MB.
   */
  data: string;
}
export interface SuppressionFile {
  file: Id;
}
export interface SuppressionImportRequest {
  file: Id;
  /**
   * Take the others although some lines could not be read.
   */
  skip_bad: boolean;
}
/**
 * Not done: nothing was imported, since bad_lines lines could not be read; bad are the first of them.
 */
export interface SuppressionImport {
  done: boolean;
  /**
   * Addresses that the file holds.
   */
  readable: number;
  /**
   * Of them, those that were not on the list.
   */
  added: number;
  /**
   * @maxItems 50
   */
  bad: {
    line: number;
    why: 'address' | 'columns';
  }[];
  bad_lines: number;
}
/**
 * A part of the list as a file.
 */
export interface SuppressionExport {
  csv: string;
  next: string | null;
}
