/** What the rest of the content script needs to know of a webmail. A further one is one more file like gmail.ts. */
import type { DraftFacts } from '../../shared/messages';

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
  /** All that is asked about when Send is pressed. Read then and not before. */
  facts(root: HTMLElement): DraftFacts;
}
