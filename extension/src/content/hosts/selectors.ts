/**
 * Where things stand in a mail page, language-free, best proven first. How many hits each has on the pages of tests/e2e/pages
 * stands in tests/e2e/lib, and a test in a real browser compares them, zeros too. Nothing here was checked against live Gmail
 * or Outlook; where each selector comes from is in the design notes.
 */
/** Where something stands. */
export interface Where { css: readonly string[] }

const seenFields = (one: (name: string) => string): string => ['to', 'cc'].map(one).join(', ');
const fields = (one: (name: string) => string): string => ['to', 'cc', 'bcc'].map(one).join(', ');

export const gmail = {
  /** Address of the account, where the title has none. */
  account: { css: ['a[aria-label*="@"][href*="SignOutOptions"]'] },
  /** Something that each compose window holds once. */
  mark: { css: ['input[name="composeid"]', 'input[name="subjectbox"]'] },
  /** From the mark upwards. */
  window: { css: ['[role=dialog]', '.M9'] },
  answers: { css: ['input[name=rm]:not([value=""])'] },
  subject: { css: ['input[name="subjectbox"]'] },
  /** The subject also where no field of its own shows it, as in an answer. */
  heading: { css: ['input[name="subjectbox"]', 'input[name="subject"]'] },
  /** "Save & close" of a compose window. An answer inside a thread has none. */
  close: { css: ['.Hm .Ha'] },
  body: { css: ['[g_editable="true"][role="textbox"]'] },
  chips: {
    css: [
      fields((name) => `.anm[name=${name}] [role=option][data-hovercard-id]`),
      fields((name) => `[name=${name}] [role=option][data-hovercard-id]`),
      fields((name) => `.vR > input[type=hidden][name=${name}]`),
    ],
  },
  /** Those chips that all recipients see. */
  seen: {
    css: [
      seenFields((name) => `.anm[name=${name}] [role=option][data-hovercard-id]`),
      seenFields((name) => `[name=${name}] [role=option][data-hovercard-id]`),
      seenFields((name) => `.vR > input[type=hidden][name=${name}]`),
    ],
  },
  /** Where one types who gets a copy that nobody sees. */
  bcc: { css: ['.anm[name=bcc] input', 'textarea[name=bcc]'] },
  /** Inside a chip: takes it away. */
  removes: { css: ['.vM'] },
  /** What somebody else wrote, inside the body. */
  quote: { css: ['.gmail_quote'] },
  signature: { css: ['.gmail_signature'] },
  /** The size of each attached file, in words. */
  sizes: { css: ['.dL .vJ'] },
  /** The recipients' row when it is folded. */
  folded: { css: ['.aoD.hl span[email]', 'div.az9 span[email][data-hovercard-id]'] },
  /** Text that is not a chip yet. */
  typed: { css: [fields((name) => `.anm[name=${name}] input`), fields((name) => `textarea[name=${name}]`)] },
  from: { css: ['input[name="from"]'] },
  send: {
    css: [
      '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])',
      '[role=button][jslog^="32601"]',
      '.T-I.aoO.T-I-atl',
    ],
  },
  sendAndArchive: { css: ['.IZ .Up div > div.Uo[role=button]:not([aria-haspopup=true])'] },
  /** Gmail's own "Schedule send", in the menu beside Send; it is there also while that is closed. */
  schedule: { css: ['[selector="scheduledSend"]'] },
  /** The button of an open menu. */
  menuOpen: { css: ['.hG[aria-haspopup=true][aria-expanded=true]'] },
} as const satisfies Record<string, Where>;

/** Outlook's recipients stand in one group each for To, Cc and Bcc. */
const wells = (inside: string, names = ['_TO', '_CC', '_BCC']): string => names.map((name) => `[role="group"][id$="${name}"] ${inside}`).join(', ');
/** What Send is called, where nothing else tells it. */
const SEND_WORDS = ['Send', 'Senden', 'Envoyer', 'Enviar', 'Invia', 'Verzenden', 'Wyślij', 'Отправить', 'Gönder', '发送', '傳送', '發送', '送信', '보내기', 'إرسال', 'שלח'];

export const outlook = {
  /** One for each account in the folder pane; its name is the address. */
  mailbox: { css: ['[id^="primaryMailboxRoot_"]'] },
  /** The folder whose list one sees. */
  folder: { css: ['[role="treeitem"][data-folder-name][aria-selected="true"]'] },
  /** The address of who is signed in, once the menu of accounts was open, and in the name of its button. */
  me: { css: ['#mectrl_currentAccount_secondary', '#meInitialsButton[aria-label*="@"]'] },
  /** What runs across the top of the page. */
  bar: { css: ['#O365_NavHeader', '[role="banner"]'] },
  /** Where one writes: once in each compose window. */
  body: { css: ['[id^="editorParent_"] [contenteditable="true"][role="textbox"]'] },
  /** From the body upwards: a compose window, or an answer in the reading pane. */
  window: { css: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="MailReadCompose"]:not(main)'] },
  to: { css: ['[role="group"][id$="_TO"]'] },
  chips: { css: [wells('._EType_RECIPIENT_ENTITY')] },
  /** Those chips that all recipients see. */
  seen: { css: [wells('._EType_RECIPIENT_ENTITY', ['_TO', '_CC'])] },
  /** Where chips stand, and what is not one yet. */
  typed: { css: [wells('[contenteditable="true"]')] },
  bcc: { css: [wells('[contenteditable="true"]', ['_BCC'])] },
  /** Inside a chip: takes it away. */
  removes: { css: ['[data-icon-name="Cancel"], [data-icon-name^="Dismiss"]'] },
  /** What shows the sender before To, if one may choose it. */
  from: { css: ['[role="combobox"]', 'button'] },
  subject: { css: ['input[id$="_SUBJECT"]'] },
  /** Only inside a compose window: "New mail" is the same kind of button. */
  send: {
    css: [
      'button[id*="primaryActionButton"]', 'button[data-testid="ComposeSendButton"], [data-testid="ComposeSendButton"] button:not([aria-haspopup])', 'button[title*="Ctrl+Enter"]',
      SEND_WORDS.map((word) => `button[aria-label="${word}"]`).join(', '),
    ],
  },
  /** Beside Send, while the menu of it is open. */
  menuOpen: { css: ['[aria-haspopup][aria-expanded="true"]'] },
  menuItem: { css: ['[role="menu"] [role^="menuitem"]'] },
  /** What somebody else wrote, inside the body: from its mark to the end. */
  quote: {
    css: ['[id$="mail-editor-reference-message-container"]', '[id$="appendonsend"], [id$="appendonsend"] ~ *, [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *'],
  },
  /** It answers or forwards something. */
  answers: { css: ['[id$="mail-editor-reference-message-container"]', '[id$="divRplyFwdMsg"]'] },
  signature: { css: ['[id$="Signature"]'] },
  /** Attached files, each with its size in words. No source has them; a page without shows no size. */
  files: { css: ['[role="listbox"] [role="option"]'] },
} as const satisfies Record<string, Where>;

/** Roundcube's recipients stand in one row each for To, Cc and Bcc. */
const rows = (inside: string, names = ['to', 'cc', 'bcc']): string => names.map((name) => `#compose_${name} ${inside}`).join(', ');

const RESENT = 'iframe[src*="_action=bounce"]';

/** Roundcube 1.6 with Elastic. The pages are its own: tests/e2e/roundcube.e2e.ts counts on a real one. */
export const roundcube = {
  /** On each of its pages, also before anybody signed in. */
  script: { css: ['script[src*="program/js/app."]'] },
  /** Mail, and not contacts or settings. Other skins have no body that could give way to a panel: theirs has no height. */
  page: { css: ['body.task-mail > #layout'] },
  /** Who signed in. */
  user: { css: ['#layout .header-title.username', '.username'] },
  /** Where one writes, and dialogs: in one a message is resent, in another written where the window is narrow. Then what is that in other skins. */
  window: {
    css: [
      ['#compose-content', `.ui-dialog:has(${RESENT})`, '.ui-dialog:has(iframe[src*="_action=compose"])'].map((one) => `.task-mail ${one}`).join(', '),
      `form:has([name="_draft_saveid"]), .ui-dialog:has(${RESENT})`,
    ],
  },
  /** Holds the fields of a message that is resent: a page of its own. */
  form: { css: [RESENT] },
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
  /** Inside the body: an answer's quote; of a message that is handed on the head, a table, and all after it. */
  quote: { css: ['#reply-intro, #reply-intro ~ blockquote, body > p:has(+ table th[nowrap]), body > p:has(+ table th[nowrap]) ~ *'] },
  signature: { css: ['#_rc_sig'] },
  /** The size of each attached file, in words. */
  sizes: { css: ['#attachment-list .attachment-size'] },
  send: { css: ['.task-mail button[onclick*="command(\'send\'"], .task-mail button.bounce'] },
  /** Send once more, at the foot of a narrow window. */
  foot: { css: ['.content-frame-navigation .send'] },
  /** In which folder a copy is filed; none, where that is chosen. */
  unfiled: { css: ['[name="_store_target"] > [value=""]:checked'] },
  save: { css: ['[onclick*="command(\'savedraft\'"]'] },
  /** The number of the draft on the server; a frame that is there while it is being saved. */
  draft: { css: ['[name="_draft_saveid"]'] },
  saving: { css: ['iframe[name="savetarget"]'] },
} as const satisfies Record<string, Where>;

/** Somebody writes here, whatever the page is called. */
export const writing: Where = { css: ['[contenteditable="true"][role="textbox"]'] };

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
