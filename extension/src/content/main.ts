/** The content script. It knows no key and no mail; it asks the background and gets decisions and a few numbers. */
import { language, onLanguage } from '../shared/language';
import { ask, type ChipState, type Decision, type DraftFacts, isLeft, type Outcome, type Scheduling, type Told } from '../shared/messages';
import { clockToday } from '../shared/moment';
import { Chip } from './chip';
import { Desk } from './desk';
import { askBlocked } from './dialog';
import { clear, isOver, keepKeys, onceSeen, onOver, type Skin } from './dom';
import { dockTheme, Frame } from './frame';
import { guardSend, type Unfiled } from './gate';
import { hostOf } from './hosts/choose';
import type { Composer, Host } from './hosts/host';
import { Layout } from './layout';
import { Notes } from './note';
import { observe } from './observe';
import { subjectHash } from './subject';
import { say, t } from './words';

/** Longer than the background's own patience; past it the background is gone and the mail is the user's. */
const PATIENCE_MS = 2_500;
/** How long the chip says that a message is being counted. */
const COUNTING_MS = 5_000;
const OFF: Scheduling = { kind: 'off' };
const LOADING: ChipState = { kind: 'loading' };

interface Shown { chip: Chip; desk: Desk; end: AbortController }

function start(host: Host, signal: AbortSignal, end: () => void): void {
  let skin: Skin = { host: host.name, theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' };
  /** Whether that is how the page looks, and not only the browser's wish. */
  let isDressed = false;
  let told = '';
  let isNew = false;
  let state: ChipState = LOADING;
  /** Whose state that is. */
  let owner: string | null = null;
  let counting = 0;
  const chips = new Map<HTMLElement, Shown>();
  let panel: { frame: Frame; end: AbortController } | null = null;
  const layout = new Layout(() => look(), signal);
  const notes = new Notes(() => skin, signal);
  const ready = language().then(say);

  async function refresh(): Promise<void> {
    await ready;
    const account = host.account();
    if (account !== owner) {
      // Another's number is none of this account's.
      [owner, state] = [account, LOADING];
      show();
    }
    const answer = await ask({ kind: 'chip/state', account }).catch((): ChipState => ({ kind: 'off' }));
    if (account !== owner) return;
    state = answer;
    for (const { desk } of chips.values()) desk.retry();
    show();
  }

  function show(): void {
    const now: ChipState = counting > Date.now() ? { kind: 'counting' } : state;
    for (const [root, { chip, desk }] of chips) {
      const { addresses, unresolved } = host.recipients(root);
      chip.show(now, addresses.length + unresolved, desk.concerns);
    }
  }

  function add({ root, send }: Composer): void {
    if (!send) return;
    const known = chips.get(root);
    if (known) {
      if (!known.chip.isThere) known.chip.place(host.groupOf(send));
      return;
    }
    const end = new AbortController();
    const both = AbortSignal.any([signal, end.signal]);
    const desk = new Desk(root, host, () => skin, show, both);
    // What to check first; with nothing to check it is the way to the panel.
    const open = (): void => {
      if (desk.concerns.length === 0) panel?.frame.fold(true);
      else void desk.open(host.composerOf(root)?.send ?? send).then((choice) => { if (choice === 'send') host.composerOf(root)?.send?.click(); });
    };
    chips.set(root, { end, desk, chip: new Chip(root, send, host.groupOf(send), skin, open, both) });
  }

  /** Webmails go from mail to calendar and back without loading a page; the panel is mail's. */
  function dock(): void {
    if ((host.hasPanel() && !isLeft()) === (panel !== null)) return;
    panel?.end.abort();
    const end = new AbortController();
    panel = panel ? null : { end, frame: new Frame(skin, host, AbortSignal.any([signal, end.signal])) };
  }

  function look(): void {
    if (host.isHere?.() === false) return;
    dock();
    panel?.frame.settle(host.bar());
    // A copy that was left has nothing to show; it holds Send only to say that nobody looked.
    const composers = isLeft() ? [] : host.composers();
    isNew = layout.isNew(composers);
    for (const [root, { end }] of chips) {
      if (root.isConnected && composers.some((composer) => composer.root === root)) continue;
      end.abort();
      chips.delete(root);
    }
    composers.forEach(add);
    for (const { desk } of chips.values()) desk.glance();
    show();
    dress();
    if (isDressed) tell();
  }

  /** Ours look as the page does. */
  const dress = onceSeen(() => {
    skin = { ...skin, theme: dockTheme(panel?.frame.width ?? 0) ?? skin.theme };
    isDressed = true;
    panel?.frame.wear(skin);
    for (const { chip } of chips.values()) chip.wear(skin);
    tell();
  }, signal);

  /** What the background is to know of this page. */
  function tell(): void {
    const page = { account: host.account(), host: skin.host, theme: skin.theme, newLayout: isNew, layer: isOver() };
    if (told === JSON.stringify(page)) return;
    told = JSON.stringify(page);
    void ask({ kind: 'page/account', ...page }).catch(() => undefined).then(refresh);
  }

  async function check(draft: DraftFacts, anyway: boolean, root: HTMLElement): Promise<Decision> {
    const none: Decision = { kind: 'unchecked', why: 'off' };
    const late = new Promise<Decision>((resolve) => { setTimeout(resolve, PATIENCE_MS, none); });
    const asked = chips.get(root)?.desk.check(draft, anyway) ?? ask({ kind: 'gate/may-send', draft, anyway, kept: [] });
    const answer = asked.then((decision: Decision | null) => decision ?? none, () => none);
    return Promise.race([answer, late]);
  }

  async function schedule(draft: DraftFacts, subject: string, at: number): Promise<boolean> {
    const hash = await subjectHash(subject);
    const done = await ask({ kind: 'draft/schedule', draft, subject: hash, at }).then((told: Scheduling | null) => told ?? OFF, () => OFF);
    if (done.kind === 'scheduled') {
      notes.say(t(host.close ? 'gate.scheduled' : 'gate.scheduled.open', { time: clockToday(at, Date.now()) }), { label: t('gate.undo'), run: () => void takeBack() });
    } else {
      notes.say(done.kind === 'refused' ? t('gate.unscheduled', { why: done.why }) : t(`gate.unscheduled.${done.kind}`));
    }
    return done.kind === 'scheduled';
  }

  async function takeBack(): Promise<void> {
    const undone = await ask({ kind: 'draft/unschedule' }).then((told: Outcome<null> | null) => told?.ok ?? false, () => false);
    notes.say(t(undone ? 'gate.undone' : 'gate.not_undone'));
  }

  function outcome(decision: Decision | 'kept' | 'vanished' | Unfiled, anyway: boolean): void {
    if (decision === 'kept') notes.say(t('gate.held'));
    else if (decision === 'vanished') notes.say(t('gate.again'));
    else if (typeof decision === 'string') notes.say(t(`gate.unscheduled.${decision}`));
    else if (decision.kind === 'unchecked') {
      if (decision.why === 'slow') counting = Date.now() + COUNTING_MS;
      if (isLeft()) notes.say(t('gate.left'));
      else if (decision.why === 'off' || decision.why === 'slow' || decision.why === 'failed' || decision.why === 'recipients') notes.say(t(`gate.${decision.why}`));
    } else if (anyway && decision.kind === 'allow') {
      const { hour, day } = decision.usage;
      const { used, limit } = day.used > day.limit ? day : hour;
      notes.say(t('gate.over', { used, limit }));
    }
    show();
  }

  clear();
  dock();
  keepKeys(signal);
  guardSend(host, {
    check,
    confirm: async (held, root) => {
      if (held.kind === 'block') return askBlocked(held.permit, held.owner, host.subject(root) !== null, skin);
      const [shown, send] = [chips.get(root), host.composerOf(root)?.send];
      return shown && send ? shown.desk.open(send, held.permit.concerns) : 'keep';
    },
    schedule,
    told: outcome,
  }, signal);
  observe(look, host.send, signal);
  onOver(tell, signal);
  const drawn = (): void => {
    if (host.isHere?.() === false) {
      // The user's host, and yet another program's page.
      end();
      return;
    }
    look();
    void host.recall?.((user) => ask({ kind: 'page/user', user })).then(look, () => undefined);
  };
  document.addEventListener('DOMContentLoaded', drawn, { signal });
  if (document.readyState !== 'loading') drawn();

  const listen = (message: Told, _: unknown, answer: (here: boolean) => void): void => {
    if (message.kind === 'changed') void refresh();
    else if (message.kind === 'here') answer(panel !== null);
    else if (message.kind === 'leave') { if (message.hosts.includes(location.hostname)) end(); }
    else if (message.kind === 'fold') panel?.frame.fold(message.open);
    else if (message.kind === 'show-drafts') location.assign(host.drafts());
    else panel?.frame.toggle();
  };
  chrome.runtime.onMessage.addListener(listen);
  onLanguage((to) => {
    say(to);
    for (const { chip } of chips.values()) {
      chip.wear(skin);
      chip.reword();
    }
    show();
  }, signal);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listen));
}

const host = hostOf(location);
if (host && document.documentElement instanceof HTMLHtmlElement) {
  const life = new AbortController();
  start(host, life.signal, () => life.abort());
}
