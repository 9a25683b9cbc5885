/** What the rest of the content script needs to know of a webmail. A further one is one more file like gmail.ts. */
import type { DraftFacts } from '../../shared/messages';
import type { Webmail } from '../../shared/webmail';
import type { Where } from './selectors';
import type { Mending } from '../mending';

export interface Composer {
  /** The compose window, or the inline reply. */
  root: HTMLElement;
  /** Null while this layout is new to us. */
  send: HTMLElement | null;
}

export interface Recipients {
  addresses: string[];
  /** Those whose address the page does not show. */
  unresolved: number;
}

export interface Host {
  /** Whose look ours follows on it. */
  readonly name: Webmail;
  /** Where it is; none for one that people keep on hosts of their own. */
  readonly origins: readonly string[];
  /** Whether this page is one of its, for one that is known by what it holds. */
  isHere?(): boolean;
  /** Where its drafts are, from the page that is open. */
  drafts(): string;
  /** Whether this document is the mail list or a thread, and not a window of its own for one message. */
  hasPanel(): boolean;
  /** Which of the accounts that are signed in in this browser, by the page's address; empty where it does not say. */
  slot(): string;
  /** For one whose pages do not all show who signed in: tells `known` whom this one shows, and takes over whom it knows. */
  recall?(known: (shown: string | null) => Promise<string | null>): Promise<void>;
  /** Address of the signed-in mailbox, null where the page does not show it. */
  account(): string | null;
  /** What runs across the top of the page and goes on above our panel; null: the panel takes the whole height. */
  bar(): HTMLElement | null;
  composers(): Composer[];
  /** By which Send is known when it comes; other buttons may be like it. */
  readonly send: Where;
  /** What the chip stands after: Send with what belongs to it. */
  groupOf(send: HTMLElement): HTMLElement;
  /** The Send button that an element belongs to, of whatever kind. */
  sendOf(element: Element): HTMLElement | null;
  /** The composer around an element. */
  composerOf(element: Element): Composer | null;
  /** Recipients that the composer shows now. */
  recipients(root: HTMLElement): Recipients;
  /** The draft's subject, null where the page shows none. */
  subject(root: HTMLElement): string | null;
  /** Whether these keys, pressed in a composer, are the page's own for Send. */
  sends(event: KeyboardEvent): boolean;
  /** Files the draft, for a page that does not do so by itself all the time; false where that failed. */
  keep?(root: HTMLElement): Promise<boolean>;
  /** What one writes in, where that is a page of its own in a frame: what is typed there is heard nowhere else. */
  editor?(root: HTMLElement): HTMLElement | null;
  /** What holds the recipients, where that is a page of its own in a frame: how it changes is seen nowhere else either. */
  form?(root: HTMLElement): HTMLElement | null;
  /** Closes the compose window by its own button, which keeps the draft. Without, the user closes it: pressing a wrong one would throw the draft away. */
  close?(root: HTMLElement): void;
  /** All that is asked about when Send is pressed, and in pauses of writing. Throws where this layout is new to us. */
  facts(root: HTMLElement): DraftFacts;
  /** What of a draft can be mended on the page. */
  readonly mending: Mending;
}
