/** How many hits each of Roundcube's selectors has on its pages; a page that is not named has none. Kept out of what is delivered. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { roundcube, type Where } from '../../../extension/src/content/hosts/selectors';

type Key = keyof typeof roundcube;

/** The editor, and the form of a message that is resent, are pages of their own in frames: what stands there counts too. */
const FRAMES = '#composebody_ifr, iframe[src*="_action=bounce"]';

const COUNTS: Readonly<Record<Key, Readonly<Record<string, number>>>> = {
  script: { text: 1, list: 1, new: 1, reply: 1, forward: 1, saving: 1, resend: 2 },
  page: { text: 1, list: 1, new: 1, reply: 1, forward: 1, saving: 1, resend: 1 },
  user: { list: 1, resend: 1 },
  window: { text: 1, new: 1, reply: 1, forward: 1, saving: 1, resend: 1 },
  form: { resend: 1 },
  from: { text: 1, new: 1, reply: 1, forward: 1, saving: 1, resend: 1 },
  chips: { new: 3, reply: 1, saving: 1, resend: 2 },
  seen: { new: 2, reply: 1, saving: 1, resend: 2 },
  typed: { text: 3, new: 3, reply: 3, forward: 3, saving: 3, resend: 3 },
  bcc: { text: 1, new: 1, reply: 1, forward: 1, saving: 1, resend: 1 },
  folded: { text: 1, reply: 1, forward: 1, saving: 1, resend: 1 },
  removes: { new: 3, reply: 1, saving: 1, resend: 2 },
  name: { new: 3, reply: 1, saving: 1, resend: 2 },
  subject: { text: 1, new: 1, reply: 1, forward: 1, saving: 1 },
  body: { new: 1, reply: 1, forward: 1, saving: 1 },
  plain: { text: 1, new: 1, reply: 1, forward: 1, saving: 1 },
  isHtml: { new: 1, reply: 1, forward: 1, saving: 1 },
  quote: { reply: 2, forward: 5 },
  signature: { new: 1, reply: 1, forward: 1, saving: 1 },
  sizes: { new: 1 },
  send: { text: 1, new: 1, reply: 1, forward: 1, saving: 1, resend: 1 },
  foot: { text: 1, new: 1, reply: 1, forward: 1, saving: 1 },
  unfiled: { resend: 1 },
  save: { text: 1, new: 1, reply: 1, forward: 1, saving: 1 },
  draft: { text: 1, new: 1, reply: 1, forward: 1, saving: 1 },
  saving: { saving: 1 },
};

/** Each selector finds as many on this page as it should; and somewhere each finds something. */
export async function assertCounts(page: Page, name: string): Promise<void> {
  const table: Record<string, Where> = roundcube;
  const lists = Object.entries(table).map(([key, { css }]): [string, readonly string[]] => [key, css]);
  const found = await page.evaluate(({ rows, frames }) => {
    const pages = [document, ...[...document.querySelectorAll<HTMLIFrameElement>(frames)].flatMap((frame) => frame.contentDocument ?? [])];
    const hits = (scope: Document, css: readonly string[]): number => css.map((list) => scope.querySelectorAll(list).length).find((n) => n > 0) ?? 0;
    return rows.map(([key, css]): [string, number] => [key, pages.reduce((sum, one) => sum + hits(one, css), 0)]);
  }, { rows: lists, frames: FRAMES });
  assert.deepEqual(Object.fromEntries(found), Object.fromEntries(Object.entries(COUNTS).map(([key, on]) => [key, on[name] ?? 0])));
  assert.deepEqual(Object.entries(COUNTS).filter(([, on]) => Object.keys(on).length === 0), []);
}
