/**
 * Stops Send until the companion has spoken. It is advisory: a page can go around anything done in its DOM. Ours is the
 * first listener of the window, so it sees a press before the page does. It stops it synchronously, asks, and on a yes
 * presses Send again in one synchronous block. No mark in the DOM says "replayed": a page could set it.
 */
import type { Permit } from '../shared/api.gen';
import type { Decision, DraftFacts } from '../shared/messages';
import type { Choice } from './dialog';
import type { Host } from './hosts/host';

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;
/** A button drawn by script sends on the key's way up, so the whole stroke is held. */
const WATCHED = [...PRESS, 'keydown', 'keypress', 'keyup'] as const;

export interface Gate {
  check(draft: DraftFacts, anyway: boolean): Promise<Decision>;
  confirm(kind: 'warn' | 'block', permit: Permit): Promise<Choice>;
  /** Something the user should know: how it went, or that Send vanished while we asked. */
  told(outcome: Decision | 'kept' | 'vanished', anyway: boolean): void;
}

/** The Send button that this event would press, null for every other event. */
export function pressed(event: Event, host: Host): HTMLElement | null {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return null;
  if (event instanceof KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return host.composerOf(target)?.send ?? null;
    return event.key === 'Enter' || event.key === ' ' ? host.sendOf(target) : null;
  }
  return event instanceof MouseEvent && event.button <= 0 ? host.sendOf(target) : null;
}

export function guardSend(host: Host, gate: Gate, signal: AbortSignal): void {
  const asking = new WeakSet<HTMLElement>();
  let replayed: HTMLElement | null = null;

  function press(send: HTMLElement): void {
    const { left, top, width, height } = send.getBoundingClientRect();
    const at = { bubbles: true, cancelable: true, composed: true, view: window, clientX: left + width / 2, clientY: top + height / 2, detail: 1 };
    replayed = send;
    try {
      for (const type of PRESS) {
        send.dispatchEvent(type.startsWith('pointer')
          ? new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' }) : new MouseEvent(type, at));
      }
    } finally {
      replayed = null;
    }
  }

  /** Gmail may have drawn the button anew while we asked. */
  const present = (root: HTMLElement, send: HTMLElement): HTMLElement | null =>
    send.isConnected ? send : host.composers().find((composer) => composer.root === root)?.send ?? null;

  /** A page that cannot be read is not a reason to keep somebody's mail: it goes, and the note says unchecked. */
  async function ask(root: HTMLElement, anyway: boolean): Promise<Decision> {
    let draft: DraftFacts;
    try {
      draft = host.facts(root);
    } catch (fault) {
      console.warn('postwarden: this compose window could not be read', fault instanceof Error ? fault.name : 'unknown');
      return { kind: 'unchecked', why: 'recipients' };
    }
    return gate.check(draft, anyway);
  }

  async function settle(root: HTMLElement, send: HTMLElement): Promise<void> {
    let anyway = false;
    for (;;) {
      const decision = await ask(root, anyway);
      const held = decision.kind === 'warn' || decision.kind === 'block';
      if (held && await gate.confirm(decision.kind, decision.permit) === 'keep') {
        present(root, send)?.focus({ preventScroll: true });
        gate.told('kept', anyway);
        return;
      }
      if (decision.kind === 'block') {
        anyway = true;
        continue;
      }
      const now = present(root, send);
      gate.told(now ? decision : 'vanished', anyway);
      if (now) press(now);
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
      if (!send || send === replayed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (type === 'click' || (type === 'keydown' && !(event as KeyboardEvent).repeat)) void question(send);
    }, { capture: true, signal });
  }
}
