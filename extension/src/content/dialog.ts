/** The dialogs that a press of Send may lead to. They open by nothing else, and take only what the user really does. */
import { el, icon } from '../shared/dom';
import type { Permit } from '../shared/api.gen';
import { clockToday } from '../shared/moment';
import sheet from './dialog.css';
import { island, type Skin } from './dom';
import { t } from './words';

export type Choice = 'send' | 'keep';
interface Words { title: string; text: string; note: string | null }

/** What a refusal says. */
export function blockWords({ which, usage, asked, may_send_anyway: anyway }: Permit): Words {
  const note = anyway ? null : t('block.anyway.off');
  switch (which) {
    case 'ceiling': return { title: t('block.ceiling'), text: t('block.ceiling.text'), note: t('block.cap') };
    case 'hour': return { title: t('block.hour'), text: t('block.hour.text', { ...usage.hour }), note };
    case 'recipients': {
      const left = Math.min(usage.hour.left, usage.day.left, usage.ceiling.left);
      return { title: t('block.recipients'), text: t('block.recipients.text', { asked, left }), note };
    }
    case 'not_active': return { title: t('block.not_active'), text: t('block.not_active.text'), note: null };
    default: return { title: t('block.day'), text: t('block.day.text', { ...usage.day }), note };
  }
}

function slot(at: number): HTMLElement {
  return el('div', { class: 'slot' }, icon('clock'), el('span', {},
    el('b', {}, t('block.slot', { time: clockToday(at, Date.now()) })), el('small', {}, t('block.draft'))));
}

/** Over a limit: says when it is free again. The draft stays; sending goes on only where the user's own rule allows it. */
export function askBlocked(permit: Permit, skin: Skin): Promise<Choice> {
  const { title, text, note } = blockWords(permit);
  return open(skin, title, text, [
    permit.retry_at === null ? null : slot(permit.retry_at),
    note === null ? null : el('p', { class: 'note' }, icon('lock'), el('span', {}, note)),
  ], permit.may_send_anyway ? t('block.anyway') : null, t('block.cancel'));
}

/** Things to look at before sending; each can be kept. */
export function askWarned({ concerns }: Permit, skin: Skin): Promise<Choice> {
  const found = concerns.map(({ text, severity }) => el('li', { class: severity }, icon('alert'), el('span', {}, text)));
  return open(skin, t('warn.title'), t('chip.concerns', { n: concerns.length }), [el('ul', {}, ...found)], t('warn.send'), t('warn.back'));
}

function open(
  skin: Skin, title: string, text: string, parts: (Node | null)[], go: string | null, stay: string,
): Promise<Choice> {
  const { host, root } = island('postwarden-dialog', sheet, skin);
  const keep = el('button', { type: 'button', class: 'primary', autofocus: '' }, stay);
  const send = go === null ? null : el('button', { type: 'button', class: 'outline' }, go);
  const dialog = el('dialog', { role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'text' },
    el('h2', { id: 'title' }, title), el('p', { id: 'text' }, text),
    ...parts.filter((part) => !(part instanceof HTMLElement && part.className === 'note')),
    el('div', { class: 'row' }, send, keep),
    ...parts.filter((part) => part instanceof HTMLElement && part.className === 'note'));
  root.append(dialog);

  return new Promise((resolve) => {
    const done = new AbortController();
    const { signal } = done;
    const end = (choice: Choice): void => {
      done.abort();
      dialog.close();
      host.remove();
      resolve(choice);
    };
    const press = (button: HTMLElement | null, choice: Choice): void =>
      button?.addEventListener('click', (event) => { if (event.isTrusted) end(choice); }, { signal });
    press(keep, 'keep');
    press(send, 'send');
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) end('keep');
    }, { signal });
    // A page that takes our dialog away has not answered for the user.
    const watching = new MutationObserver(() => { if (!host.isConnected) end('keep'); });
    watching.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => watching.disconnect());
    document.documentElement.append(host);
    dialog.showModal();
    keep.focus();
  });
}
