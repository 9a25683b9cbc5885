/** One quiet line at the edge of the page, for what the user should know after pressing Send. */
import { el } from '../shared/dom';
import sheet from './note.css';
import { island, type Skin } from './dom';

const SHOWN_MS = 6_000;

export class Notes {
  private host: HTMLElement | null = null;
  private readonly line = el('p', { role: 'status' });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly skin: () => Skin, signal: AbortSignal) {
    signal.addEventListener('abort', () => this.away());
  }

  say(text: string): void {
    this.away();
    const { host, root } = island('postwarden-note', sheet, this.skin());
    this.host = host;
    root.append(this.line);
    this.line.textContent = '';
    document.documentElement.append(host);
    // A screen reader tells only what changes in a region that is there already.
    requestAnimationFrame(() => { this.line.textContent = text; });
    this.timer = setTimeout(() => this.away(), SHOWN_MS);
  }

  private away(): void {
    clearTimeout(this.timer);
    this.host?.remove();
    this.host = null;
  }
}
