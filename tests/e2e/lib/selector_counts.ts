/**
 * How many hits the first list of each selector that hits anything has on each page of tests/e2e/pages; a page that is not
 * named has none. Kept out of what is delivered.
 */
import type { gmail, outlook } from '../../../extension/src/content/hosts/selectors';

export type Counts = Readonly<Record<string, number>>;

export const GMAIL: Readonly<Record<keyof typeof gmail, Counts>> = {
  account: { 'gmail-checks': 1, 'gmail-inbox': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 1 },
  mark: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 },
  window: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 },
  answers: { 'gmail-reply': 1 },
  subject: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-two': 2 },
  heading: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 },
  close: { 'gmail-new': 1, 'gmail-two': 2 },
  body: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 },
  chips: { 'gmail-checks': 12, 'gmail-new': 3, 'gmail-reply': 1, 'gmail-two': 2 },
  seen: { 'gmail-checks': 12, 'gmail-new': 3, 'gmail-reply': 1, 'gmail-two': 2 },
  bcc: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-two': 1 },
  removes: { 'gmail-two': 2 },
  quote: { 'gmail-checks': 1 },
  signature: { 'gmail-checks': 1 },
  sizes: { 'gmail-checks': 1 },
  folded: { 'gmail-reply': 1, 'gmail-two': 1 },
  typed: { 'gmail-checks': 3, 'gmail-new': 3, 'gmail-two': 3 },
  from: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 },
  send: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2 },
  sendAndArchive: { 'gmail-reply': 1 },
  schedule: { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-two': 1 },
  menuOpen: { 'gmail-two': 1 },
};

export const OUTLOOK: Readonly<Record<keyof typeof outlook, Counts>> = {
  mailbox: { 'outlook-checks': 1, 'outlook-inbox': 1, 'outlook-new': 1, 'outlook-reply': 1, 'outlook-two': 2 },
  folder: { 'outlook-checks': 1, 'outlook-inbox': 1, 'outlook-new': 1, 'outlook-reply': 1, 'outlook-two': 1 },
  me: { 'outlook-changed': 1, 'outlook-rtl': 1 },
  bar: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-inbox': 1, 'outlook-new': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 1 },
  body: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 },
  window: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 },
  to: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 },
  chips: { 'outlook-changed': 1, 'outlook-checks': 5, 'outlook-new': 3, 'outlook-popout': 1, 'outlook-reply': 2, 'outlook-rtl': 2, 'outlook-two': 3 },
  seen: { 'outlook-changed': 1, 'outlook-checks': 5, 'outlook-new': 3, 'outlook-popout': 1, 'outlook-reply': 2, 'outlook-rtl': 2, 'outlook-two': 2 },
  typed: { 'outlook-changed': 1, 'outlook-checks': 2, 'outlook-new': 3, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 3 },
  bcc: { 'outlook-checks': 1, 'outlook-new': 1, 'outlook-two': 1 },
  removes: { 'outlook-checks': 1 },
  from: { 'outlook-changed': 4, 'outlook-checks': 7, 'outlook-inbox': 2, 'outlook-new': 9, 'outlook-popout': 4, 'outlook-reply': 5, 'outlook-rtl': 6, 'outlook-two': 1 },
  subject: { 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 },
  send: { 'outlook-changed': 1, 'outlook-checks': 2, 'outlook-inbox': 1, 'outlook-new': 2, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 2, 'outlook-two': 2 },
  menuOpen: { 'outlook-two': 1 },
  menuItem: { 'outlook-two': 2 },
  quote: { 'outlook-popout': 1, 'outlook-reply': 4 },
  answers: { 'outlook-popout': 1, 'outlook-reply': 1 },
  signature: { 'outlook-checks': 1, 'outlook-reply': 1 },
  files: { 'outlook-changed': 3, 'outlook-checks': 5, 'outlook-inbox': 3, 'outlook-new': 3, 'outlook-reply': 3, 'outlook-rtl': 3, 'outlook-two': 3 },
};

/** Where somebody writes, whatever the page is called. */
export const WRITING: Counts = { 'gmail-checks': 1, 'gmail-new': 1, 'gmail-reply': 1, 'gmail-two': 2, 'outlook-changed': 1, 'outlook-checks': 1, 'outlook-new': 1, 'outlook-popout': 1, 'outlook-reply': 1, 'outlook-rtl': 1, 'outlook-two': 2 };
