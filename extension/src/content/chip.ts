/** The chip after Send: what is left, or when the next one goes. It adds no height and moves nothing (UX.md 6.10, 11). */
import { el, icon, type Icon } from '../shared/dom';
import { DAY, day, hour } from '../shared/format';
import type { Concern } from '../shared/api.gen';
import type { ChipState } from '../shared/messages';
import sheet from './chip.css';
import { island, ring, type Skin, wear } from './dom';
import { summary } from './popover';
import { t } from './words';

/** Below these widths of the compose window it hides its words, then itself. */
const WORDS_FROM = 520;
const SHOWN_FROM = 360;
/** Till then a time of day says which it is; later it is nearly the time that it is now. */
const TELLS = DAY - 3_600_000;
export interface Face { tone: '' | 'near' | 'over' | 'off' | 'loading'; text: string; short: string; icon: Icon | null; share: number }

/** How a state looks for a message to so many recipients. */
export function face(state: ChipState, recipients: number, now: number): Face {
  const plain = (tone: Face['tone'], text: string, drawn: Icon | null): Face => ({ tone, text, short: '', icon: drawn, share: 0 });
  const next = (tone: Face['tone'], at: number, drawn: Icon): Face => ({
    ...plain(tone, at - now < TELLS ? t('chip.next', { time: hour(at) }) : t('chip.next.day', { day: day(at, now) ?? '' }), drawn), short: hour(at),
  });
  switch (state.kind) {
    case 'loading': return plain('loading', t('chip.loading'), null);
    case 'off': return plain('off', t('chip.off'), 'off');
    case 'not-linked': return plain('off', t('chip.not_linked'), 'link');
    case 'sign-in': return plain('over', t('chip.sign_in'), 'key');
    case 'counting': return plain('', t('chip.counting'), 'clock');
    case 'hour': return next('near', state.next, 'clock');
    case 'day':
    case 'cap': return next('over', state.next, 'alert');
    case 'normal':
    case 'near': {
      const { left, limit, kind } = state;
      const text = recipients > 1 ? t('chip.uses', { asked: recipients, left }) : t('chip.left', { n: left });
      return { tone: kind === 'near' ? 'near' : '', text, short: String(left), icon: null, share: 1 - left / limit };
    }
  }
}

export class Chip {
  private readonly host: HTMLElement;
  private readonly button = el('button', { type: 'button' });
  private readonly live = el('span', { class: 'sr', role: 'status' });
  private kind: ChipState['kind'] = 'loading';
  private drawing = '';
  private isHeld = false;
  private row: HTMLElement | null = null;
  /** How high the row is without it, and how wide what it stands in, when that was measured. */
  private height = 0;
  private width = 0;

  /**
   * `group`: what it stands after, Send or more. `open` opens what to check, or the panel. The signal takes the chip out
   * again.
   */
  constructor(private readonly root: HTMLElement, send: HTMLElement, group: HTMLElement, skin: Skin, open: () => void, signal: AbortSignal) {
    const { host, root: inside } = island('chip', sheet, skin);
    this.host = host;
    inside.append(this.button, this.live);
    host.style.setProperty('--chip-h', `${send.offsetHeight}px`);
    this.button.addEventListener('click', (event) => { if (event.isTrusted) open(); }, { signal });
    // What happens in our button is not the page's.
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click']) {
      host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    this.show({ kind: 'loading' }, 0);
    this.place(group);
    // Told of a window's or the panel's new width it fits before a frame is drawn; what the page alone makes wider is seen then.
    window.addEventListener('resize', () => this.measure(), { signal });
    const widths = new ResizeObserver(() => this.measure());
    widths.observe(root);
    signal.addEventListener('abort', () => {
      widths.disconnect();
      host.remove();
    });
  }

  /** `concerns`: what there is to look at in this draft. */
  show(state: ChipState, recipients: number, concerns: readonly Pick<Concern, 'severity'>[] = []): void {
    const drawing = JSON.stringify([state, recipients, concerns.map(({ severity }) => severity)]);
    if (drawing === this.drawing) return;
    this.drawing = drawing;
    const { tone, text, short, icon: drawn, share } = face(state, recipients, Date.now());
    this.button.className = `chip ${tone}`;
    const words = el('span', { class: 'words' }, text);
    const isHeld = concerns.some(({ severity }) => severity === 'stop');
    const count = concerns.length === 0 || tone === 'loading' ? []
      : [el('span', { class: isHeld ? 'count bad' : 'count' }, icon(isHeld ? 'alert' : 'warning'), String(concerns.length))];
    this.button.replaceChildren(el('span', { class: 'face' },
      ...tone === 'loading' ? [] : [drawn ? icon(drawn) : ring(share), words, el('span', { class: 'short' }, short), ' ', ...count]));
    // The number that is seen stands in the name too, also where the words count problems and things apart.
    const spoken = new Set(concerns.map(({ severity }) => severity === 'stop')).size > 1 ? `${concerns.length}: ${summary(concerns)}` : summary(concerns);
    this.button.setAttribute('aria-label', count.length > 0 ? t('chip.opens', { text, concerns: spoken }) : t('chip.panel', { text }));
    // Read out only when a threshold is crossed, never for each number.
    if (this.kind !== state.kind && this.kind !== 'loading') this.live.textContent = text;
    else if (isHeld && !this.isHeld) this.live.textContent = summary(concerns);
    this.kind = state.kind;
    this.isHeld = isHeld;
    this.stay();
  }

  /** Draws anew what is shown next, in another language. */
  reword(): void {
    this.drawing = '';
  }

  wear(skin: Skin): void {
    wear(this.host, skin);
  }

  /** False once the page has drawn the row of Send anew, without it. */
  get isThere(): boolean {
    return this.host.isConnected;
  }

  /** If the row would grow by it, it stays away. `group`: what it stands after. */
  place(group: HTMLElement): void {
    const row = group.parentElement;
    if (!row) return;
    this.row = row;
    this.width = 0;
    group.after(this.host);
    this.measure();
  }

  private measure(): void {
    const width = this.root.offsetWidth;
    if (!this.row || width === this.width) return;
    this.width = width;
    this.host.dataset['size'] = 'none';
    this.height = this.row.offsetHeight;
    this.stay();
  }

  /** As many words as fit, and none that would make the row grow. */
  private stay(): void {
    const { row, width, height } = this;
    const { dataset } = this.host;
    dataset['size'] = width < SHOWN_FROM ? 'none' : width < WORDS_FROM ? 'short' : 'full';
    if (!row || dataset['size'] === 'none') return;
    if (row.offsetHeight > height) dataset['size'] = 'short';
    if (row.offsetHeight > height) dataset['size'] = 'none';
  }
}
