/** Mailboxes that are linked, signed in to again, unlinked; their aliases. */
import type { Alias, Discovery, Server, Unlinked, UnlinkRequest } from '../api.gen';
import type { Outcome } from './outcome';

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

export type LinkingAsk =
  | { kind: 'discover'; address: string; askHost: boolean }
  | { kind: 'link/start'; form: LinkForm }
  | { kind: 'link/page'; link: string }
  | { kind: 'link/cancel'; link: string }
  | { kind: 'mailbox/unlink'; mailbox: string; waiting: UnlinkRequest['waiting']; moveTo: string | null; history: UnlinkRequest['history'] }
  | { kind: 'alias/add'; mailbox: string; address: string }
  | { kind: 'alias/remove'; mailbox: string; address: string };

export interface LinkingAnswers {
  discover: Outcome<Discovery>;
  'link/start': Outcome<{ link: string }>;
  'link/page': Outcome<null>;
  'link/cancel': Outcome<null>;
  'mailbox/unlink': Outcome<Unlinked>;
  'alias/add': Outcome<Alias>;
  'alias/remove': Outcome<null>;
}
