/**
 * Where things stand in a mail page, language-free, best proven first. `expect` says how many hits the first list that
 * hits anything has on each page of tests/e2e/pages; a page that is not named has none. A test in a real browser compares
 * them, zeros too. Nothing here was checked against live Gmail or Outlook; where each selector comes from is in the design notes.
 */
/** Where something stands. */
export interface Where { css: readonly string[] }
export interface Sel extends Where { expect: Readonly<Record<string, number>> }

const seenFields = (one: (name: string) => string): string => ['to', 'cc'].map(one).join(', ');
const fields = (one: (name: string) => string): string => ['to', 'cc', 'bcc'].map(one).join(', ');

export const gmail = {
  /** Address of the account, where the title has none. */
  account: { css: ['a[aria-label*="@"][href*="SignOutOptions"]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 1 } },
  /** Something that each compose window holds once. */
  mark: { css: ['input[name="composeid"]', 'input[name="subjectbox"]'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  /** From the mark upwards. */
  window: { css: ['[role=dialog]', '.M9'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  answers: { css: ['input[name=rm]:not([value=""])'], expect: { 'gmail-reply': 1 } },
  subject: { css: ['input[name="subjectbox"]'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-two': 2 } },
  /** The subject also where no field of its own shows it, as in an answer. */
  heading: { css: ['input[name="subjectbox"]', 'input[name="subject"]'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  /** "Save & close" of a compose window. An answer inside a thread has none. */
  close: { css: ['.Hm .Ha'], expect: { 'gmail-new': 1, 'gmail-two': 2 } },
  body: { css: ['[g_editable="true"][role="textbox"]'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  chips: {
    css: [
      fields((name) => `.anm[name=${name}] [role=option][data-hovercard-id]`),
      fields((name) => `[name=${name}] [role=option][data-hovercard-id]`),
      fields((name) => `.vR > input[type=hidden][name=${name}]`),
    ],
    expect: { 'gmail-checks': 12, 'gmail-new': 3, 'gmail-reply': 1, 'gmail-two': 2 },
  },
  /** Those chips that all recipients see. */
  seen: {
    css: [
      seenFields((name) => `.anm[name=${name}] [role=option][data-hovercard-id]`),
      seenFields((name) => `[name=${name}] [role=option][data-hovercard-id]`),
      seenFields((name) => `.vR > input[type=hidden][name=${name}]`),
    ],
    expect: { 'gmail-checks': 12, 'gmail-new': 3, 'gmail-reply': 1, 'gmail-two': 2 },
  },
  /** Where one types who gets a copy that nobody sees. */
  bcc: { css: ['.anm[name=bcc] input', 'textarea[name=bcc]'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-two': 1 } },
  /** Inside a chip: takes it away. */
  removes: { css: ['.vM'], expect: { 'gmail-two': 2 } },
  /** What somebody else wrote, inside the body. */
  quote: { css: ['.gmail_quote'], expect: { 'gmail-checks': 1 } },
  signature: { css: ['.gmail_signature'], expect: { 'gmail-checks': 1 } },
  /** The size of each attached file, in words. */
  sizes: { css: ['.dL .vJ'], expect: { 'gmail-checks': 1 } },
  /** The recipients' row when it is folded. */
  folded: { css: ['.aoD.hl span[email]', 'div.az9 span[email][data-hovercard-id]'], expect: { 'gmail-reply': 1, 'gmail-two': 1 } },
  /** Text that is not a chip yet. */
  typed: {
    css: [fields((name) => `.anm[name=${name}] input`), fields((name) => `textarea[name=${name}]`)],
    expect: { 'gmail-checks': 3, 'gmail-new': 3, 'gmail-two': 3 },
  },
  from: { css: ['input[name="from"]'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  send: {
    css: [
      '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])',
      '[role=button][jslog^="32601"]',
      '.T-I.aoO.T-I-atl',
    ],
    expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 },
  },
  sendAndArchive: { css: ['.IZ .Up div > div.Uo[role=button]:not([aria-haspopup=true])'], expect: { 'gmail-reply': 1 } },
  /** Gmail's own "Schedule send", in the menu beside Send; it is there also while that is closed. */
  schedule: { css: ['[selector="scheduledSend"]'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-two': 1 } },
  /** The button of an open menu. */
  menuOpen: { css: ['.hG[aria-haspopup=true][aria-expanded=true]'], expect: { 'gmail-two': 1 } },
} as const satisfies Record<string, Sel>;

/** Outlook's recipients stand in one group each for To, Cc and Bcc. */
const wells = (inside: string, names = ['_TO', '_CC', '_BCC']): string => names.map((name) => `[role="group"][id$="${name}"] ${inside}`).join(', ');
/** What Send is called, where nothing else tells it. */
const SEND_WORDS = ['Send', 'Senden', 'Envoyer', 'Enviar', 'Invia', 'Verzenden', 'Wyślij', 'Отправить', 'Gönder', '发送', '傳送', '發送', '送信', '보내기', 'إرسال', 'שלח'];

export const outlook = {
  /** One for each account in the folder pane; its name is the address. */
  mailbox: { css: ['[id^="primaryMailboxRoot_"]'], expect: { 'outlook-checks': 1, 'outlook-inbox': 1, 'outlook-new': 1, 'outlook-reply': 1, 'outlook-two': 2 } },
  /** The folder whose list one sees. */
  folder: { css: ['[role="treeitem"][data-folder-name][aria-selected="true"]'], expect: { 'outlook-checks': 1, 'outlook-inbox': 1, 'outlook-new': 1, 'outlook-reply': 1, 'outlook-two': 1 } },
  /** The address of who is signed in, once the menu of accounts was open, and in the name of its button. */
  me: { css: ['#mectrl_currentAccount_secondary', '#meInitialsButton[aria-label*="@"]'], expect: { 'outlook-changed': 1, 'outlook-rtl': 1 } },
  /** What runs across the top of the page. */
  bar: { css: ['#O365_NavHeader', '[role="banner"]'], expect: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-inbox': 1, 'outlook-new': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 1 } },
  /** Where one writes: once in each compose window. */
  body: { css: ['[id^="editorParent_"] [contenteditable="true"][role="textbox"]'], expect: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 } },
  /** From the body upwards: a compose window, or an answer in the reading pane. */
  window: { css: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="MailReadCompose"]:not(main)'], expect: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 } },
  to: { css: ['[role="group"][id$="_TO"]'], expect: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 } },
  chips: { css: [wells('._EType_RECIPIENT_ENTITY')], expect: { 'outlook-changed': 1, 'outlook-checks': 5, 'outlook-new': 3, 'outlook-popout': 1, 'outlook-reply': 2, 'outlook-rtl': 2, 'outlook-two': 3 } },
  /** Those chips that all recipients see. */
  seen: { css: [wells('._EType_RECIPIENT_ENTITY', ['_TO', '_CC'])], expect: { 'outlook-changed': 1, 'outlook-checks': 5, 'outlook-new': 3, 'outlook-popout': 1, 'outlook-reply': 2, 'outlook-rtl': 2, 'outlook-two': 2 } },
  /** Where chips stand, and what is not one yet. */
  typed: { css: [wells('[contenteditable="true"]')], expect: { 'outlook-changed': 1, 'outlook-checks': 2, 'outlook-new': 3, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 3 } },
  bcc: { css: [wells('[contenteditable="true"]', ['_BCC'])], expect: { 'outlook-checks': 1, 'outlook-new': 1, 'outlook-two': 1 } },
  /** Inside a chip: takes it away. */
  removes: { css: ['[data-icon-name="Cancel"], [data-icon-name^="Dismiss"]'], expect: { 'outlook-checks': 1 } },
  /** What shows the sender before To, if one may choose it. */
  from: { css: ['[role="combobox"]', 'button'], expect: { 'outlook-changed': 4, 'outlook-checks': 7, 'outlook-inbox': 2, 'outlook-new': 9, 'outlook-popout': 4, 'outlook-reply': 5, 'outlook-rtl': 6, 'outlook-two': 1 } },
  subject: { css: ['input[id$="_SUBJECT"]'], expect: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 } },
  /** Only inside a compose window: "New mail" is the same kind of button. */
  send: {
    css: [
      'button[id*="primaryActionButton"]', 'button[data-testid="ComposeSendButton"], [data-testid="ComposeSendButton"] button:not([aria-haspopup])', 'button[title*="Ctrl+Enter"]',
      SEND_WORDS.map((word) => `button[aria-label="${word}"]`).join(', '),
    ],
    expect: { 'outlook-changed': 1, 'outlook-checks': 2, 'outlook-inbox': 1, 'outlook-new': 2, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 2, 'outlook-two': 2 },
  },
  /** Beside Send, while the menu of it is open. */
  menuOpen: { css: ['[aria-haspopup][aria-expanded="true"]'], expect: { 'outlook-two': 1 } },
  menuItem: { css: ['[role="menu"] [role^="menuitem"]'], expect: { 'outlook-two': 2 } },
  /** What somebody else wrote, inside the body: from its mark to the end. */
  quote: {
    css: ['[id$="mail-editor-reference-message-container"]', '[id$="appendonsend"], [id$="appendonsend"] ~ *, [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *'],
    expect: { 'outlook-popout': 1, 'outlook-reply': 4 },
  },
  /** It answers or forwards something. */
  answers: { css: ['[id$="mail-editor-reference-message-container"]', '[id$="divRplyFwdMsg"]'], expect: { 'outlook-popout': 1, 'outlook-reply': 1 } },
  signature: { css: ['[id$="Signature"]'], expect: { 'outlook-checks': 1, 'outlook-reply': 1 } },
  /** Attached files, each with its size in words. No source has them; a page without shows no size. */
  files: { css: ['[role="listbox"] [role="option"]'], expect: { 'outlook-changed': 3, 'outlook-checks': 5, 'outlook-inbox': 3, 'outlook-new': 3, 'outlook-reply': 3, 'outlook-rtl': 3, 'outlook-two': 3 } },
} as const satisfies Record<string, Sel>;

/** Roundcube's recipients stand in one row each for To, Cc and Bcc. */
const rows = (inside: string, names = ['to', 'cc', 'bcc']): string => names.map((name) => `#compose_${name} ${inside}`).join(', ');

/** Roundcube 1.6 with Elastic. The pages are its own: tests/e2e/roundcube.e2e.ts counts on a real one. */
export const roundcube = {
  /** On each of its pages, also before anybody signed in. */
  script: { css: ['script[src*="program/js/app."]'] },
  /** Mail, and not contacts or settings. */
  page: { css: ['body.task-mail > #layout'] },
  /** Who signed in. */
  user: { css: ['#layout .header-title.username'] },
  window: { css: ['#compose-content'] },
  from: { css: ['#compose_from [name="_from"]'] },
  chips: { css: [rows('li.recipient')] },
  /** Those chips that all recipients see. */
  seen: { css: [rows('li.recipient', ['to', 'cc'])] },
  /** Text that is not a chip yet. */
  typed: { css: [rows('li.input input')] },
  bcc: { css: [rows('li.input input', ['bcc'])] },
  /** Its row while nobody has wanted it. Roundcube's menu of rows only hears a click while it is open, and looks each time at which rows show. */
  folded: { css: ['#compose_bcc.hidden'] },
  /** Inside a chip: takes it away; and what it is called. */
  removes: { css: ['a.remove'] },
  name: { css: ['.name'] },
  subject: { css: ['[name="_subject"]'] },
  /** Where one writes in HTML: a frame with a page of its own. */
  body: { css: ['iframe#composebody_ifr'] },
  /** Where one writes plain text, and where it is HTML what the editor's frame is made of. */
  plain: { css: ['textarea#composebody'] },
  isHtml: { css: ['[name="_is_html"][value="1"]'] },
  /** Inside the body. What somebody else wrote is not marked in mail of other programs. */
  quote: { css: ['#reply-intro, #reply-intro ~ blockquote, [id^="forwardbody"]'] },
  signature: { css: ['#_rc_sig'] },
  /** The size of each attached file, in words. */
  sizes: { css: ['#attachment-list .attachment-size'] },
  send: { css: ['[onclick*="command(\'send\'"]'] },
  save: { css: ['[onclick*="command(\'savedraft\'"]'] },
  /** The number of the draft on the server; a frame that is there while it is being saved. */
  draft: { css: ['[name="_draft_saveid"]'] },
  saving: { css: ['iframe[name="savetarget"]'] },
} as const satisfies Record<string, Where>;

/** Somebody writes here, whatever the page is called. */
export const writing: Sel = { css: ['[contenteditable="true"][role="textbox"]'], expect: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2, 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 } };

/** Hits of the first list that hits anything. */
export function all(scope: ParentNode, { css }: Where): HTMLElement[] {
  for (const list of css) {
    const hits = scope.querySelectorAll<HTMLElement>(list);
    if (hits.length > 0) return [...hits];
  }
  return [];
}

export const first = (scope: ParentNode, sel: Where): HTMLElement | null => all(scope, sel)[0] ?? null;

/** The nearest ancestor, by the first list that finds one. */
export function above(element: Element, { css }: Where): HTMLElement | null {
  for (const list of css) {
    const hit = element.closest<HTMLElement>(list);
    if (hit) return hit;
  }
  return null;
}
