/**
 * Where things stand in a mail page, language-free, best proven first. `expect` says how many hits the first list that
 * hits anything has on each page of tests/e2e/pages; a test in a real browser compares them, zeros too.
 * Nothing here was checked against live Gmail; where each selector comes from is in the design notes.
 */
export interface Sel { css: readonly string[]; expect: Readonly<Record<string, number>> }

const seenFields = (one: (name: string) => string): string => ['to', 'cc'].map(one).join(', ');
const fields = (one: (name: string) => string): string => ['to', 'cc', 'bcc'].map(one).join(', ');

export const gmail = {
  /** Address of the account, where the title has none. */
  account: { css: ['a[aria-label*="@"][href*="SignOutOptions"]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 1 } },
  /** Something that each compose window holds once. */
  mark: { css: ['input[name="composeid"]', 'input[name="subjectbox"]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  /** From the mark upwards. */
  window: { css: ['[role=dialog]', '.M9'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  answers: { css: ['input[name=rm]:not([value=""])'], expect: { 'gmail-checks': 0, 'gmail-inbox': 0, 'gmail-new': 0, 'gmail-reply': 1, 'gmail-two': 0 } },
  subject: { css: ['input[name="subjectbox"]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 0, 'gmail-two': 2 } },
  /** The subject also where no field of its own shows it, as in an answer. */
  heading: { css: ['input[name="subjectbox"]', 'input[name="subject"]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  /** "Save & close" of a compose window. An answer inside a thread has none. */
  close: { css: ['.Hm .Ha'], expect: { 'gmail-checks': 0, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 0, 'gmail-two': 2 } },
  body: { css: ['[g_editable="true"][role="textbox"]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  chips: {
    css: [
      fields((name) => `.anm[name=${name}] [role=option][data-hovercard-id]`),
      fields((name) => `[name=${name}] [role=option][data-hovercard-id]`),
      fields((name) => `.vR > input[type=hidden][name=${name}]`),
    ],
    expect: { 'gmail-checks': 12, 'gmail-inbox': 0, 'gmail-new': 3, 'gmail-reply': 1, 'gmail-two': 2 },
  },
  /** Those chips that all recipients see. */
  seen: {
    css: [
      seenFields((name) => `.anm[name=${name}] [role=option][data-hovercard-id]`),
      seenFields((name) => `[name=${name}] [role=option][data-hovercard-id]`),
      seenFields((name) => `.vR > input[type=hidden][name=${name}]`),
    ],
    expect: { 'gmail-checks': 12, 'gmail-inbox': 0, 'gmail-new': 3, 'gmail-reply': 1, 'gmail-two': 2 },
  },
  /** Where one types who gets a copy that nobody sees. */
  bcc: { css: ['.anm[name=bcc] input', 'textarea[name=bcc]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 0, 'gmail-two': 1 } },
  /** Inside a chip: takes it away. */
  removes: { css: ['.vM'], expect: { 'gmail-checks': 0, 'gmail-inbox': 0, 'gmail-new': 0, 'gmail-reply': 0, 'gmail-two': 2 } },
  /** What somebody else wrote, inside the body. */
  quote: { css: ['.gmail_quote'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 0, 'gmail-reply': 0, 'gmail-two': 0 } },
  signature: { css: ['.gmail_signature'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 0, 'gmail-reply': 0, 'gmail-two': 0 } },
  /** The size of each attached file, in words. */
  sizes: { css: ['.dL .vJ'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 0, 'gmail-reply': 0, 'gmail-two': 0 } },
  /** The recipients' row when it is folded. */
  folded: { css: ['.aoD.hl span[email]', 'div.az9 span[email][data-hovercard-id]'], expect: { 'gmail-checks': 0, 'gmail-inbox': 0, 'gmail-new': 0, 'gmail-reply': 1, 'gmail-two': 1 } },
  /** Text that is not a chip yet. */
  typed: {
    css: [fields((name) => `.anm[name=${name}] input`), fields((name) => `textarea[name=${name}]`)],
    expect: { 'gmail-checks': 3, 'gmail-inbox': 0, 'gmail-new': 3, 'gmail-reply': 0, 'gmail-two': 3 },
  },
  from: { css: ['input[name="from"]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 } },
  send: {
    css: [
      '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])',
      '[role=button][jslog^="32601"]',
      '.T-I.aoO.T-I-atl',
    ],
    expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 },
  },
  sendAndArchive: { css: ['.IZ .Up div > div.Uo[role=button]:not([aria-haspopup=true])'], expect: { 'gmail-checks': 0, 'gmail-inbox': 0, 'gmail-new': 0, 'gmail-reply': 1, 'gmail-two': 0 } },
  /** Gmail's own "Schedule send", in the menu beside Send; it is there also while that is closed. */
  schedule: { css: ['[selector="scheduledSend"]'], expect: { 'gmail-checks': 1, 'gmail-inbox': 0, 'gmail-new': 1, 'gmail-reply': 0, 'gmail-two': 1 } },
  /** The button of an open menu. */
  menuOpen: { css: ['.hG[aria-haspopup=true][aria-expanded=true]'], expect: { 'gmail-checks': 0, 'gmail-inbox': 0, 'gmail-new': 0, 'gmail-reply': 0, 'gmail-two': 1 } },
} as const satisfies Record<string, Sel>;

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
