/** What the rest of the content script needs to know of a webmail. A further one is one more file like gmail.ts. */
import type { DraftFacts } from '../../shared/messages';
import type { Mending } from '../mending';

export interface Composer {
  /** The compose window, or the inline reply. */
  root: HTMLElement;
  /** Null while this layout is new to us. */
  send: HTMLElement | null;
}

export interface Host {
  readonly name: 'gmail' | 'outlook';
  /** Where its drafts are, from any of its pages. */
  readonly drafts: string;
  /** Whether this document is the mail list or a thread, and not a window of its own for one message. */
  hasPanel(): boolean;
  /** Address of the signed-in mailbox, null where the page does not show it. */
  account(): string | null;
  composers(): Composer[];
  /** The Send button that an element belongs to, of whatever kind. */
  sendOf(element: Element): HTMLElement | null;
  /** The composer around an element. */
  composerOf(element: Element): Composer | null;
  /** Recipients that the composer shows now. */
  recipients(root: HTMLElement): { addresses: string[]; unresolved: number };
  /** The draft's subject, null where the page shows none. */
  subject(root: HTMLElement): string | null;
  /** Whether these keys, pressed in a composer, are the page's own for Send. */
  sends(event: KeyboardEvent): boolean;
  /** Closes the compose window by its own button, which keeps the draft. An answer in its thread has none, and stays. */
  close(root: HTMLElement): void;
  /** All that is asked about when Send is pressed, and in pauses of writing. */
  facts(root: HTMLElement): DraftFacts;
  /** What of a draft can be mended on the page. */
  readonly mending: Mending;
}
