/** How many hits each of Roundcube's selectors has on its pages; a page that is not named has none. Kept out of what is delivered. */
import type { roundcube } from '../../../extension/src/content/hosts/selectors';

export const COUNTS: Readonly<Record<keyof typeof roundcube, Readonly<Record<string, number>>>> = {
  script: { text: 1, list: 1, new: 1, reply: 1 },
  page: { text: 1, list: 1, new: 1, reply: 1 },
  user: { list: 1 },
  window: { text: 1, new: 1, reply: 1 },
  from: { text: 1, new: 1, reply: 1 },
  chips: { new: 3, reply: 1 },
  seen: { new: 2, reply: 1 },
  typed: { text: 3, new: 3, reply: 3 },
  bcc: { text: 1, new: 1, reply: 1 },
  folded: { text: 1, reply: 1 },
  removes: { new: 3, reply: 1 },
  name: { new: 3, reply: 1 },
  subject: { text: 1, new: 1, reply: 1 },
  body: { new: 1, reply: 1 },
  plain: { text: 1, new: 1, reply: 1 },
  isHtml: { new: 1, reply: 1 },
  quote: {},
  signature: {},
  sizes: { new: 1 },
  send: { text: 1, new: 1, reply: 1 },
  save: { text: 1, new: 1, reply: 1 },
  draft: { text: 1, new: 1, reply: 1 },
  saving: {},
};
