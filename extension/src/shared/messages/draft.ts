/** What a mail page and the background say of it and of the drafts that are written in it. */
import type { Concern, Permit, Usage } from '../api.gen';
import type { Webmail } from '../webmail';
import type { Outcome } from './outcome';

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
  /** False where the page says that no copy of it will stand in Sent. */
  filed: boolean;
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

/** Chip beside Send (UX.md 6.10). `left` of `limit` in the day's window. */
export type ChipState =
  | { kind: 'loading' | 'off' | 'not-linked' | 'sign-in' | 'counting' }
  | { kind: 'normal' | 'near'; left: number; limit: number }
  | { kind: 'hour' | 'day' | 'cap'; next: number };

export type DraftAsk =
  /** `newLayout`: the page has changed so that Send is not found on it. `layer`: a dialog of ours lies over it. */
  | { kind: 'page/account'; account: string | null; host: Webmail; theme: 'light' | 'dark'; newLayout: boolean; layer: boolean }
  /** Whom a page of a webmail shows as signed in, null where it does not. */
  | { kind: 'page/user'; user: string | null }
  /** `kept`: keys of the concerns that the user has seen and leaves as they are. */
  | { kind: 'gate/may-send'; draft: DraftFacts; anyway: boolean; kept: string[] }
  /** While it is written: what is there to look at? Reserves nothing. */
  | { kind: 'draft/check'; draft: DraftFacts }
  /** The draft is to stay one, and to leave at `at` (ms). Its subject is only told as a hash. */
  | { kind: 'draft/schedule'; draft: DraftFacts; subject: string; at: number }
  /** Takes back what this tab scheduled last. */
  | { kind: 'draft/unschedule' }
  | { kind: 'chip/state'; account: string | null };

/** What there is to look at. `late`: asked again in a moment there may be more. */
export interface Look { concerns: Concern[]; late: boolean }

export interface DraftAnswers {
  'page/account': null;
  /** Whom this or an earlier page of the tab showed there. */
  'page/user': string | null;
  'gate/may-send': Decision;
  /** Null where nobody can say: not linked, nobody to write to, or the companion is away. */
  'draft/check': Look | null;
  'draft/schedule': Scheduling;
  'draft/unschedule': Outcome<null>;
  'chip/state': ChipState;
}
