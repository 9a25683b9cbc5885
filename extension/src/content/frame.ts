/**
 * Holds the sidebar: a frame of our own origin at the end of the page, as a rail of 44 px or a panel of 360 px. The page
 * gives way to it; below 1280 px it gives way to the rail only, and the panel lies over it.
 */
import { el } from '../shared/dom';
import sheet from './frame.css';
import { island, type Skin, themeAt, wear } from './dom';

export const RAIL = 44;
export const PANEL = 360;
const WIDE = '(min-width: 1280px)';

/** Whether the panel is open, remembered for each signed-in account by its place in the address, /mail/u/0. */
const keyOf = (): string => `open:${location.host}${/^\/mail\/u\/\d+/.exec(location.pathname)?.[0] ?? ''}`;

export class Frame {
  private readonly host: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly wide = matchMedia(WIDE);
  private readonly key = keyOf();
  private open = false;
  private reserved = 0;

  constructor(skin: Skin, private readonly signal: AbortSignal) {
    const { host, root } = island('postwarden-panel', sheet, skin);
    this.host = host;
    this.frame = el('iframe', { title: 'Postwarden', src: chrome.runtime.getURL('sidebar.html') });
    root.append(el('aside', { 'aria-label': 'Postwarden' }, this.frame));
    this.apply();
    document.documentElement.append(host);
    void this.remembered();

    this.wide.addEventListener('change', () => this.apply(), { signal });
    // Over the page it closes like every overlay: by Esc, or by a press beside it.
    const away = (event: Event): void => {
      if (event.isTrusted && this.open && !this.wide.matches && event.target !== host) this.fold(false);
    };
    window.addEventListener('pointerdown', away, { capture: true, signal });
    window.addEventListener('keydown', (event) => { if (event.key === 'Escape') away(event); }, { capture: true, signal });
    signal.addEventListener('abort', () => {
      host.remove();
      this.reserve(0);
    });
  }

  get width(): number {
    return this.reserved;
  }

  fold(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    this.apply();
    if (open) this.frame.focus();
    void chrome.storage.local.set({ [this.key]: open });
  }

  toggle(): void {
    this.fold(!this.open);
  }

  wear(skin: Skin): void {
    wear(this.host, skin);
  }

  /** The page's body is there now, and its part of the room can be given. */
  settle(): void {
    this.reserve(this.reserved);
  }

  private async remembered(): Promise<void> {
    const known = (await chrome.storage.local.get(this.key))[this.key];
    if (known === true && this.wide.matches && !this.signal.aborted) {
      this.open = true;
      this.apply();
    }
  }

  private apply(): void {
    const wide = this.wide.matches;
    this.host.style.setProperty('--w', `${this.open ? PANEL : RAIL}px`);
    this.host.dataset['over'] = String(this.open && !wide);
    this.reserve(this.open && wide ? PANEL : RAIL);
  }

  /**
   * Takes room from the page. The padding moves what flows in it; making the body the frame of its fixed parts moves
   * those, compose windows among them. Inline styles, because a style sheet of ours would be the page's to reorder.
   */
  private reserve(width: number): void {
    const { documentElement: page, body } = document as { documentElement: HTMLElement; body: HTMLElement | null };
    for (const [element, name, value] of [[page, 'padding-inline-end', `${width}px`], [body, 'transform', 'translate(0)']] as const) {
      if (width > 0) element?.style.setProperty(name, value, 'important');
      else element?.style.removeProperty(name);
    }
    if (width === this.reserved) return;
    this.reserved = width;
    window.dispatchEvent(new Event('resize'));
  }
}

/** The look of the surface that the panel docks to. */
export const dockTheme = (reserved: number): 'light' | 'dark' | null => themeAt(innerWidth - reserved - 12, innerHeight / 2);
