/** Settings, checks before sending and the signature, in a real Chromium under the CSP of the extension's pages. The answers are made up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { answer, asked, clean, complaints, each, overflow, refusal, scene, shot, stretch } from './gallery/looking';
import { SKINS } from './lib/skins';
import { checks, MAYA, signature } from './gallery/writing';

const TALL = { height: 4200 };
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const of = async (page: Page, kind: string) => (await asked(page)).filter((one) => one['kind'] === kind);
const editor = (page: Page) => page.getByRole('textbox', { name: 'Signature of maya@northbeam.studio' });
const tool = (page: Page, name: string) => region(page, 'Signature').getByRole('button', { name, exact: true });
const paper = (page: Page) => page.locator('.paper');
const saved = async (page: Page): Promise<unknown> => (await of(page, 'signature/set')).at(-1)?.['change'];
/** Empties it and types anew. */
const retype = async (page: Page, text: string): Promise<void> => {
  await editor(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};
/** Pastes as a browser does. */
async function paste(page: Page, html: string, text = ''): Promise<void> {
  const before = [...complaints()];
  const said = page.waitForEvent('console', (told) => told.text() === 'written');
  await page.evaluate(async ([rich = '', plain = '']) => {
    const kinds = { 'text/plain': new Blob([plain], { type: 'text/plain' }), ...rich === '' ? {} : { 'text/html': new Blob([rich], { type: 'text/html' }) } };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    console.info('written');
  }, [html, text]);
  // Chromium cleans what is put on the clipboard in this page, whose policy holds there too. All that it said of that comes before this.
  await said;
  complaints().splice(0, Infinity, ...before);
  await page.keyboard.press('Control+v');
}

for (const skin of SKINS) {
  void test(`both are clean at ${skin.host} ${skin.theme}`, async () => {
    await each(['i-settings'], () => ({ ...skin, ...TALL }), async (page) => {
      for (const summary of await page.locator('.checks > summary').all()) await summary.click();
      await clean(page);
      await region(page, 'Checks before sending').screenshot({ path: `${process.env['ROOT'] ?? ''}/build/shots/i-checks.${skin.host}.${skin.theme}.png` });
      await region(page, 'Signature').screenshot({ path: `${process.env['ROOT'] ?? ''}/build/shots/i-signature.${skin.host}.${skin.theme}.png` });
    });
  });
}

void test('nothing sticks out at 320 px, from right to left, with words a third longer', async () => {
  await each(['i-settings'], () => ({ width: 320, ...TALL }), async (page) => {
    for (const summary of await page.locator('.checks > summary').all()) await summary.click();
    await tool(page, 'Picture').click();
    assert.deepEqual(await overflow(page), []);
  });
  await each(['i-settings'], () => ({ width: 320, dir: 'rtl', ...TALL }), async (page) => {
    for (const summary of await page.locator('.checks > summary').all()) await summary.click();
    await stretch(page);
    assert.deepEqual(await overflow(page), []);
  });
});

void test('every check has a switch of its own, in groups that say how many are off', () => scene('i-settings', TALL, async (page) => {
  const all = region(page, 'Checks before sending');
  await all.locator('summary').first().waitFor();
  assert.deepEqual(await all.locator('summary').allInnerTexts(), ['Recipients\nall on', 'Subject and text\nall on', 'Links\nall on', 'Files and amount\n1 off']);
  await all.locator('summary', { hasText: 'Links' }).focus();
  await page.keyboard.press('Enter');
  const short = all.getByRole('switch', { name: 'Short link' });
  assert.equal(await short.getAttribute('aria-checked'), 'true');
  assert.equal(await page.locator(`[id="${await short.getAttribute('aria-describedby') ?? ''}"]`).innerText(), 'Spam filters distrust them.');
  await answer(page, 'checks/turn', { ok: true, value: { checks: checks('large_file', 'short_link') } });
  await short.focus();
  await page.keyboard.press('Space');
  await page.locator('[role=status]', { hasText: '“Short link” isn’t looked for any more.' }).waitFor({ state: 'attached' });
  assert.deepEqual((await of(page, 'checks/turn')).at(-1), { kind: 'checks/turn', check: 'short_link', on: false });
  assert.equal(await short.getAttribute('aria-checked'), 'false');
  await all.getByText('1 off').nth(0).waitFor();
  await answer(page, 'checks/turn', refusal('store_unavailable'));
  await short.click();
  await all.getByText('Postwarden can’t read or write its database just now.').waitFor();
  assert.equal(await short.getAttribute('aria-checked'), 'false', 'what was not saved is not shown');
  for (const summary of await all.locator('summary').all()) if (await summary.evaluate((it) => !(it.parentElement as HTMLDetailsElement).open)) await summary.click();
  assert.equal(await all.getByRole('switch').count(), 21);
}));

void test('the signature stands there as it is, and as its reader sees it', () => scene('i-settings', TALL, async (page) => {
  await editor(page).getByText('Maya Okafor').waitFor();
  await paper(page).getByText('Northbeam logo').waitFor();
  assert.match(await paper(page).innerText(), /^Maya Okafor\nNorthbeam Studio, [^\n]*\nnorthbeam\.studio\nNorthbeam logo\n+If you would rather not hear from me again/);
  await region(page, 'Signature').getByText('The panel loads no pictures').waitFor();
  assert.equal(await tool(page, 'Save').count(), 0, 'nothing was changed');
  assert.deepEqual(complaints(), [], 'nothing is loaded from elsewhere');
}));

void test('bold, italic, underline and lines, by button and by key; saved as the companion keeps it', () => scene('i-settings', TALL, async (page) => {
  await retype(page, 'Tom');
  await page.keyboard.press('Control+a');
  await tool(page, 'Bold').click();
  await page.locator('[aria-label=Bold][aria-pressed=true]').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+i');
  await tool(page, 'Underline').click();
  await page.keyboard.type('R&D <x>');
  await region(page, 'Signature').getByText('Not saved yet').waitFor();
  assert.match(await paper(page).innerText(), /^Tom\nR&D <x>\n/);
  await clean(page);
  const kept = '<div>Tom <b>Bold</b></div>';
  await answer(page, 'signature/set', { ok: true, value: signature({ html: kept }) });
  await tool(page, 'Save').click();
  await region(page, 'Signature').getByText('Not saved yet').waitFor({ state: 'detached' });
  const { html } = await saved(page) as { html: string };
  assert.match(html, /^<(?:div><b|b)>Tom</);
  assert.match(html, /<i><u>R&amp;D &lt;x&gt;<\/u><\/i>/);
  assert.doesNotMatch(html, /style|span/);
  assert.equal(await editor(page).innerText(), 'Tom Bold', 'what the companion has kept');
}));

/** What stands in the editor, in the words of its tree. */
const tree = (page: Page): Promise<string> => editor(page).innerHTML();
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const kept = async (page: Page): Promise<string> => {
  await answer(page, 'signature/set', { ok: true, value: signature({ html: '<div>Kept</div>' }) });
  await tool(page, 'Save').click();
  await tool(page, 'Save').waitFor({ state: 'detached' });
  return (await saved(page) as { html: string }).html;
};

void test('a look is turned on and off where the caret is, and taken back step by step', () => scene('i-settings', TALL, async (page) => {
  await retype(page, 'x');
  await press(page, 'Backspace', 'Control+b');
  await page.locator('[aria-label=Bold][aria-pressed=true]').waitFor();
  await page.keyboard.type('bold');
  await tool(page, 'Bold').click();
  await page.locator('[aria-label=Bold][aria-pressed=false]').waitFor();
  await page.keyboard.type(' plain');
  assert.match(await tree(page), /^(?:<div>)?<b>bold<\/b> plain(?:<\/div>)?$/);
  await press(page, 'Control+z');
  assert.equal(await editor(page).innerText(), 'bold');
  await press(page, 'Control+Shift+z');
  assert.equal(await editor(page).innerText(), 'bold plain');
  await press(page, 'Control+i');
  await page.keyboard.type('!');
  await press(page, 'Control+i', 'Enter');
  await page.keyboard.type('next');
  assert.match(await kept(page), /<b>bold<\/b> plain<i>!<\/i>.*next/);
  assert.deepEqual(complaints(), [], 'nothing was styled');
}));

void test('a look is turned on and off for what is selected, inside a longer one as well', () => scene('i-settings', TALL, async (page) => {
  await retype(page, 'one two three');
  await press(page, 'Control+a', 'Control+b', 'Control+Home', ...Array<string>(4).fill('ArrowRight'), ...Array<string>(3).fill('Shift+ArrowRight'));
  await page.locator('[aria-label=Bold][aria-pressed=true]').waitFor();
  await tool(page, 'Bold').click();
  await page.locator('[aria-label=Bold][aria-pressed=false]').waitFor();
  assert.match(await tree(page), /<b>one <\/b>two<b> three<\/b>/);
  assert.equal(await page.evaluate(() => getSelection()?.toString()), 'two', 'it is still selected');
  await press(page, 'Control+u');
  assert.match(await tree(page), /<b>one <\/b><u>two<\/u><b> three<\/b>/);
  await page.keyboard.type('2');
  assert.match(await tree(page), /<b>one <\/b><u>2<\/u><b> three<\/b>/, 'what replaces it looks the same');
  await press(page, 'Control+z', 'Control+z', 'Control+z');
  assert.match(await tree(page), /<b>one two three<\/b>/);
  await press(page, 'Control+y');
  assert.match(await kept(page), /<b>one <\/b>two<b> three<\/b>/);
  assert.deepEqual(complaints(), []);
}));

void test('what a text program says by style becomes bold, italic, underlined', () => scene('i-settings', TALL, async (page) => {
  await retype(page, 'x');
  await paste(page, '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;color:#000">Maya</span><span style="font-weight:400"> Okafor</span></p><p><span style="font-style:italic">Design</span> <span style="text-decoration:underline">lead</span></p></b>');
  assert.match(await kept(page), /x.*<p><b>Maya<\/b> Okafor<\/p><p><i>Design<\/i> <u>lead<\/u><\/p>/);
  await retype(page, 'ab');
  await press(page, 'ArrowLeft');
  await paste(page, '<div>_</div>');
  await page.keyboard.type('.');
  assert.equal(await editor(page).innerText(), 'a_.b', 'one line goes into the one where it is put');
  assert.deepEqual(complaints(), []);
}));

void test('what is pasted leaves behind what a signature may not hold, and undo takes it back', () => scene('i-settings', TALL, async (page) => {
  await retype(page, 'x');
  await paste(page, '<style>p{}</style><script>alert(1)</script><h1 style="color:red" onclick="x()">Head</h1><p><strong>Bold</strong> <a href="javascript:alert(1)">bad</a> <a href="https://a.example/">good</a></p><img src="http://a.example/x.png"><img src="https://a.example/y.png" onerror="x()" alt="Y"><iframe src="https://a.example/"></iframe>');
  await editor(page).getByText('Head').waitFor();
  await answer(page, 'signature/set', { ok: true, value: signature() });
  assert.doesNotMatch(await editor(page).evaluate((place) => place.outerHTML), /script|style=|onclick|onerror|iframe|javascript|<h1|<img/);
  await page.keyboard.press('Control+z');
  assert.equal((await editor(page).innerText()).trim(), 'x');
  await page.keyboard.press('Control+y');
  await tool(page, 'Save').click();
  await tool(page, 'Save').waitFor({ state: 'detached' });
  const { html } = await saved(page) as { html: string };
  for (const part of ['Head', '<b>Bold</b>', 'bad', '<a href="https://a.example/">good</a>', '<img src="https://a.example/y.png" alt="Y">']) assert.ok(html.includes(part), `${part} in ${html}`);
  assert.doesNotMatch(html, /x\.png|javascript|style|alert|span/);
  await retype(page, '');
  await page.keyboard.press('Delete');
  await paste(page, '', 'one\ntwo <b>');
  assert.equal(await editor(page).innerText(), 'one\ntwo <b>');
  assert.deepEqual(complaints(), []);
}));

void test('a link is set on what is selected, changed and taken away; a wrong one is said under it', () => scene('i-settings', TALL, async (page) => {
  await retype(page, 'Site');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+k');
  const url = page.getByLabel('Where the link leads');
  await url.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await page.getByText('A link begins with https://, http:// or mailto:').waitFor();
  assert.equal(await url.getAttribute('aria-invalid'), 'true');
  await clean(page);
  await url.fill('https://a.example/?x=1');
  await page.keyboard.press('Enter');
  await url.waitFor({ state: 'detached' });
  assert.equal(await editor(page).locator('a').getAttribute('href'), 'https://a.example/?x=1');
  assert.equal(await editor(page).evaluate((place) => place === document.activeElement), true);
  await editor(page).locator('a').click();
  await tool(page, 'Remove link').click();
  assert.equal(await editor(page).locator('a').count(), 0);
  assert.equal(await editor(page).innerText(), 'Site');
  await page.keyboard.press('End');
  await tool(page, 'Link').click();
  await url.fill('mailto:maya@northbeam.studio');
  await page.getByRole('button', { name: 'Set link' }).click();
  assert.equal(await editor(page).locator('a').innerText(), 'maya@northbeam.studio', 'without a selection its address is what is read');
}));

void test('a picture from https stands as its words and is saved as a picture', () => scene('i-settings', TALL, async (page) => {
  await retype(page, 'Maya');
  await page.keyboard.press('End');
  await tool(page, 'Picture').click();
  await page.getByLabel('Address of the picture').fill('http://a.example/x.png');
  await page.keyboard.press('Enter');
  await page.getByText('A picture’s address begins with https://', { exact: true }).waitFor();
  await page.getByLabel('Address of the picture').fill('https://a.example/x.png');
  await page.getByLabel('What it shows').fill('Our "logo"');
  await page.getByLabel('Width in pixels').fill('90');
  await page.keyboard.press('Enter');
  await editor(page).getByText('Our "logo"').waitFor();
  await answer(page, 'signature/set', { ok: true, value: signature({ html: '<div>Maya</div>' }) });
  await tool(page, 'Save').click();
  await tool(page, 'Save').waitFor({ state: 'detached' });
  assert.ok((await saved(page) as { html: string }).html.includes('<img src="https://a.example/x.png" alt="Our &quot;logo&quot;" width="90">'));
  assert.deepEqual(complaints(), []);
}));

void test('what was not saved is kept over a look at another tab, thrown away when asked, and a refusal is said under it', () => scene('i-settings', TALL, async (page) => {
  await retype(page, 'Half a thou');
  await page.getByRole('tab', { name: 'Today' }).click();
  await page.getByRole('tab', { name: 'Settings' }).click();
  await editor(page).getByText('Half a thou').waitFor();
  await region(page, 'Signature').getByText('Not saved yet').waitFor();
  await answer(page, 'signature/set', refusal('signature_long', { most: 10_000 }));
  await tool(page, 'Save').click();
  await region(page, 'Signature').getByText('The signature is longer than 10,000 characters.').waitFor();
  assert.equal(await editor(page).getAttribute('aria-invalid'), 'true');
  assert.equal(await editor(page).evaluate((place) => place === document.activeElement), true);
  assert.equal(await editor(page).innerText(), 'Half a thou', 'it is still there');
  await clean(page);
  await tool(page, 'Discard').click();
  await editor(page).getByText('Maya Okafor').waitFor();
  assert.equal(await tool(page, 'Save').count(), 0);
}));

void test('the unsubscribe line: on or off at once, its words while they are typed', () => scene('i-settings', TALL, async (page) => {
  const line = page.getByRole('switch', { name: 'Unsubscribe line' });
  await answer(page, 'signature/set', { ok: true, value: signature({ way_out: 'Not for you? Answer "unsubscribe".' }) });
  await page.getByLabel('What it says').fill('Not for you? Answer "unsubscribe".');
  await page.keyboard.press('Enter');
  await region(page, 'Signature').getByText('Saved.').waitFor();
  assert.deepEqual(await saved(page), { way_out: 'Not for you? Answer "unsubscribe".' });
  await paper(page).getByText('Not for you?').waitFor();
  await answer(page, 'signature/set', refusal('header_long', { name: 'way out', most: 300 }));
  await page.getByLabel('What it says').fill('x'.repeat(301));
  await page.keyboard.press('Enter');
  await region(page, 'Signature').getByText('is longer than 300 characters.').waitFor();
  await answer(page, 'signature/set', { ok: true, value: signature({ unsubscribe: false }) });
  await line.click();
  await page.getByLabel('What it says').waitFor({ state: 'detached' });
  assert.deepEqual(await saved(page), { unsubscribe: false });
  assert.doesNotMatch(await paper(page).innerText(), /not hear from me/);
}));

void test('what could not be read says so and is asked for again', () => scene('i-settings', TALL, async (page) => {
  await page.getByRole('tab', { name: 'Today' }).click();
  for (const kind of ['checks/list', 'signature/get']) await answer(page, kind, refusal('store_unavailable'));
  await page.getByRole('tab', { name: 'Settings' }).click();
  await region(page, 'Signature').getByText('database just now').waitFor();
  await clean(page);
  await answer(page, 'signature/get', { ok: true, value: signature({ html: MAYA }) });
  await answer(page, 'checks/list', { ok: true, value: { checks: checks() } });
  await region(page, 'Signature').getByRole('button', { name: 'Try again' }).click();
  await editor(page).getByText('Maya Okafor').waitFor();
  await region(page, 'Checks before sending').getByRole('button', { name: 'Try again' }).click();
  await region(page, 'Checks before sending').getByText('Links', { exact: true }).waitFor();
  await shot(page, 'i-settings-tall');
}));
