/**
 * Whether the page has changed so that we do not know it any more: somebody writes, and Send is not found for a while. Then
 * there is no chip and no error; the panel says it in one line, and what is sent is counted all the same.
 */
import type { Composer } from './hosts/host';
import { writing } from './hosts/selectors';

/** A page that is being drawn has its parts by then. */
const DRAWN_MS = 3_000;
/** Fields for recipients and chats are lower than what one writes a letter in. */
const LETTER_PX = 80;

/** What somebody writes a letter in, outside of the composers that are known. */
function isStrange(composers: readonly Composer[]): boolean {
  return [...document.querySelectorAll<HTMLElement>(writing.css.join())].some((field) =>
    !composers.some(({ root }) => root.contains(field)) && field.offsetHeight >= LETTER_PX);
}

export class Layout {
  private since: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `again` is told when it is time to look once more, as nothing else may happen in the page. */
  constructor(private readonly again: () => void, signal: AbortSignal) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  isNew(composers: readonly Composer[], now = Date.now()): boolean {
    if (!composers.some(({ send }) => send === null) && !isStrange(composers)) {
      this.since = null;
      clearTimeout(this.timer);
      return false;
    }
    if (this.since === null) {
      this.since = now;
      this.timer = setTimeout(this.again, DRAWN_MS);
    }
    return now - this.since >= DRAWN_MS;
  }
}
