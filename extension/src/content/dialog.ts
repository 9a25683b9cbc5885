/** Over a limit: the dialog that a press of Send leads to. It opens by nothing else, and takes only what the user really does. */
import { el, icon } from '../shared/dom';
import type { Permit } from '../shared/api.gen';
import { clock, clockToday } from '../shared/moment';
import sheet from './dialog.css';
import { island, lay, type Skin } from './dom';
import { t } from './words';

export type Choice = 'send' | 'keep';
/** When a message is to leave, in milliseconds. */
export interface Scheduled { at: number }
interface Words { title: string; text: string; note: string | null }

const MINUTE = 60_000;
const FARTHEST = 365 * 24 * 60 * MINUTE;

/** What a refusal says. `owner`: whose cap the provider's is; null for a server of somebody's own. */
export function blockWords({ which, usage, asked, may_send_anyway: anyway }: Permit, owner: string | null): Words {
  const note = anyway ? null : t('block.anyway.off');
  const window = which === 'hour' || which === 'day' || which === 'ceiling' ? usage[which] : which === 'domain' ? usage.domain ?? null : null;
  if (which === 'not_active') return { title: t('block.not_active'), text: t('block.not_active.text'), note: null };
  if (which === 'recipients') {
    const { limit } = [usage.hour, usage.day, usage.ceiling].reduce((least, one) => one.limit < least.limit ? one : least);
    return { title: t('block.too_many'), text: t('block.too_many.text', { asked, limit }), note: null };
  }
  const capped = which === 'ceiling' ? owner === null ? t('block.cap') : t('block.cap.of', { owner }) : note;
  // Some would still fit: then it is this message that is too large for now.
  if (window !== null && window.left > 0) {
    const left = window.left;
    return { title: t('block.recipients'), text: t(which === 'hour' ? 'block.recipients.hour' : 'block.recipients.text', { asked, left }), note: capped };
  }
  switch (which) {
    case 'ceiling': return owner === null
      ? { title: t('block.ceiling'), text: t('block.ceiling.text', { ...usage.ceiling }), note: capped }
      : { title: t('block.ceiling.of', { owner }), text: t('block.ceiling.of.text', { ...usage.ceiling, owner }), note: capped };
    case 'hour': return { title: t('block.hour'), text: t('block.hour.text', { ...usage.hour }), note };
    case 'domain': return { title: t('block.domain'), text: t('block.domain.text', { ...usage.domain ?? usage.day }), note };
    default: return { title: t('block.day'), text: t('block.day.text', { ...usage.day }), note };
  }
}

/** As the field for a moment has it: the local time without a zone. */
const local = (at: number): string => new Date(at - new Date(at).getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);

/** The slot with its "Change", and the button that follows it. */
function slot(free: number, go: HTMLButtonElement, signal: AbortSignal): { box: HTMLElement; at(): number } {
  const now = Date.now();
  let at = free;
  const field = el('input', { type: 'datetime-local', required: '', 'aria-labelledby': 'slot', 'aria-describedby': 'must' });
  const must = el('small', { id: 'must' }, t('block.must_be_on'));
  const change = el('button', { type: 'button', class: 'text' }, t('block.change'));
  const title = el('b', { id: 'slot' }, t('block.slot', { time: clockToday(free, now) }));
  const words = el('span', {}, title, must);
  const name = (): void => { go.textContent = t('block.schedule', { time: clock(at, now) }); };
  name();
  const first = Math.ceil(free / MINUTE) * MINUTE;
  change.addEventListener('click', ({ isTrusted }) => {
    if (!isTrusted) return;
    field.min = local(first);
    field.max = local(first + FARTHEST);
    field.value = local(first);
    at = first;
    title.textContent = t('block.when');
    words.insertBefore(field, must);
    change.remove();
    name();
    field.focus();
  }, { signal });
  field.addEventListener('input', () => {
    go.disabled = !field.validity.valid;
    must.textContent = go.disabled ? t('block.too_early', { time: clockToday(first, now) }) : t('block.must_be_on');
    must.className = go.disabled ? 'wrong' : '';
    if (go.disabled) return;
    at = new Date(field.value).getTime();
    name();
  }, { signal });
  return { box: el('div', { class: 'slot' }, icon('clock'), words, change), at: () => at };
}

/**
 * Says when it is free again. The safe choice is the default: to schedule it for then, or, where that cannot be, to keep
 * the draft. Sending goes on only where the user's own rule allows it. `can`: whether the page can leave it as a draft.
 */
export function askBlocked(permit: Permit, owner: string | null, can: boolean, skin: Skin): Promise<Choice | Scheduled> {
  const { title, text, note } = blockWords(permit, owner);
  const { host, root } = island('dialog', sheet, skin);
  const done = new AbortController();
  const { signal } = done;
  const go = can && permit.retry_at !== null ? el('button', { type: 'button', class: 'primary' }) : null;
  const free = go === null ? null : slot(permit.retry_at ?? 0, go, signal);
  const keep = el('button', { type: 'button', class: go === null ? 'primary' : 'text first' }, t('block.cancel'));
  const send = permit.may_send_anyway ? el('button', { type: 'button', class: 'outline' }, t('block.anyway')) : null;
  const dialog = el('dialog', { role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': 'title', 'aria-describedby': 'text' },
    el('h2', { id: 'title' }, title), el('p', { id: 'text' }, text), free?.box ?? null,
    el('div', { class: 'row' }, ...go === null ? [send, keep] : [keep, send, go]),
    note === null ? null : el('p', { class: 'note' }, icon('lock'), el('span', {}, note)));
  root.append(dialog);

  return new Promise((resolve) => {
    const end = (choice: Choice | Scheduled): void => {
      done.abort();
      dialog.close();
      host.remove();
      resolve(choice);
    };
    const press = (button: HTMLElement | null, choice: () => Choice | Scheduled): void =>
      button?.addEventListener('click', (event) => { if (event.isTrusted) end(choice()); }, { signal });
    press(keep, () => 'keep');
    press(send, () => 'send');
    press(go, () => ({ at: free?.at() ?? 0 }));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) end('keep');
    }, { signal });
    // A page that takes our dialog away has not answered for the user.
    const watching = new MutationObserver(() => { if (!host.isConnected) end('keep'); });
    watching.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => watching.disconnect());
    lay(host, signal);
    dialog.showModal();
    (go ?? keep).focus();
  });
}
