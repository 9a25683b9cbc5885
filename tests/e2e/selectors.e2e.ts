import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { gmail, type Sel } from '../../extension/src/content/hosts/selectors';
import { type Browser, INBOX, launch, ROOT, serve } from './lib/browser';

let browser: Browser;
/** Lists that hit something, on whatever page. */
const proven = new Set<string>();
const pages = (await readdir(`${ROOT}/tests/e2e/pages`)).filter((name) => name.startsWith('gmail-')).map((name) => name.replace('.html', '')).sort();

before(async () => { browser = await launch(); });
after(() => browser.close());

test('every selector says what it finds on every page', () => {
  for (const [name, { expect }] of Object.entries<Sel>(gmail)) {
    assert.deepEqual(Object.keys(expect).sort(), pages, name);
    assert.ok(Object.values(expect).some((count) => count > 0), `${name} is seen on no page`);
  }
});

for (const name of pages) {
  test(`selectors count right on ${name}`, async () => {
    const page = await browser.context.newPage();
    await serve(browser.context, name);
    await page.goto(INBOX);
    for (const [key, { css, expect }] of Object.entries<Sel>(gmail)) {
      const found = await page.evaluate((lists) => {
        return lists.map((list) => document.querySelectorAll(list).length);
      }, css);
      css.forEach((list, at) => { if (found[at]) proven.add(list); });
      assert.equal(found.find((count) => count > 0) ?? 0, expect[name], `${key} on ${name}`);
    }
    await page.close();
  });
}

test('every list of a selector finds something somewhere', () => {
  const idle = Object.values<Sel>(gmail).flatMap(({ css }) => css).filter((list) => !proven.has(list));
  assert.deepEqual(idle, []);
});
