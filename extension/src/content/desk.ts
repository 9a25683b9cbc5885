/**
 * What there is to look at in one draft, asked for in pauses of writing and again at Send, and what of it the user keeps.
 * A keystroke costs one assignment; the draft is read when the page has nothing better to do.
 */
import type { Concern } from '../shared/api.gen';
import { ask, type Decision, type DraftFacts, type Look } from '../shared/messages';
import type { Skin } from './dom';
import type { Choice } from './dialog';
import type { Host } from './hosts/host';
import { openPopover } from './popover';

const PAUSE_MS = 400;
/** A page that is never idle is read after that all the same. */
const BUSY_MS = 1_000;
/** After that it is asked for what was not known in time. */
const LATE_MS = 1_500;
const NOTHING: Look = { concerns: [], late: false };

export class Desk {
  private found: Concern[] = [];
  private readonly kept = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When, in the time of events. */
  private written = 0;
  private read = '';
  private recipients = '';
  private opened: Promise<Choice> | null = null;
  /** The newest question, and the draft it is about while it is open. */
  private newest: Promise<boolean> = Promise.resolve(false);
  private asked = '';
  private editor: HTMLElement | null = null;
  private form: HTMLElement | null = null;
  private readonly forms = new MutationObserver(() => {
    this.glance();
    this.changed();
  });

  /** `changed` is told when there is something else to look at. The signal ends it. */
  constructor(
    private readonly root: HTMLElement, private readonly host: Host, private readonly skin: () => Skin,
    private readonly changed: () => void, private readonly signal: AbortSignal,
  ) {
    this.hear(root);
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.forms.disconnect();
    });
    this.soon();
  }

  private hear(place: HTMLElement): void {
    place.addEventListener('input', ({ timeStamp }) => {
      this.written = timeStamp;
      if (this.timer === undefined) this.soon();
    }, { capture: true, passive: true, signal: this.signal });
  }

  get concerns(): readonly Concern[] {
    return this.found;
  }

  /** The page looks different: recipients come and go without a word typed. It may never be still, so a running pause stays. */
  glance(): void {
    const editor = this.host.editor?.(this.root) ?? null;
    if (editor && editor !== this.editor) this.hear(editor);
    this.editor = editor;
    const form = this.host.form?.(this.root) ?? null;
    if (form && form !== this.form) {
      this.forms.disconnect(); // of a page that is gone
      this.hear(form);
      this.forms.observe(form, { childList: true, subtree: true });
    }
    this.form = form;
    const now = JSON.stringify(this.host.recipients(this.root));
    if (now !== this.recipients && this.timer === undefined) this.soon();
    this.recipients = now;
  }

  /** The companion may have come back, or knows something new: what it could not say is asked for again. */
  retry(): void {
    if (this.read === '' && this.timer === undefined) this.soon();
  }

  /** Once nothing has been written for a pause. */
  private soon(ms = PAUSE_MS): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      const left = this.written + PAUSE_MS - performance.now();
      if (left > 0) this.soon(left);
      else this.idle(() => { void this.look(false); });
    }, ms);
  }

  /** May it leave? What the user keeps is no question any more. */
  async check(draft: DraftFacts, anyway: boolean): Promise<Decision | null> {
    const decision = await ask({ kind: 'gate/may-send', draft, anyway, kept: [...this.kept].slice(0, 100) }) as Decision | null;
    if (decision?.kind === 'warn') this.take(decision.permit.concerns);
    return decision;
  }

  /** Send, or a press of the chip: shows what to look at. "send" keeps what was not mended. */
  async open(send: HTMLElement, concerns: readonly Concern[] = this.found): Promise<Choice> {
    if (this.opened) return this.opened;
    const { root, host } = this;
    const facts = this.facts();
    let shown = [...concerns];
    this.opened = openPopover({
      root, send, host, skin: this.skin(), from: facts?.from ?? facts?.account ?? null, concerns: shown,
      keep: (concern) => this.keep(concern),
      again: async () => {
        if (!await this.look(true)) return null;
        shown = [...this.found];
        return shown;
      },
    });
    const choice = await this.opened.finally(() => { this.opened = null; });
    if (choice === 'send') shown.forEach((concern) => this.keep(concern));
    this.soon();
    return choice;
  }

  private keep(concern: Concern): void {
    if (concern.severity === 'stop') return;
    this.kept.add(concern.key);
    this.take(this.found);
  }

  private take(concerns: readonly Concern[]): void {
    this.found = concerns.filter(({ key, severity }) => severity === 'stop' || !this.kept.has(key));
    this.changed();
  }

  /** A page that cannot be read has nothing to be looked at. */
  private facts(): DraftFacts | null {
    try {
      return this.host.facts(this.root);
    } catch (fault) {
      console.warn('postwarden: this draft could not be read', fault instanceof Error ? fault.name : 'unknown');
      return null;
    }
  }

  /** True where it is known now what there is to look at. */
  private async look(always: boolean): Promise<boolean> {
    const draft = this.facts();
    const read = JSON.stringify(draft);
    if (!draft || (!always && read === this.read)) return false;
    // Asked anew at each change that is heard, none would ever be answered where those come faster.
    if (read === this.asked) return this.newest;
    this.asked = read;
    const asked = draft.recipients.length === 0 ? Promise.resolve(NOTHING) : ask({ kind: 'draft/check', draft }).catch(() => null);
    const told: Promise<boolean> = asked.then((look) => {
      if (this.signal.aborted) return false;
      // Of a draft that was changed meanwhile nothing is told: the newer question's answer is.
      if (this.newest !== told) return this.newest;
      this.asked = '';
      this.read = look && !look.late ? read : '';
      if (look) this.take(look.concerns);
      if (look?.late) this.soon(LATE_MS);
      return look !== null;
    });
    this.newest = told;
    return told;
  }

  private idle(act: () => void): void {
    if (this.signal.aborted) return;
    if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: BUSY_MS });
    else act();
  }
}
