/** What the panel shows, and what is not about one mailbox. */
import type { Alerts, HealthReply, Link, Mailbox, MailboxSummary, Notice, NoticeSnoozeRequest, OutboxItem } from '../api.gen';
import type { Webmail } from '../webmail';
import type { Queue } from './outbox';
import type { Outcome } from './outcome';
import type { Fold } from './told';

/** channel.md section 6: five states, no sixth. */
export type ChannelState =
  | { kind: 'unpaired'; lost: boolean }
  | { kind: 'ready'; version: string }
  | { kind: 'unreachable'; reason: 'off' | 'slow' | 'clock' | 'permission'; port: number; since: number }
  | { kind: 'impostor'; port: number; sent: boolean }
  | { kind: 'incompatible'; update: 'companion' | 'extension'; version: string };

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

export type PanelAsk =
  | { kind: 'sidebar/home' }
  | { kind: 'sidebar/snapshot' }
  | { kind: 'channel/check' }
  | { kind: 'pairing/open' }
  | { kind: 'mailbox/pick'; mailbox: string | null }
  /** Shows the drafts of the webmail that this sidebar stands in. */
  | { kind: 'drafts/open' }
  | { kind: 'alerts/read' }
  | { kind: 'alerts/save'; alerts: Alerts }
  | { kind: 'notice/snooze'; notice: string; until: NoticeSnoozeRequest['until'] }
  | Fold;

export interface PanelAnswers {
  /** What to show at once; false where it is not at home. */
  'sidebar/home': Snapshot | false;
  'sidebar/snapshot': Snapshot;
  'channel/check': ChannelState;
  'pairing/open': null;
  'mailbox/pick': null;
  'drafts/open': null;
  'alerts/read': Outcome<Alerts>;
  'alerts/save': Outcome<Alerts>;
  'notice/snooze': Outcome<null>;
  fold: null;
}
