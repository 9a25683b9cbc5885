/** In the browser: what stands in a mail page, chip, dialog, popover and note, at a page's Send button, with open shadow roots. */
import type { Concern, Permit } from '../../../extension/src/shared/api.gen';
import { Chip } from '../../../extension/src/content/chip';
import { askBlocked } from '../../../extension/src/content/dialog';
import type { Host } from '../../../extension/src/content/hosts/host';
import { Notes } from '../../../extension/src/content/note';
import { openPopover } from '../../../extension/src/content/popover';
import { t } from '../../../extension/src/content/words';
import { speak } from '../../../extension/src/shared/format';
import type { Language } from '../../../extension/src/shared/language';
import type { Skin } from '../../../extension/src/content/dom';

const native: (this: Element, init: ShadowRootInit) => ShadowRoot = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function open(init) { return native.call(this, { ...init, mode: 'open' }); };

const query = new URLSearchParams(location.search);
Object.assign(document.documentElement, { lang: query.get('lang') ?? 'en', dir: query.get('page') ?? 'ltr' });
speak(document.documentElement.lang as Language);
const skin: Skin = { host: 'gmail', theme: 'light' };
const forever = new AbortController().signal;

const main = document.createElement('main');
main.style.cssText = 'position:fixed;inset-block-end:10px;inset-inline:10px;display:flex;align-items:center';
const title = document.createElement('h1');
title.textContent = 'Mail';
const send = document.createElement('button');
send.textContent = 'Send';
send.style.cssText = 'height:36px;padding:0 24px';
title.style.cssText = 'position:fixed;inset-block-start:0';
main.append(send);
main.prepend(title);
document.body.append(main);

const NOW = Date.now();
const full = { used: 50, limit: 50, left: 0, frees_at: NOW + 9_000_000 };
const permit: Permit = {
  decision: 'block', permit: null, which: 'day', retry_at: NOW + 9_000_000, asked: 1, may_send_anyway: true, concerns: [],
  usage: { hour: full, day: full, ceiling: { ...full, limit: 2000 }, can_send_now: 0, next_slot: NOW + 9_000_000 },
};
const concern = (change: Partial<Concern>): Concern => ({ id: 'typo', key: 'typo', severity: 'fix', address: null, title: 'gmial.com', text: 'gmail.com?', about: 'gmial.com', suggestion: 'gmail.com', ...change });
const concerns = [
  concern({ id: 'unsubscribed', severity: 'stop', address: 'a.very.long.name@northbeam.example', title: 'a.very.long.name@northbeam.example' }),
  concern({}), concern({ id: 'many_recipients', severity: 'hint', about: null, suggestion: null }), concern({ id: 'no_subject', about: null, suggestion: null }),
];
const nothing = new Proxy({}, { get: () => () => null });
const host = { name: 'gmail', mending: nothing, recipients: () => ({ addresses: [], unresolved: 0 }) } as unknown as Host;

switch (query.get('what')) {
  case 'dialog':
    void askBlocked(permit, 'Google', true, skin);
    break;
  case 'popover':
    void openPopover({ root: main, send, host, skin, from: 'maya@northbeam.example', concerns, keep: () => undefined, again: () => Promise.resolve(concerns) });
    break;
  case 'note':
    new Notes(() => skin, forever).say(t('gate.scheduled', { time: '13:20' }), { label: t('gate.undo'), run: () => undefined });
    break;
  default:
    new Chip(main, send, send, skin, () => undefined, forever).show({ kind: 'near', left: 5, limit: 50 }, 1, concerns);
}
