/** What the extension does in a mail page that no companion stands behind: room, chip, gate, and what a hostile page gets. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Browser, INBOX, launch, ROOT, serve, sidebarOf, toggle } from './lib/browser';
import { Content } from './lib/content';
import { REPLAY, seen, waitSent } from './lib/webmail';
import { type GmailVariant, GMAIL_VARIANTS, wordsOfGmail } from './pages/gmail';

const SHOTS = `${ROOT}/build/e2e`;
const SEND = '.IZ .aoO';
let browser: Browser;
let page: Page;

before(async () => {
  browser = await launch();
  await mkdir(SHOTS, { recursive: true });
});
after(() => browser.close());
afterEach(() => page.close());

async function open(name: string, width = 1440, url = INBOX): Promise<Page> {
  page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await serve(browser.context, name);
  await page.goto(url);
  await page.locator(url.includes('view=') ? 'postwarden-chip' : 'postwarden-panel').waitFor({ state: 'attached' });
  return page;
}

for (const name of ['gmail-new', 'gmail-reply', 'gmail-two']) {
  test(`the chip stands after Send on ${name}, and no row grows`, async () => {
    await open(name);
    const rows = await page.locator('.IZ').count();
    await page.locator('.Up postwarden-chip').nth(rows - 1).waitFor();
    assert.equal(await page.locator('postwarden-chip').count(), rows);
    const heights = await page.locator('.IZ').evaluateAll((all) => all.map((row) => (row as HTMLElement).offsetHeight));
    await page.evaluate(() => document.querySelectorAll('postwarden-chip').forEach((chip) => { chip.remove(); }));
    assert.deepEqual(await page.locator('.IZ').evaluateAll((all) => all.map((row) => (row as HTMLElement).offsetHeight)), heights);
  });
}

test('a page that draws the row of Send anew gets its chip back, once', async () => {
  await open('gmail-new');
  await page.locator('.Up postwarden-chip').waitFor();
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.IZ .Up')) {
      const anew = row.cloneNode(true) as HTMLElement;
      anew.querySelector('postwarden-chip')?.remove();
      row.replaceWith(anew);
    }
  });
  await page.locator('.Up postwarden-chip').waitFor();
  assert.equal(await page.locator('postwarden-chip').count(), 1);
});

test('windows that hold different marks have a chip each', async () => {
  await open('gmail-two');
  await page.locator('.Up postwarden-chip').nth(1).waitFor();
  await page.evaluate(() => {
    document.querySelector('[name=composeid]')?.remove();
    document.querySelectorAll('postwarden-chip').forEach((chip) => { chip.remove(); });
  });
  await page.locator('.Up postwarden-chip').nth(1).waitFor();
});

for (const name of Object.keys(GMAIL_VARIANTS) as GmailVariant[]) {
  test(`in every language and every kind of window there is a chip, and Send is asked about once: ${name}`, async () => {
    const isAlone = name.includes('alone');
    await open(name, 1440, isAlone ? `${INBOX}?view=cm&fs=1` : INBOX.replace('/u/0', '/u/1'));
    await page.locator('.Up postwarden-chip').waitFor();
    assert.equal(await page.locator('postwarden-chip').count(), 1);
    assert.equal(await page.locator('postwarden-panel').count(), isAlone ? 0 : 1);
    if (wordsOfGmail(name).dir === 'rtl') {
      assert.deepEqual(await page.evaluate(() => [document.querySelector('postwarden-panel')?.getBoundingClientRect().left, getComputedStyle(document.documentElement).paddingInlineEnd]), [0, '44px']);
      const [chip, send] = await Promise.all(['postwarden-chip', SEND].map((css) => page.locator(css).boundingBox()));
      assert.ok(chip && send && chip.x + chip.width <= send.x, 'after Send is left of it');
    }
    await page.screenshot({ path: `${SHOTS}/${name}.png` });
    await seen(page);
    await page.locator('[g_editable]').focus();
    await page.keyboard.press('Control+Enter');
    const { sent, heard } = await waitSent(page);
    assert.deepEqual(sent, [{ how: 'click', label: wordsOfGmail(name).send, to: 3 }]);
    assert.deepEqual(heard.filter((event) => !event.startsWith('key')), REPLAY);
  });
}

test('whether the panel is open is remembered for each account that is signed in', async () => {
  await open('gmail-inbox');
  await toggle(browser);
  const room = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd);
  assert.equal(await room(), '360px');
  await page.close();
  await open('gmail-inbox', 1440, INBOX.replace('/u/0', '/u/1'));
  await sidebarOf(page, browser);
  assert.equal(await room(), '44px', 'of another account');
  await page.goto(INBOX);
  await page.waitForFunction(() => getComputedStyle(document.documentElement).paddingInlineEnd === '360px');
  // As the next test expects it.
  await browser.worker.evaluate(() => chrome.storage.local.clear());
});

test('no chip where nothing is composed', async () => {
  await open('gmail-inbox');
  await sidebarOf(page, browser);
  assert.equal(await page.locator('postwarden-chip').count(), 0);
});

const WAYS: Record<string, () => Promise<void>> = {
  'a click': () => page.locator(SEND).click(),
  'Ctrl+Enter in the text': async () => { await page.locator('[g_editable]').focus(); await page.keyboard.press('Control+Enter'); },
  'Enter on Send': async () => { await page.locator(SEND).focus(); await page.keyboard.press('Enter'); },
  'Space on Send': async () => { await page.locator(SEND).focus(); await page.keyboard.press('Space'); },
};
for (const [way, act] of Object.entries(WAYS)) {
  test(`Send by ${way} is stopped, asked about and pressed again once`, async () => {
    await open('gmail-new');
    await page.locator('postwarden-chip').waitFor();
    await seen(page);
    await act();
    const { sent, heard } = await waitSent(page);
    assert.deepEqual(sent, [{ how: 'click', label: 'Send', to: 3 }]);
    // Of the stroke itself the page hears at most the Control key, which is not part of Send.
    assert.deepEqual(heard.filter((event) => !event.startsWith('key')), REPLAY);
    assert.deepEqual(heard.filter((event) => event === 'keypress'), []);
  });
}

test('T17 a click made by the page is asked about like a real one', async () => {
  await open('gmail-new');
  await page.locator('postwarden-chip').waitFor();
  await seen(page);
  await page.locator(SEND).evaluate((send) => (send as HTMLElement).click());
  const { sent, heard } = await waitSent(page);
  assert.equal(sent.length, 1);
  assert.deepEqual(heard, REPLAY);
});

test('Send and archive passes the gate too, keys elsewhere do not', async () => {
  await open('gmail-reply');
  await page.locator('postwarden-chip').waitFor();
  await seen(page);
  await page.locator('.Uo').click();
  assert.deepEqual((await waitSent(page)).sent, [{ how: 'click', label: 'Senden & archivieren', to: 1 }]);
  await page.locator('[g_editable]').click();
  await page.keyboard.type('e#!');
  const { heard, sent } = await seen(page);
  assert.equal(sent.length, 0);
  assert.equal(heard.filter((event) => event === 'keydown').length, 3);
  assert.equal(await page.locator('[g_editable]').textContent().then((text) => text?.includes('e#!')), true);
});

for (const [name, label] of [['gmail-new', 'Schedule send'], ['gmail-two', 'Senden planen']] as const) {
  test(`the webmail’s own Schedule passes the gate too, wherever its menu stands: ${name}`, async () => {
    await open(name);
    await page.locator('postwarden-chip').first().waitFor();
    await page.evaluate(() => { document.querySelector('[role=menu]')?.removeAttribute('hidden'); });
    await seen(page);
    await page.locator('[selector=scheduledSend]').click();
    const { sent, heard } = await waitSent(page);
    assert.deepEqual(sent, [{ how: 'schedule', label, to: 0 }]);
    assert.deepEqual(heard, REPLAY);
  });
}

test('Schedule chosen by keys passes the gate too, where the menu keeps the focus and names its item', async () => {
  await open('gmail-new');
  await page.locator('postwarden-chip').waitFor();
  await page.evaluate(() => {
    const [menu, item] = [document.querySelector<HTMLElement>('[role=menu]'), document.querySelector<HTMLElement>('[selector=scheduledSend]')];
    if (!menu || !item) throw new Error('no menu');
    Object.assign(menu, { hidden: false, tabIndex: 0 });
    item.id = ':8s';
    menu.setAttribute('aria-activedescendant', item.id);
    menu.addEventListener('keydown', ({ key }) => { if (key === 'Enter') (window as unknown as { sent: unknown[] }).sent.push({ how: 'key', label: '', to: 0 }); });
    menu.focus();
  });
  await seen(page);
  await page.keyboard.press('Enter');
  assert.deepEqual(await waitSent(page), { sent: [{ how: 'schedule', label: 'Schedule send', to: 0 }], heard: REPLAY });
});

test('the page gives way to the rail, to the panel at 1280 px, and lies under it below', async () => {
  const right = (): Promise<{ list: number; compose: number; ours: number }> => page.evaluate(() => {
    const edge = (css: string): number => Math.round(document.querySelector(css)?.getBoundingClientRect().right ?? 0);
    return { list: edge('nav + main + div'), compose: edge('[role=dialog]'), ours: Math.round(document.querySelector('postwarden-panel')?.getBoundingClientRect().left ?? 0) };
  });
  await open('gmail-new');
  const rail = await right();
  assert.deepEqual(rail, { list: 1396, compose: 1372, ours: 1396 });
  await toggle(browser);
  assert.deepEqual(await right(), { list: 1080, compose: 1056, ours: 1080 });
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.waitForFunction(() => getComputedStyle(document.documentElement).paddingInlineEnd === '44px');
  assert.deepEqual(await right(), { list: 1156, compose: 1132, ours: 840 });
  await page.locator('[g_editable]').focus();
  await page.keyboard.press('Escape');
  assert.deepEqual(await right(), { list: 1156, compose: 1132, ours: 1156 });
});

test('the look follows the page, not the browser’s wish and not what lies over the page', async () => {
  await open('gmail-new');
  const themes = (): Promise<(string | undefined)[]> => page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('postwarden-panel, postwarden-chip')].map(({ dataset }) => dataset['theme']));
  await page.locator('postwarden-chip').waitFor();
  assert.deepEqual(await themes(), ['light', 'light']);
  await page.evaluate(() => {
    document.body.className = 'dark';
    document.body.append(document.createElement('i'));
  });
  await page.locator('postwarden-panel[data-theme=dark]').waitFor({ state: 'attached' });
  // In our script's own world, whose next look at what lies beside the panel is waited for.
  await (await Content.of(page)).run(`
    const looked = new Promise((resolve) => {
      const own = document.elementFromPoint;
      document.elementFromPoint = (...at) => { resolve(); return own.apply(document, at); };
    });
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    await looked;`);
  assert.deepEqual(await themes(), ['dark', 'dark']);
});

test('T15 the mail page’s side of the extension sees no key', async () => {
  await open('gmail-inbox');
  const frame = await sidebarOf(page, browser);
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  assert.equal(names.includes('postwarden-channel'), false);
  assert.equal(await frame.evaluate(() => document.querySelectorAll('input').length), 0, 'an unpaired sidebar asks for nothing');
});

test('T17 a message of the page is no command', async () => {
  await open('gmail-new');
  await sidebarOf(page, browser);
  await page.evaluate(() => {
    for (const kind of ['fold', 'toggle', 'pair/forget', 'gate/may-send']) {
      window.postMessage({ kind, open: true }, '*');
      for (let at = 0; at < window.frames.length; at += 1) window.frames[at]?.postMessage({ kind, open: true }, '*');
    }
  });
  // The page's own last message has come round: the forged ones before it have been heard by whoever listens.
  await page.evaluate(() => new Promise((resolve) => {
    window.addEventListener('message', ({ data }) => { if (data === 'last') requestAnimationFrame(resolve); });
    window.postMessage('last', '*');
  }));
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd), '44px');
  assert.equal(await page.evaluate(() => 'chrome' in window && 'runtime' in (window as unknown as { chrome: object }).chrome && 'sendMessage' in (window as unknown as { chrome: { runtime: object } }).chrome.runtime), false);
});

test('T18 the page finds the chip’s few words nowhere in its own document', async () => {
  await open('gmail-new');
  await page.locator('postwarden-chip').waitFor();
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  assert.equal(html.includes('left today') || html.includes('Not linked') || html.includes('Limits off'), false);
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('postwarden-panel, postwarden-chip')].map((host) => host.shadowRoot)), [null, null]);
});

test('T20 by their lasting addresses no other page may frame the sidebar or the pairing page', async () => {
  page = await browser.context.newPage();
  const urls = [browser.url('sidebar.html'), browser.url('pairing.html')];
  await browser.context.route('https://evil.example/', (route) => route.fulfill({
    contentType: 'text/html', body: urls.map((url) => `<iframe src="${url}"></iframe>`).join(''),
  }));
  await page.goto('https://evil.example/');
  assert.equal(page.frames().length, 3);
  for (const frame of page.frames().slice(1)) {
    assert.equal(await frame.evaluate(() => document.querySelector('script[src$="sidebar.js"], script[src$="pairing.js"]')), null);
    assert.notEqual(await frame.evaluate(() => location.protocol), 'chrome-extension:');
  }
});

test('T21 markup is refused in our own pages', async () => {
  page = await browser.context.newPage();
  await page.goto(browser.url('pairing.html'));
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x>';
      return '';
    } catch (fault) {
      return (fault as Error).name;
    }
  });
  assert.equal(refused, 'TypeError');
});

test('the pairing tab names each way a code can be wrong before it asks anybody', async () => {
  page = await browser.context.newPage();
  await page.goto(browser.url('pairing.html'));
  await page.locator('#code').fill('17813-000G4-0R40M');
  await page.locator('button[type=submit]').click({ force: true });
  await page.getByText('That isn’t a whole code. Copy it again.').waitFor();
  assert.equal(await page.locator('#code').getAttribute('aria-invalid'), 'true');
  await page.locator('#code').fill('1-000G4-0R40M-30E20-9185G-R38E1-W00');
  await page.getByText('That isn’t a whole code. Copy it again.').waitFor();
  await page.screenshot({ path: `${SHOTS}/pairing-typo.png` });
});
