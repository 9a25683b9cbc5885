/** One quiet line at the edge of the page, for what the user should know after pressing Send; with one thing to do at most. */
import { el } from '../shared/dom';
import sheet from './note.css';
import { island, type Skin } from './dom';

const SHOWN_MS = 6_000;
/** Long enough to be reached by keyboard. */
const OFFERED_MS = 12_000;

export interface Offer { label: string; run(): void }

export class Notes {
  private host: HTMLElement | null = null;
  private readonly line = el('p', { role: 'status' });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly skin: () => Skin, signal: AbortSignal) {
    signal.addEventListener('abort', () => this.away());
  }

  say(text: string, offer?: Offer): void {
    this.away();
    const { host, root } = island('note', sheet, this.skin());
    this.host = host;
    const button = offer && el('button', { type: 'button' }, offer.label);
    button?.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return;
      this.away();
      offer?.run();
    });
    root.append(el('div', { class: offer ? 'box' : '' }, this.line, button ?? null));
    this.line.textContent = '';
    document.documentElement.append(host);
    // A screen reader tells only what changes in a region that is there already.
    requestAnimationFrame(() => { this.line.textContent = text; });
    const wait = (ms: number): void => { this.timer = setTimeout(() => this.away(), ms); };
    wait(offer ? OFFERED_MS : SHOWN_MS);
    // Nothing is taken away from under somebody's hand.
    host.addEventListener('focusin', () => { clearTimeout(this.timer); });
    host.addEventListener('pointerenter', () => { clearTimeout(this.timer); });
    for (const end of ['focusout', 'pointerleave']) host.addEventListener(end, () => { if (this.host === host) wait(SHOWN_MS); });
  }

  private away(): void {
    clearTimeout(this.timer);
    this.host?.remove();
    this.host = null;
  }
}
