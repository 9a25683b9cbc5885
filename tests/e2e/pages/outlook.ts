/**
 * Pages like Outlook's, out of one description each: our own markup with the attributes that the adapter goes by, in several
 * languages. What stands in them behaves as far as the tests need it: Send counts, fields of recipients make chips.
 */
import { SCRIPT, STYLE } from './outlook-parts';

interface Words { dir: 'ltr' | 'rtl'; send: string; schedule: string; fresh: string; inbox: string; sent: string; to: string; subject: string; body: string }
const LANGUAGES = {
  en: { dir: 'ltr', send: 'Send', schedule: 'Schedule send', fresh: 'New mail', inbox: 'Inbox', sent: 'Sent Items', to: 'To', subject: 'Add a subject', body: 'Message body' },
  de: { dir: 'ltr', send: 'Senden', schedule: 'Senden planen', fresh: 'Neue E-Mail', inbox: 'Posteingang', sent: 'Gesendete Elemente', to: 'An', subject: 'Betreff hinzufügen', body: 'Nachrichtentext' },
  tr: { dir: 'ltr', send: 'Gönder', schedule: 'Göndermeyi zamanla', fresh: 'Yeni posta', inbox: 'Gelen Kutusu', sent: 'Gönderilmiş Öğeler', to: 'Kime', subject: 'Konu ekleyin', body: 'İleti gövdesi' },
  ja: { dir: 'ltr', send: '送信', schedule: '送信日時を指定', fresh: '新規メール', inbox: '受信トレイ', sent: '送信済みアイテム', to: '宛先', subject: '件名を追加', body: 'メッセージ本文' },
  ar: { dir: 'rtl', send: 'إرسال', schedule: 'جدولة الإرسال', fresh: 'بريد جديد', inbox: 'علبة الوارد', sent: 'العناصر المرسلة', to: 'إلى', subject: 'إضافة موضوع', body: 'نص الرسالة' },
} as const satisfies Record<string, Words>;

/** Whom a chip stands for: by address, by both, or by a name alone, as groups do. */
interface Person { address?: string; name?: string; removable?: boolean }
interface Draft {
  to?: Person[]; cc?: Person[]; bcc?: Person[];
  /** In To, and no chip yet. */
  typed?: string;
  /** What the sender may be chosen from shows. */
  from?: { as: 'button' | 'combobox'; address: string };
  subject?: string;
  html?: string;
  signature?: string;
  quote?: { mark: 'divRplyFwdMsg' | 'mail-editor-reference-message-container'; html: string };
  files?: { name: string; size: string }[];
  /** What tells its Send button; "none": the page has changed. */
  send: 'id' | 'testid' | 'title' | 'words' | 'none';
  /** In a window of its own frame, or in the reading pane. */
  place: 'window' | 'pane';
  menu?: 'open' | 'closed';
}
interface Description {
  lang: keyof typeof LANGUAGES;
  accounts: string[];
  /** The folder pane is closed; what shows the account then. */
  me?: 'menu' | 'button';
  /** The account whose inbox is open. */
  shown?: number;
  /** A window of its own for one message. */
  alone?: boolean;
  drafts: Draft[];
}

const MAYA = 'maya@northbeam.studio';
const people = (...addresses: string[]): Person[] => addresses.map((address) => ({ address }));

const DESCRIPTIONS = {
  'outlook-inbox': { lang: 'en', accounts: [MAYA], drafts: [] },
  'outlook-new': {
    lang: 'en', accounts: [MAYA], drafts: [{
      place: 'window', send: 'id', menu: 'closed', from: { as: 'button', address: MAYA }, subject: 'Proposal for {{company}}',
      to: [{ address: 'ana@oakfern.example', name: 'Ana Ruiz' }, { address: 'per@kite.example' }], cc: people('lena@oakfern.example'), bcc: [],
      html: '<div>Hi [First name],</div><div>see <a href="https://oakfern.example/plan">the plan</a>.</div>',
    }],
  },
  'outlook-reply': {
    lang: 'de', accounts: [MAYA], drafts: [{
      place: 'pane', send: 'testid', subject: 'AW: Frühjahrskampagne', to: [{ address: 'ana@oakfern.example', name: 'Ana Ruiz' }, { name: 'Per Lindqvist' }],
      html: '<div>Gern, bis Donnerstag.</div>', signature: '<div>Maya</div>',
      quote: { mark: 'divRplyFwdMsg', html: '<div>Passt Donnerstag? Mehr auf <a href="https://oakfern.example/termin">oakfern.example</a>.</div>' },
    }],
  },
  'outlook-two': {
    lang: 'tr', accounts: [MAYA, 'team@kite.example'], shown: 1, drafts: [
      { place: 'window', send: 'title', menu: 'closed', from: { as: 'combobox', address: MAYA }, to: people('ida@holm.example'), typed: 'Joel Park <joel@park.example>; Marta', subject: 'Bahar' },
      { place: 'window', send: 'id', menu: 'open', to: people('kos@holm.example'), bcc: people('ida@holm.example'), subject: '', html: '<div>Merhaba</div>' },
    ],
  },
  'outlook-popout': {
    lang: 'ja', accounts: [], alone: true, drafts: [{
      place: 'window', send: 'words', from: { as: 'button', address: MAYA }, to: people('ana@oakfern.example'), subject: '春の企画',
      html: '<div>資料です。</div>', quote: { mark: 'mail-editor-reference-message-container', html: '<div>ありがとうございます。</div>' },
    }],
  },
  'outlook-rtl': {
    lang: 'ar', accounts: [MAYA], me: 'menu', drafts: [{
      place: 'window', send: 'id', menu: 'closed', to: [{ address: 'ana@oakfern.example', name: 'Ana Ruiz' }, { name: 'فريق المبيعات' }], subject: 'عرض', html: '<div>مرحبا آنا</div>',
    }],
  },
  'outlook-changed': { lang: 'en', accounts: [MAYA], me: 'button', drafts: [{ place: 'window', send: 'none', to: people('ana@oakfern.example'), subject: 'Plan', html: '<div>Hi</div>' }] },
  'outlook-checks': {
    lang: 'en', accounts: [MAYA], drafts: [{
      place: 'window', send: 'id', menu: 'closed', subject: 'Re: Proposal for {{company}}', signature: '<div>Maya</div>',
      to: [{ address: 'ana@oakfern.test', name: 'Ana Ruiz' }, { address: 'dana@whitt.test', name: 'Dana Whitt', removable: true }, { address: 'j.ortiz@brightloom.test' }, { address: 'pia@gmial.com' }, { address: 'tom@nomail.test' }],
      bcc: [],
      html: '<div>Hi [First name],</div><div>the plan is at <a href="https://click.elsewhere.test/a">oakfern.test</a>, the proposal <a href="https://bit.ly/3xQ9f">here</a>.</div>',
      files: [{ name: 'deck 2026.pdf', size: '8.4 MB' }, { name: 'notes.txt', size: '12 KB' }],
    }],
  },
} as const satisfies Record<string, Description>;

export type OutlookPage = keyof typeof DESCRIPTIONS;
export const OUTLOOK_PAGES = Object.keys(DESCRIPTIONS) as OutlookPage[];
export const isOutlookPage = (name: string): name is OutlookPage => Object.hasOwn(DESCRIPTIONS, name);
export const wordsOf = (name: OutlookPage): Words => LANGUAGES[DESCRIPTIONS[name].lang];

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function chip({ address, name, removable }: Person): string {
  const told = address ?? name ?? '';
  return `<span class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false" aria-label="${escaped(told)}"><span class="person">${escaped(name ?? told)}</span>${removable ? '<i data-icon-name="Cancel" class="remove">×</i>' : ''}</span>\u200b`;
}

function well(kind: 'TO' | 'CC' | 'BCC', at: number, them: Person[], label: string, typed = ''): string {
  const id = `MSG_${at}_${kind}`;
  return `<div role="group" id="${id}" class="well"><button type="button" class="plain">${label}</button><div contenteditable="true" aria-label="${label}" class="field">${them.map(chip).join('')}${escaped(typed)}</div></div>`;
}

function sendButton({ send, menu }: Draft, at: number, words: Words): string {
  if (send === 'none') return `<div role="link" tabindex="0" class="send">${words.fresh}</div>`;
  const marks = {
    id: `id="splitButton-r${at}__primaryActionButton"`, testid: 'data-testid="ComposeSendButton"',
    title: `title="${words.send} (Ctrl+Enter)"`, words: `aria-label="${words.send}"`,
  }[send];
  const arrow = menu && `<button type="button" class="send arrow" id="splitButton-r${at}__menuButton" aria-haspopup="menu" aria-expanded="${menu === 'open'}">▾</button>`;
  return `<div class="split"><button type="button" class="send" ${marks}>${words.send}</button>${arrow ?? ''}</div>`;
}

const fromControl = ({ as, address }: NonNullable<Draft['from']>): string => as === 'button'
  ? `<button type="button" class="plain">From: ${address}</button>` : `<div role="combobox" aria-expanded="false" tabindex="0">${address}</div>`;

function draft(of: Draft, at: number, words: Words): string {
  const quote = of.quote && (of.quote.mark === 'divRplyFwdMsg'
    ? `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Ana Ruiz</div>${of.quote.html}` : `<div id="${of.quote.mark}"><div id="divRplyFwdMsg">Ana Ruiz</div>${of.quote.html}</div>`);
  const inside = [
    `<div class="row">${sendButton(of, at, words)}<button type="button" class="plain end" aria-label="×">×</button></div>`,
    of.from ? `<div class="row">${fromControl(of.from)}</div>` : '',
    well('TO', at, of.to ?? [], words.to, of.typed), of.cc ? well('CC', at, of.cc, 'Cc') : '', of.bcc ? well('BCC', at, of.bcc, 'Bcc') : '',
    `<input id="MSG_${at}_SUBJECT" class="subject" aria-label="${words.subject}" placeholder="${words.subject}" value="${escaped(of.subject ?? '')}">`,
    of.files ? `<div role="listbox" class="files">${of.files.map(({ name, size }) => `<div role="option" tabindex="0"><span>${name}</span><span>${size}</span></div>`).join('')}</div>` : '',
    `<div id="editorParent_${at}" class="letter"><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.body}" class="elementToProof">${of.html ?? ''}${of.signature ? `<div id="Signature">${of.signature}</div>` : ''}${quote ?? ''}</div></div>`,
  ].join('');
  return of.place === 'window' ? `<div id="docking_InitVisiblePart_${at}" class="draft"><div>${inside}</div></div>`
    : `<div data-app-section="MailReadCompose" class="draft"><div role="heading" id="CONV_1_SUBJECT">Frühjahrskampagne</div><div>${inside}</div></div>`;
}

const menu = (words: Words): string => `<div role="menu" class="menu"><div role="menuitem" tabindex="-1">${words.send}</div><div role="menuitem" tabindex="-1">${words.schedule}</div></div>`;

function folders({ accounts, shown = 0 }: Description, words: Words): string {
  return `<nav role="tree">${accounts.map((address, at) => `<div role="treeitem" id="primaryMailboxRoot_${at}" data-folder-name="${address}" title="${address}">${address}</div>`
    + `<div role="treeitem" data-folder-name="${words.inbox}" aria-selected="${at === shown}">${words.inbox}</div><div role="treeitem" data-folder-name="${words.sent}" aria-selected="false">${words.sent}</div>`).join('')}</nav>`;
}

export function outlookPage(name: OutlookPage): string {
  const of: Description = DESCRIPTIONS[name];
  const words = LANGUAGES[of.lang];
  const drafts = of.drafts.map((one, at) => draft(one, at, words)).join('');
  const around = of.alone ? '' : [
    `<header id="O365_NavHeader" role="banner">Mail <button type="button" id="meInitialsButton" class="plain" aria-label="${of.me === 'button' ? `Maya North, ${of.accounts[0]}` : 'Maya North'}">MN</button>${of.me === 'menu' ? `<span id="mectrl_currentAccount_secondary">${of.accounts[0]}</span>` : ''}</header>`,
    `<div class="ribbon"><button type="button" id="splitButton-ribbon__primaryActionButton" class="send">${words.fresh}</button></div>`, of.me ? '<nav></nav>' : folders(of, words),
    '<div id="MailList" role="listbox" class="list">' + ['Ana Ruiz', 'Per Lindqvist', 'unsubscribe@lists.example'].map((who) => `<div role="option" data-convid="${who}">${who}</div>`).join('') + '</div>',
  ].join('');
  return `<!doctype html>
<html lang="${of.lang}" dir="${words.dir}">
<head><meta charset="utf-8"><title>Mail - Maya North - Outlook</title><style nonce="page">${STYLE}</style></head>
<body class="${of.alone ? 'alone' : ''}">
${around}<main data-app-section="MailReadCompose">${drafts}</main>${of.drafts.some((one) => one.menu === 'open') ? menu(words) : ''}
<script nonce="page">const MENU = ${JSON.stringify([words.send, words.schedule])};${SCRIPT}</script>
</body>
</html>`;
}
