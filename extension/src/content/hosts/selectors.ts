/**
 * Where things stand in a mail page, language-free, best proven first. `expect` says how many hits the first list that
 * hits anything has on each page of tests/e2e/pages; a page that is not named has none. A test in a real browser compares
 * them, zeros too. Nothing here was checked against live Gmail or Outlook; where each selector comes from is in the design notes.
 */
export interface Sel { css: readonly string[]; expect: Readonly<Record<string, number>> }

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
  mailbox: { css: ['[id^="primaryMailboxRoot_"]'], expect: {} },
  /** The folder whose list one sees. */
  folder: { css: ['[role="treeitem"][data-folder-name][aria-selected="true"]'], expect: {} },
  /** The address of who is signed in, once the menu of accounts was open, and in the name of its button. */
  me: { css: ['#mectrl_currentAccount_secondary', '#meInitialsButton[aria-label*="@"]'], expect: {} },
  /** What runs across the top of the page. */
  bar: { css: ['#O365_NavHeader', '[role="banner"]'], expect: {} },
  /** Where one writes: once in each compose window. */
  body: { css: ['[id^="editorParent_"] [contenteditable="true"][role="textbox"]'], expect: {} },
  /** From the body upwards: a compose window, or an answer in the reading pane. */
  window: { css: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="MailReadCompose"]:not(main)'], expect: {} },
  to: { css: ['[role="group"][id$="_TO"]'], expect: {} },
  chips: { css: [wells('._EType_RECIPIENT_ENTITY')], expect: {} },
  /** Those chips that all recipients see. */
  seen: { css: [wells('._EType_RECIPIENT_ENTITY', ['_TO', '_CC'])], expect: {} },
  /** Where chips stand, and what is not one yet. */
  typed: { css: [wells('[contenteditable="true"]')], expect: {} },
  bcc: { css: [wells('[contenteditable="true"]', ['_BCC'])], expect: {} },
  /** Inside a chip: takes it away. */
  removes: { css: ['[data-icon-name="Cancel"], [data-icon-name^="Dismiss"]'], expect: {} },
  /** What shows the sender before To, if one may choose it. */
  from: { css: ['[role="combobox"]', 'button'], expect: {} },
  subject: { css: ['input[id$="_SUBJECT"]'], expect: {} },
  /** Only inside a compose window: "New mail" is the same kind of button. */
  send: {
    css: [
      'button[id*="primaryActionButton"]', '[data-testid="ComposeSendButton"]', 'button[title*="Ctrl+Enter"]',
      SEND_WORDS.map((word) => `button[aria-label="${word}"]`).join(', '),
    ],
    expect: {},
  },
  /** Beside Send, while the menu of it is open. */
  menuOpen: { css: ['[aria-haspopup][aria-expanded="true"]'], expect: {} },
  menuItem: { css: ['[role="menu"] [role^="menuitem"]'], expect: {} },
  /** What somebody else wrote, inside the body: from its mark to the end. */
  quote: {
    css: ['[id$="mail-editor-reference-message-container"]', '[id$="appendonsend"], [id$="appendonsend"] ~ *, [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *'],
    expect: {},
  },
  /** It answers or forwards something. */
  answers: { css: ['[id$="mail-editor-reference-message-container"]', '[id$="divRplyFwdMsg"]'], expect: {} },
  signature: { css: ['[id$="Signature"]'], expect: {} },
  /** Attached files, each with its size in words. No source has them; a page without shows no size. */
  files: { css: ['[role="listbox"] [role="option"]'], expect: {} },
} as const satisfies Record<string, Sel>;

/** Somebody writes here, whatever the page is called. */
export const writing: Sel = { css: ['[contenteditable="true"][role="textbox"]'], expect: {} };

/** Hits of the first list that hits anything. */
export function all(scope: ParentNode, { css }: Sel): HTMLElement[] {
  for (const list of css) {
    const hits = scope.querySelectorAll<HTMLElement>(list);
    if (hits.length > 0) return [...hits];
  }
  return [];
}

export const first = (scope: ParentNode, sel: Sel): HTMLElement | null => all(scope, sel)[0] ?? null;

/** The nearest ancestor, by the first list that finds one. */
export function above(element: Element, { css }: Sel): HTMLElement | null {
  for (const list of css) {
    const hit = element.closest<HTMLElement>(list);
    if (hit) return hit;
  }
  return null;
}
