/**
 * Holds the sidebar: a frame of our own origin at the end of the page, as a rail of 44 px or a panel of 360 px. The page
 * gives way to it; below 1280 px it gives way to the rail only, and the panel lies over it.
 */
import { el } from '../shared/dom';
import { language, sidebarPage } from '../shared/language';
import sheet from './frame.css';
import { island, type Skin, themeAt, wear } from './dom';
import type { Host } from './hosts/host';

export const RAIL = 44;
export const PANEL = 360;
/** So far from the panel its surroundings are looked at. */
const BESIDE = 12;
const WIDE = '(min-width: 1280px)';
/** A page is painted by then, whatever is not known yet. */
const UNSEEN_MS = 1_000;

/** Under which it is kept whether the panel is open in an account. A shared mailbox stands in the page's path by its address, which is kept nowhere. */
export const openKey = (place: string, slot: string): string => `open:${place}${slot.replace(/[^/]*(?:@|%40)[^/]*/gi, 'other')}`;

export class Frame {
  private readonly host: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly room = el('style');
  private readonly wide = matchMedia(WIDE);
  /** Whether it is open is remembered for each account that is signed in. */
  private readonly key: string;
  private open = false;
  private reserved = 0;
  /** What is still to be known before it can be shown where it stays. */
  private readonly unknown = new Set(['width', 'top', 'look']);

  constructor(skin: Skin, webmail: Pick<Host, 'slot'>, private readonly signal: AbortSignal) {
    this.key = openKey(location.host, webmail.slot());
    const { host, root } = island('panel', sheet, skin);
    this.host = host;
    this.frame = el('iframe', { title: 'Postwarden' });
    // The room is taken at once; which page fills it is known a moment later.
    void language().then((of) => { if (!signal.aborted) this.frame.src = chrome.runtime.getURL(sidebarPage(of)); });
    root.append(el('aside', { 'aria-label': 'Postwarden' }, this.frame));
    host.append(this.room);
    host.style.visibility = 'hidden';
    this.apply();
    document.documentElement.append(host);
    void Promise.race([this.remembered(), new Promise((late) => { setTimeout(late, UNSEEN_MS); })]).finally(() => this.known('width'));

    this.wide.addEventListener('change', () => this.apply(), { signal });
    // Over the page it closes like every overlay: by Esc, or by a press beside it.
    const away = (event: Event): void => {
      if (event.isTrusted && this.open && !this.wide.matches && event.target !== host) this.fold(false);
    };
    window.addEventListener('pointerdown', away, { capture: true, signal });
    window.addEventListener('keydown', (event) => { if (event.key === 'Escape') away(event); }, { capture: true, signal });
    signal.addEventListener('abort', () => {
      host.remove();
      window.dispatchEvent(new Event('resize'));
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
    this.known('look');
  }

  /** `bar` is what runs across the page's top: it goes on above the panel, so that the page does not look cut off. */
  settle(bar: HTMLElement | null): void {
    const { top = 0, height = 0 } = bar?.getBoundingClientRect() ?? {};
    const { style } = this.host;
    // Set again, all of it would be styled again.
    const set = (name: string, value: string): void => { if (style.getPropertyValue(name) !== value) style.setProperty(name, value); };
    set('--top', `${top <= 0 && height < innerHeight / 4 ? Math.max(0, top + height) : 0}px`);
    set('--bar', bar ? getComputedStyle(bar).backgroundColor : 'transparent');
    this.known('top');
  }

  private known(what: string): void {
    if (!this.unknown.delete(what)) return;
    if (what === 'width') this.reserve();
    if (this.unknown.size === 0) this.host.style.removeProperty('visibility');
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
    const width = this.open && wide ? PANEL : RAIL;
    if (width === this.reserved) return;
    this.reserved = width;
    this.reserve();
    window.dispatchEvent(new Event('resize'));
  }

  /**
   * Takes room from the page. The padding moves what flows in it; making the body the frame of its fixed parts moves those,
   * compose windows among them. The sheet stands in our own node, so no node of the page's is changed, and it holds from the
   * first frame that is painted. No sheet of a page has its weight. How much it is the storage knows, some milliseconds after
   * the page's start: what of the page would be painted before is not, or it would move.
   */
  private reserve(): void {
    const root = ':root:not(#_):not(#_)';
    const unseen = document.readyState === 'loading' && this.unknown.has('width') && this.wide.matches ? 'opacity:0!important;' : '';
    const sheet = `@media not print{${root}{${unseen}padding-inline-end:${this.reserved}px!important}${root}>body{transform:translate(0)!important}}`;
    // Set again, all of the page would be styled again.
    if (this.room.textContent !== sheet) this.room.textContent = sheet;
  }
}

/** The look of the surface that the panel docks to. */
export function dockTheme(reserved: number): 'light' | 'dark' | null {
  const beside = reserved + BESIDE;
  return themeAt(getComputedStyle(document.documentElement).direction === 'rtl' ? beside : innerWidth - beside, innerHeight / 2);
}
