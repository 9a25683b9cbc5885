import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { gmail, outlook, type Where, writing } from '../../extension/src/content/hosts/selectors';
import { type Browser, INBOX, launch, OUTLOOK, ROOT, serve } from './lib/browser';
import { type Counts, GMAIL, OUTLOOK as OUTLOOKS, WRITING } from './lib/selector_counts';
import { GMAIL_VARIANTS, isGmailVariant } from './pages/gmail';
import { OUTLOOK_PAGES } from './pages/outlook';

interface Webmail { name: string; table: Record<string, Where>; counts: Record<string, Counts>; pages: string[]; url: string }

const saved = (await readdir(`${ROOT}/tests/e2e/pages`)).filter((name) => name.endsWith('.html')).map((name) => name.replace('.html', '')).sort();
const WEBMAILS: Webmail[] = [
  { name: 'gmail', table: { ...gmail, writing }, counts: { ...GMAIL, writing: WRITING }, pages: [...saved, ...Object.keys(GMAIL_VARIANTS)], url: INBOX },
  { name: 'outlook', table: { ...outlook, writing }, counts: { ...OUTLOOKS, writing: WRITING }, pages: OUTLOOK_PAGES, url: OUTLOOK },
];
let browser: Browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

for (const { name, table, counts, pages, url } of WEBMAILS) {
  /** Lists that hit something, on whatever page. */
  const proven = new Set<string>();

  test(`every selector of ${name} is seen on a page that there is`, () => {
    const there = WEBMAILS.flatMap((webmail) => webmail.pages);
    for (const [key, on] of Object.entries(counts)) {
      assert.deepEqual(Object.keys(on).filter((page) => !there.includes(page)), [], key);
      assert.ok(pages.some((page) => (on[page] ?? 0) > 0), `${key} is seen on no page`);
    }
  });

  for (const page of pages) {
    test(`selectors count right on ${page}`, async () => {
      const tab = await browser.context.newPage();
      await serve(browser.context, page);
      await tab.goto(url);
      const hits: Record<string, number> = {};
      for (const [key, { css }] of Object.entries(table)) {
        const found = await tab.evaluate((lists) => lists.map((list) => document.querySelectorAll(list).length), css);
        css.forEach((list, at) => { if (found[at]) proven.add(list); });
        hits[key] = found.find((count) => count > 0) ?? 0;
      }
      // In other words it is the same page.
      const same = isGmailVariant(page) ? GMAIL_VARIANTS[page].base : page;
      assert.deepEqual(hits, Object.fromEntries(Object.entries(counts).map(([key, on]) => [key, on[same] ?? 0])));
      await tab.close();
    });
  }

  test(`every list of a selector of ${name} finds something somewhere`, () => {
    assert.deepEqual(Object.values(table).flatMap(({ css }) => css).filter((list) => !proven.has(list)), []);
  });
}
