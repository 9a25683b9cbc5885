/**
 * Stops Send until the companion has spoken. It is advisory: a page can go around anything done in its DOM. Ours is the
 * first listener of the window, so it sees a press before the page does. It stops it synchronously, asks, and on a yes
 * presses Send again in one synchronous block. No mark in the DOM says "replayed": a page could set it.
 */
import type { Decision, DraftFacts, Held } from '../shared/messages';
import type { Choice, Scheduled } from './dialog';
import type { Host } from './hosts/host';
import { press } from './press';

/** A button drawn by script sends on the key's way up, so the whole stroke is held. */
const WATCHED = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup'] as const;

/** Why a draft is not even asked to leave later: the page did not file it, or it cannot be read. */
export type Unfiled = 'unkept' | 'recipients';

export interface Gate {
  check(draft: DraftFacts, anyway: boolean, root: HTMLElement): Promise<Decision>;
  confirm(held: Held, root: HTMLElement): Promise<Choice | Scheduled>;
  /** Lets the draft leave later; false where that could not be, and the user was told. */
  schedule(draft: DraftFacts, subject: string, at: number): Promise<boolean>;
  /** Something the user should know: how it went, or that Send vanished while we asked. */
  told(outcome: Decision | 'kept' | 'vanished' | Unfiled, anyway: boolean): void;
}

/** So often at most a draft is asked about anew because it changed while we asked. A page may never be still. */
const MOST_CHANGES = 3;

/** Whom a draft goes to, and its subject: what an answer is about. Empty where the page cannot be read. */
export function written(host: Pick<Host, 'recipients' | 'subject'>, root: HTMLElement): string {
  try {
    const { addresses, unresolved } = host.recipients(root);
    return JSON.stringify([[...addresses].sort(), unresolved, host.subject(root)]);
  } catch {
    return '';
  }
}

/** The Send button that this event would press, null for every other event. */
export function pressed(event: Event, host: Host): HTMLElement | null {
  const isKey = event instanceof KeyboardEvent;
  const sends = isKey && host.sends(event);
  // What is typed costs no more than this look at the key.
  if (isKey && !sends && event.key !== 'Enter' && event.key !== ' ') return null;
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return null;
  if (isKey) {
    if (sends) return host.composerOf(target)?.send ?? null;
    // What one writes in is no button.
    if (target.hasAttribute('contenteditable') || target instanceof HTMLInputElement) return null;
    // A menu may keep the focus itself and only name the item that its keys are for.
    return host.sendOf(document.getElementById(target.getAttribute('aria-activedescendant') ?? '') ?? target);
  }
  return event instanceof MouseEvent && event.button <= 0 ? host.sendOf(target) : null;
}

export function guardSend(host: Host, gate: Gate, signal: AbortSignal): void {
  const asking = new WeakSet<HTMLElement>();
  let replayed: HTMLElement | null = null;
  /** Of the last click, wherever it went. */
  let clicked: HTMLElement | null = null;

  function replay(send: HTMLElement): void {
    replayed = send;
    try {
      press(send);
    } finally {
      replayed = null;
    }
  }

  const sendIn = (root: HTMLElement): HTMLElement | null => host.composers().find((composer) => composer.root === root)?.send ?? null;

  /** The focus, to what was pressed; if that was in a menu which is closed by now, to Send. */
  function giveBack(root: HTMLElement, send: HTMLElement): void {
    send.focus({ preventScroll: true });
    if (document.activeElement !== send) sendIn(root)?.focus({ preventScroll: true });
  }

  /** A page that cannot be read is not a reason to keep somebody's mail: it goes, and the note says unchecked. */
  async function ask(root: HTMLElement, anyway: boolean): Promise<Decision> {
    let draft: DraftFacts;
    try {
      draft = host.facts(root);
    } catch (fault) {
      console.warn('postwarden: this compose window could not be read', fault instanceof Error ? fault.name : 'unknown');
      return { kind: 'unchecked', why: 'recipients' };
    }
    return gate.check(draft, anyway, root);
  }

  /** The draft, once the server has it, from where it leaves. It is read after that, for one may go on writing meanwhile. */
  async function filed(root: HTMLElement): Promise<DraftFacts | Unfiled> {
    if (host.keep && !await host.keep(root)) return 'unkept';
    try {
      return host.facts(root);
    } catch {
      return 'recipients';
    }
  }

  async function later(root: HTMLElement, send: HTMLElement, at: number, anyway: boolean): Promise<void> {
    const draft = await filed(root);
    if (typeof draft === 'string') {
      giveBack(root, send);
      gate.told(draft, anyway);
      return;
    }
    if (await gate.schedule(draft, host.subject(root) ?? '', at)) host.close?.(root);
    else giveBack(root, send);
  }

  async function settle(root: HTMLElement, send: HTMLElement): Promise<void> {
    // The page may have drawn the button anew while we asked. Send is not what another button was, in a menu that is gone.
    const isSend = sendIn(root) === send;
    let anyway = false;
    let changes = 0;
    for (;;) {
      const before = written(host, root);
      const decision = await ask(root, anyway);
      const held = decision.kind === 'warn' || decision.kind === 'block';
      const choice = held ? await gate.confirm(decision, root) : 'send';
      if (choice === 'keep') {
        giveBack(root, send);
        gate.told('kept', anyway);
        return;
      }
      if (typeof choice === 'object') {
        await later(root, send, choice.at, anyway);
        return;
      }
      // A warning reserved nothing, and what was mended is another draft: both are asked about again.
      if (held) {
        anyway ||= decision.kind === 'block';
        continue;
      }
      // The yes was for others than it would go to now.
      if (decision.kind === 'allow' && root.isConnected && written(host, root) !== before && changes < MOST_CHANGES) {
        changes += 1;
        continue;
      }
      const now = send.isConnected ? send : isSend ? sendIn(root) : null;
      gate.told(now ? decision : 'vanished', anyway);
      if (now) replay(now);
      return;
    }
  }

  async function question(send: HTMLElement): Promise<void> {
    const root = host.composerOf(send)?.root;
    if (!root || asking.has(root)) return;
    asking.add(root);
    try {
      await settle(root, send);
    } finally {
      asking.delete(root);
    }
  }

  for (const type of WATCHED) {
    window.addEventListener(type, (event) => {
      const send = pressed(event, host);
      if (send && send === replayed) return;
      // A double click is one press: where the answer comes between its two clicks, the second would be asked about, and sent, again.
      const isSecond = send !== null && send === clicked && (event as MouseEvent).detail > 1;
      if (type === 'click') clicked = send;
      if (!send) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if ((type === 'click' && !isSecond) || (type === 'keydown' && !(event as KeyboardEvent).repeat)) void question(send);
    }, { capture: true, signal });
  }
}
