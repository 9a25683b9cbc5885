/**
 * The pairing tab. The code is pasted here and not in the sidebar: a mail page can cover the sidebar, and no page can
 * frame this one. It asks the background, which alone knows the key.
 */
import { CodeError, readCode } from '../background/pw1';
import { el } from '../shared/dom';
import { ask, type PairFailure, type PairingView } from '../shared/messages';
import { manner } from '../shared/format';
import { chosen, type Language, language, onLanguage } from '../shared/language';
import { hostIn, patternOf } from '../shared/webmail';
import { icon, type Icon } from './icons';
import { languageField } from './tongue';
import { say, t } from './words';

const PERMISSION = { origins: ['http://127.0.0.1/*'] };
/** As many characters stand behind the port of a whole code, however they are grouped. */
const WHOLE = 28;
const behindPort = (text: string): number => text.replace(/^[^-]*-/, '').replaceAll(/[\s-]/g, '').length;

/** What the tab says now. Another object: it has changed meanwhile. */
let shown: PairingView | null = null;
const changes = (to: Partial<PairingView> = {}): void => { if (shown) shown = { ...shown, ...to }; };
const [main, footer] = ['main', 'footer'].map((css) => document.querySelector<HTMLElement>(css));

const says = (failure: PairFailure): string => {
  switch (failure) {
    case 'code_port':
    case 'code_shape':
    case 'code_check': return t('pair.typo');
    case 'expired': return t('pair.old');
    case 'too_many_clients': return t('pair.full', { command: 'postwarden unpair' });
    default: return t(`pair.${failure}`);
  }
};

function button(kind: string, text: string, run: () => unknown): HTMLButtonElement {
  const made = el('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', (event) => { if (event.isTrusted && made.ariaDisabled !== 'true') void run(); });
  return made;
}

const heading = (art: string, drawn: Icon, title: string, ...lines: string[]): HTMLElement[] => [
  el('div', { class: `art ${art}` }, icon(drawn)),
  el('div', { class: 'words' }, el('h1', { tabindex: '-1' }, title), ...lines.map((line) => el('p', {}, line))),
];

/** The field, its Paste button, and what went wrong beneath it. */
function codeField(): HTMLElement {
  const input = el('input', {
    id: 'code', type: 'text', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', dir: 'ltr', maxlength: '200',
    placeholder: t('pair.hint').replace(/^.* (?=\d)/, ''), 'aria-describedby': 'code-help code-error',
  });
  const error = el('p', { id: 'code-error', class: 'error', role: 'alert' });
  const go = el('button', { type: 'submit', class: 'primary', 'aria-disabled': 'true' }, t('pair.go'));
  const form = el('form', { novalidate: '' });
  let busy = false;

  const wrong = (failure: PairFailure | null): void => {
    error.replaceChildren(...failure ? [icon('alert'), el('span', {}, says(failure))] : []);
    if (failure) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  const fault = (text: string): Promise<PairFailure | null> => readCode(text).then(() => null, (reason: unknown) => {
    if (reason instanceof CodeError) return reason.code;
    throw reason;
  });
  const pair = async (): Promise<void> => {
    if (busy) return;
    const typo = await fault(input.value);
    wrong(typo);
    if (typo) {
      input.focus();
      return;
    }
    busy = true;
    go.textContent = t('pair.going');
    const result = await ask({ kind: 'pair/redeem', code: input.value });
    busy = false;
    go.textContent = t('pair.go');
    if (result.ok) {
      show(result.view);
      // What was focused is gone; the heading says what came instead.
      main?.querySelector('h1')?.focus();
      return;
    }
    wrong(result.failure);
    input.focus();
    input.select();
  };
  // A whole code pairs by itself; a part of one is left alone until the user says it is all.
  const typed = async (all: boolean): Promise<void> => {
    const text = input.value.trim();
    const problem = await fault(text);
    if (input.value.trim() !== text) return;
    go.setAttribute('aria-disabled', String(problem !== null));
    wrong(all && text.length > 0 ? problem : null);
    if (problem === null) await pair();
  };
  input.addEventListener('input', (event) => {
    const pasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    void typed(pasted || behindPort(input.value) >= WHOLE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) void pair();
  });
  const paste = button('tonal', t('pair.paste'), async () => {
    try {
      input.value = await navigator.clipboard.readText();
    } catch (reason) {
      if (!(reason instanceof DOMException)) throw reason;
    }
    input.focus();
    if (input.value) await typed(true);
  });
  form.append(
    el('label', { for: 'code' }, t('pair.code')), el('div', { class: 'row' }, input, paste),
    el('p', { id: 'code-help', class: 'help' }, t('pair.hint')), error, go,
  );
  return form;
}

function whereSection(): HTMLElement {
  const [before = '', after = ''] = t('pair.where.run', { command: '\n' }).split('\n');
  return el('section', {}, el('h2', {}, t('pair.where')), el('ol', {},
    el('li', {}, el('span', {}, before, el('code', { dir: 'ltr' }, t('pair.command')), after)),
    el('li', {}, el('span', {}, t('pair.where.here')))));
}

/** How the connection stands, for a browser that is paired. */
function stateLine({ channel }: PairingView): HTMLElement {
  const line = (kind: string, drawn: Icon, text: string): HTMLElement =>
    el('p', { class: `state ${kind}` }, icon(drawn), el('span', {}, text));
  switch (channel.kind) {
    case 'ready': return line('ok', 'check', t('pair.ready', { version: channel.version }));
    case 'impostor': return line('bad', 'alert', t('companion.port.text', { port: String(channel.port) }));
    case 'incompatible': return line('bad', 'alert', t(channel.update === 'companion' ? 'companion.old' : 'companion.ext'));
    default: return line('', 'off', t('companion.off'));
  }
}

function portField(port: number): HTMLElement {
  const input = el('input', { id: 'port', inputmode: 'numeric', autocomplete: 'off', dir: 'ltr', value: String(port), maxlength: '5', 'aria-describedby': 'port-help port-error' });
  const error = el('p', { id: 'port-error', class: 'error', role: 'alert' });
  const save = async (): Promise<void> => {
    const wanted = Number(input.value.trim());
    if (!Number.isInteger(wanted) || wanted < 1024 || wanted > 65535) {
      error.replaceChildren(icon('alert'), el('span', {}, t('pair.port.bad')));
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      return;
    }
    show(await ask({ kind: 'pair/port', port: wanted }));
  };
  return el('div', { class: 'stack' }, el('label', { for: 'port' }, t('pair.port')),
    el('div', { class: 'row' }, input, button('outline', t('pair.port.save'), save)),
    el('p', { id: 'port-help', class: 'help' }, t('pair.port.help')), error);
}

function connection(view: PairingView): HTMLElement {
  const again = button('outline', t('companion.again'), async () => {
    await ask({ kind: 'channel/check' });
    show(await ask({ kind: 'pair/view' }));
  });
  return el('section', {}, el('h2', {}, t('pair.connection')), stateLine(view),
    view.channel.kind === 'ready' ? null : el('div', { class: 'row' }, again), portField(view.port ?? 0));
}

function permission(): HTMLElement {
  const allow = button('tonal', t('pair.permission.go'), async () => {
    await chrome.permissions.request(PERMISSION);
    await ask({ kind: 'channel/check' });
    show(await ask({ kind: 'pair/view' }));
  });
  return el('section', {}, el('div', { class: 'words' }, el('h2', {}, t('pair.permission')), el('p', {}, t('pair.permission.text'))),
    el('div', { class: 'row' }, allow));
}

/** Hosts on which the extension runs in any case. */
const builtIn = (host: string): boolean =>
  chrome.runtime.getManifest().content_scripts?.some(({ matches }) => matches?.includes(patternOf(host))) ?? false;

/** Which webmails of the user's own we may run in. The browser itself asks, and keeps the list. */
function ownWebmails({ webmails }: PairingView): HTMLElement {
  const input = el('input', {
    id: 'webmail', type: 'text', inputmode: 'url', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', dir: 'ltr', maxlength: '300',
    'aria-describedby': 'webmail-help webmail-error',
  });
  const error = el('p', { id: 'webmail-error', class: 'error', role: 'alert' });
  const said = el('p', { class: 'state ok', role: 'status' });
  const wrong = (words: string): void => {
    said.replaceChildren();
    error.replaceChildren(icon('alert'), el('span', {}, words));
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  };
  const list = el('ul', {});
  const fill = (hosts: string[]): void => {
    changes({ webmails: hosts });
    list.hidden = hosts.length === 0;
    list.replaceChildren(...hosts.map((host) => {
      const remove = button('outline', t('own.remove'), async () => {
        await chrome.permissions.remove({ origins: [patternOf(host)] });
        said.replaceChildren();
        fill((await ask({ kind: 'pair/view' })).webmails);
        // What was focused is gone.
        input.focus();
      });
      remove.setAttribute('aria-label', t('own.remove_host', { host }));
      return el('li', {}, el('span', { dir: 'ltr' }, host), remove);
    }));
  };
  const form = el('form', { novalidate: '' });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const host = hostIn(input.value);
    if (host === null || builtIn(host)) {
      wrong(t(host === null ? 'own.bad' : 'own.built_in'));
      return;
    }
    // Within the press itself, or the browser does not ask.
    void chrome.permissions.request({ origins: [patternOf(host)] }).then(async (allowed) => {
      if (!allowed) {
        wrong(t('own.refused'));
        return;
      }
      changes();
      error.replaceChildren();
      input.removeAttribute('aria-invalid');
      input.value = '';
      said.replaceChildren(icon('check'), el('span', {}, t('own.added')));
      fill((await ask({ kind: 'pair/view' })).webmails);
    });
  });
  form.append(
    el('label', { for: 'webmail' }, t('own.label')),
    el('div', { class: 'row' }, input, el('button', { type: 'submit', class: 'tonal' }, t('own.go'))),
    el('p', { id: 'webmail-help', class: 'help' }, t('own.help')), error, said,
  );
  fill(webmails);
  return el('section', {}, el('div', { class: 'words' }, el('h2', {}, t('own.title')), el('p', {}, t('own.text'))), form, list);
}

function show(view: PairingView): void {
  shown = view;
  const { channel, label } = view;
  const parts: HTMLElement[] = [];
  if (channel.kind === 'unpaired') {
    const top = channel.lost ? heading('warn', 'laptop', t('pair.lost'), t('pair.lost.text')) : heading('', 'laptop', t('pair.ask'), t('pair.ask.text'));
    parts.push(el('section', {}, ...top, codeField()), whereSection());
  } else if (channel.kind === 'impostor') {
    parts.push(el('section', {}, ...heading('warn', 'alert', t('companion.port'), t('companion.port.reset')), codeField()), connection(view));
  } else {
    const lines = [...label ? [t('pair.label', { label })] : [], t('pair.done.text'), t('pair.done.next')];
    parts.push(el('section', {}, ...heading('ok', 'check', t('pair.done'), ...lines)), connection(view));
  }
  if (!view.hasPermission) parts.push(permission());
  if (channel.kind !== 'unpaired') parts.push(ownWebmails(view));
  if (channel.kind !== 'unpaired') {
    parts.push(el('section', {}, button('danger', t('pair.forget'), async () => show(await ask({ kind: 'pair/forget' })))));
  }
  main?.replaceChildren(...parts);
}

async function refresh(): Promise<void> {
  // Nobody loses what is half typed because the tab was left and came back, or what is pasted while that is asked; nor the press on a
  // button by which they come back.
  const typed = (): boolean => ['#code', '#webmail'].some((field) => document.querySelector<HTMLInputElement>(field)?.value);
  if (typed()) return;
  const before = shown;
  const view = await ask({ kind: 'pair/view' });
  if (shown === before && !typed() && JSON.stringify(view) !== JSON.stringify(shown)) show(view);
}

/** Says all of it in this language; what is half typed stays, and so does the focus. */
async function draw(of: Language): Promise<void> {
  say(of);
  Object.assign(document.documentElement, manner());
  const choice = await chosen();
  const view = await ask({ kind: 'pair/view' });
  const typed = new Map([...document.querySelectorAll('input')].map(({ id, value }) => [id, value]));
  const focused = document.activeElement?.id ?? '';
  footer?.replaceChildren(
    el('span', {}, t('app.local')), languageField(choice), el('span', {}, t('app.version', { version: chrome.runtime.getManifest().version })));
  show(view);
  for (const input of document.querySelectorAll('input')) input.value = typed.get(input.id) ?? input.value;
  if (focused !== '') document.getElementById(focused)?.focus();
}

async function start(): Promise<void> {
  onLanguage((to) => void draw(to));
  window.addEventListener('focus', () => void refresh());
  await draw(await language());
  document.querySelector<HTMLInputElement>('#code')?.focus();
}

void start();
