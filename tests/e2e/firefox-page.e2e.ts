/**
 * What the extension does in mail pages in Firefox, with Local Network Access really on and no companion behind it: chip, gate, replay on
 * Gmail's and Outlook's pages; and what a page, a foreign page and another extension get, which is nothing.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { INBOX, OUTLOOK, ROOT } from './lib/browser';
import { Firefox, stranger } from './lib/firefox';
import { until } from './lib/until';
import { MailHost } from './lib/host';
import { keysHeard, type PageState, pageState, recordKeys, REPLAY, seen, type Webmail } from './lib/webmail';
import { OUTLOOK_PAGES } from './pages/outlook';

const NOBODY = 'Could not establish connection. Receiving end does not exist.';
let host: MailHost;
let firefox: Firefox;

before(async () => {
  host = await MailHost.start();
  firefox = await Firefox.launch(host.port);
});
after(async () => {
  await firefox.close();
  await host.stop();
});

async function on(name: string, run: (page: Page) => Promise<void>): Promise<void> {
  host.page = name;
  const page = await firefox.open(name.startsWith('outlook') ? OUTLOOK : INBOX);
  await run(page).finally(() => page.close());
}

const chips = async (page: Page, count: number): Promise<void> => {
  await until(`${count} chips`, () => page.evaluate((wanted) => document.querySelectorAll('postwarden-chip').length === wanted, count));
};
const waitSent = async (page: Page): Promise<Webmail> => {
  await until('sent', () => page.evaluate(() => (window as unknown as Webmail).sent.length > 0));
  return seen(page);
};
async function press(page: Page, css: string, ...keys: ('Alt' | 'Control' | 'Enter' | ' ' | 's')[]): Promise<void> {
  await page.focus(css);
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

test('T06 another extension gets no answer; its content script and the page reach nothing on this computer, though its background does', async () => {
  const reached: string[] = [];
  let told = '';
  const server = createServer((request, reply) => {
    reached.push(request.url ?? '');
    request.on('data', (part: Buffer) => { told += part.toString(); });
    request.on('end', () => reply.end());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const other = await stranger(
    `fetch('${local}/content', { mode: 'no-cors' }).then(() => 'reached', () => 'blocked').then((end) => { document.documentElement.dataset.stranger = end; });`,
    `(async () => {
      const said = await browser.runtime.sendMessage('postwarden@postwarden.example', { kind: 'sidebar/snapshot' }).then(() => 'answered', (fault) => fault.message);
      const port = browser.runtime.connect('postwarden@postwarden.example', { name: 'sidebar' });
      const ended = await new Promise((resolve) => { port.onDisconnect.addListener(({ error }) => resolve(error?.message)); });
      await fetch('${local}/background', { method: 'POST', body: JSON.stringify([said, ended]) });
    })();`,
  );
  try {
    await firefox.install(other.folder);
    await until('its background here', () => Promise.resolve(reached.includes('/background')));
    assert.deepEqual(JSON.parse(told), [NOBODY, NOBODY]);
    await on('gmail-inbox', async (page) => {
      await page.evaluate((url) => { void fetch(url, { mode: 'no-cors' }).catch(() => undefined); }, `${local}/page`);
      assert.equal(await until('the content script’s end', () => page.evaluate(() => document.documentElement.dataset['stranger'])), 'blocked');
    });
    assert.deepEqual(reached, ['/background']);
  } finally {
    await other.remove();
    server.closeAllConnections();
    server.close();
  }
});

for (const [name, count] of [['gmail-new', 1], ['gmail-reply', 1], ['gmail-two', 2], ['outlook-new', 1], ['outlook-reply', 1], ['gmail-inbox', 0], ['outlook-inbox', 0]] as const) {
  test(`${count} chips on ${name}, and the frame at its side`, () => on(name, async (page) => {
    await firefox.sidebar(page);
    await chips(page, count);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd), '44px');
  }));
}

const WAYS: [string, string, string, (page: Page) => Promise<void>][] = [
  ['gmail-new', 'a click', 'Send', (page) => page.click('.IZ .aoO')],
  ['gmail-new', 'Ctrl+Enter in the text', 'Send', (page) => press(page, '[g_editable]', 'Control', 'Enter')],
  ['gmail-new', 'Enter on Send', 'Send', (page) => press(page, '.IZ .aoO', 'Enter')],
  ['gmail-new', 'Space on Send', 'Send', (page) => press(page, '.IZ .aoO', ' ')],
  ['gmail-new', 'the menu, to be sent later', 'Schedule send', async (page) => {
    await page.evaluate(() => { document.querySelector('[role=menu]')?.removeAttribute('hidden'); });
    await page.click('[selector=scheduledSend]');
  }],
  ['gmail-reply', 'Send and archive', 'Senden & archivieren', (page) => page.click('.Uo')],
  ['gmail-new', 'a click that the page makes', 'Send', (page) => page.evaluate(() => { document.querySelector<HTMLElement>('.IZ .aoO')?.click(); })],
  ['outlook-new', 'a click', 'Send', (page) => page.click('.split .send:not(.arrow)')],
  ['outlook-new', 'Ctrl+Enter in the text', 'Send', (page) => press(page, '.elementToProof', 'Control', 'Enter')],
  ['outlook-new', 'Ctrl+Enter in the subject', 'Send', (page) => press(page, '.subject', 'Control', 'Enter')],
  ['outlook-new', 'Alt+S in the text', 'Send', (page) => press(page, '.elementToProof', 'Alt', 's')],
  ['outlook-new', 'Enter on Send', 'Send', (page) => press(page, '.split .send:not(.arrow)', 'Enter')],
  ['outlook-new', 'Space on Send', 'Send', (page) => press(page, '.split .send:not(.arrow)', ' ')],
];
for (const [name, way, label, act] of WAYS) {
  test(`Send on ${name} by ${way} is stopped, asked about and pressed again once`, () => on(name, async (page) => {
    // The panel is shown once its room is known: nothing moves under the pointer from then on.
    await until('a chip and the panel', () => page.evaluate(() => {
      const panel = document.querySelector('postwarden-panel');
      return document.querySelector('postwarden-chip') !== null && panel !== null && getComputedStyle(panel).visibility === 'visible';
    }));
    await seen(page);
    await act(page);
    const { sent, heard } = await waitSent(page);
    assert.deepEqual(sent.map((one) => one.label), [label]);
    // Of the stroke itself the page hears at most the key that is held, which is not part of Send.
    assert.deepEqual(heard.filter((event) => !event.startsWith('key')), REPLAY);
    assert.deepEqual(heard.filter((event) => event === 'keypress'), []);
  }));
}

test('keys in the text are the page’s, and send nothing', () => on('gmail-new', async (page) => {
  await chips(page, 1);
  await seen(page);
  await page.focus('[g_editable]');
  await page.keyboard.type('e#!');
  const { heard, sent } = await seen(page);
  assert.deepEqual(sent, []);
  assert.equal(heard.filter((event) => event === 'keydown').length, 3);
}));

test('T17 a page’s messages are no commands, to the page or to our frame', () => on('gmail-new', async (page) => {
  await firefox.sidebar(page);
  await page.evaluate(async () => {
    for (const kind of ['fold', 'toggle', 'pair/forget', 'gate/may-send']) {
      window.postMessage({ kind, open: true }, '*');
      for (let at = 0; at < window.length; at += 1) window[at]?.postMessage({ kind, open: true }, '*');
    }
    // Its own last message has come round: whoever listens has heard those before it.
    await new Promise((resolve) => {
      window.addEventListener('message', ({ data }) => { if (data === 'last') requestAnimationFrame(resolve); });
      window.postMessage('last', '*');
    });
  });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd), '44px');
}));

// In the page's world an image called "title" is what document.title says. Ours must go on seeing the document's own.
for (const name of ['title', 'body', 'querySelectorAll']) {
  test(`T17 an element called ${name} does not keep the gate from asking, nor the mail from going`, () => on('gmail-new', async (page) => {
    await chips(page, 1);
    assert.equal(await page.evaluate((called) => {
      const image = document.createElement('img');
      image.setAttribute('name', called);
      document.querySelector('[g_editable]')?.append(image);
      return (document as unknown as Record<string, unknown>)[called] === image;
    }, name), true);
    await seen(page);
    await page.click('.IZ .aoO');
    const { sent, heard } = await waitSent(page);
    assert.equal(sent.length, 1);
    assert.deepEqual(heard, REPLAY, 'asked about, and pressed again by us');
  }));
}

test('T18 the page finds our few words nowhere in its own document, and nothing of ours in its world', () => on('gmail-new', async (page) => {
  await firefox.sidebar(page);
  await chips(page, 1);
  const words = await until('the chip’s words', async () => (await firefox.closedTexts(page, 'postwarden-chip', 'button')).find((text) => text !== ''));
  const got = await page.evaluate((said) => ({
    markup: document.documentElement.outerHTML.includes(said), text: document.documentElement.textContent.includes(said),
    roots: [...document.querySelectorAll('postwarden-panel, postwarden-chip')].map(({ shadowRoot }) => shadowRoot),
    globals: Object.getOwnPropertyNames(window).filter((name) => /postwarden/i.test(name)),
    frames: Array.from({ length: window.length }, (_, at) => { try { return window[at]?.document.body.textContent ?? ''; } catch (fault) { return (fault as Error).name; } }),
  }), words);
  // Firefox does not even count a frame in a closed root.
  assert.deepEqual(got, { markup: false, text: false, roots: [null, null], globals: [], frames: [] });
}));

test('T21 markup is refused in our own pages, and so is a script made of text', () => on('gmail-inbox', async (page) => {
  const sidebar = await firefox.sidebar(page);
  const refused = await sidebar.evaluate(() => {
    const fails = (run: () => unknown): string => { try { run(); return 'done'; } catch (fault) { return (fault as Error).name; } };
    return [
      fails(() => { document.body.innerHTML = '<img src=x>'; }), fails(() => { document.body.insertAdjacentHTML('beforeend', '<img src=x>'); }),
      fails(() => { document.createElement('script').text = 'window.ran = true'; }), document.querySelectorAll('img').length,
    ];
  });
  assert.deepEqual(refused, ['TypeError', 'TypeError', 'TypeError', 0]);
}));

/** The page, and the same page where we do not run. */
const PAGES = ['gmail-inbox', 'gmail-new', 'gmail-reply', 'gmail-two', 'gmail-checks', ...OUTLOOK_PAGES.filter((name) => name !== 'outlook-popout')];
for (const name of PAGES) {
  test(`the page’s own nodes, fields, globals, storage and focus are as they are without us: ${name}`, async () => {
    let alone: PageState | null = null;
    host.page = name;
    const beside = await firefox.open('https://beside.example/');
    assert.equal(await beside.evaluate(() => [...document.querySelectorAll('*')].some(({ localName }) => localName.startsWith('postwarden-'))), false);
    alone = await pageState(beside);
    await beside.close();
    await on(name, async (page) => {
      await firefox.sidebar(page);
      if (!/inbox|changed/.test(name)) await until('a chip', () => page.evaluate(() => document.querySelector('postwarden-chip') !== null));
      assert.deepEqual(await pageState(page), alone);
    });
  });
}

test('keys pressed on the chip are not the page’s, and the page’s own still are', () => on('gmail-new', async (page) => {
  await chips(page, 1);
  await until('a chip that can be pressed', async () => (await firefox.closedTexts(page, 'postwarden-chip', 'button')).some((text) => text !== ''));
  await recordKeys(page);
  await page.focus('.IZ .hG');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'postwarden-chip');
  await keysHeard(page);
  for (const key of ['c', '/', '#', 'e', '!', 'Escape', 'ArrowDown'] as const) await page.keyboard.press(key);
  assert.deepEqual(await keysHeard(page), []);
  await page.focus('[name=subjectbox]');
  await page.keyboard.press('c');
  assert.deepEqual(await keysHeard(page), ['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup']);
}));

test('T15 the mail page has no way to the extension, its key or what stands in our roots', () => on('gmail-new', async (page) => {
  await firefox.sidebar(page);
  await chips(page, 1);
  const got = await page.evaluate(async () => ({
    roots: [...document.querySelectorAll('postwarden-panel, postwarden-chip')].map(({ shadowRoot }) => shadowRoot),
    databases: (await indexedDB.databases()).length,
    api: [typeof (window as unknown as { browser?: unknown }).browser, typeof (window as unknown as { chrome?: unknown }).chrome],
    markup: document.documentElement.outerHTML.includes('moz-extension:'),
  }));
  assert.deepEqual(got, { roots: [null, null], databases: 0, api: ['undefined', 'undefined'], markup: false });
}));

test('T20 a foreign page that holds our frame, as it knows its address, gets an empty one', async () => {
  host.page = 'gmail-inbox';
  const mail = await firefox.open(INBOX);
  const ours = await (await firefox.sidebar(mail)).evaluate(() => location.href);
  await mail.bringToFront();
  await until('our frame where it belongs', async () => (await firefox.documents()).includes(ours));
  await mail.close();
  const evil = await firefox.open('https://evil.example/');
  await evil.bringToFront();
  await evil.evaluate(async (address) => {
    for (const src of [address, 'https://evil.example/own']) {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }
    // What was asked for after ours is there.
    await new Promise((resolve) => { document.querySelectorAll('iframe')[1]?.addEventListener('load', resolve); });
  }, ours);
  const held = await until('the frame', async () => {
    for (const frame of evil.frames()) if (await frame.evaluate(() => location.href).catch(() => '') === ours) return frame;
    return null;
  });
  // Asked after the frame's own question, so that has its answer too.
  assert.equal(await held.evaluate(() => chrome.runtime.sendMessage({ kind: 'sidebar/home' })), false);
  assert.deepEqual(await held.evaluate(() => [document.body.childElementCount, document.body.textContent.trim()]), [0, '']);
  await evil.close();
});

test('an update runs in pages that are open: what was left of the one before is gone, and Send is asked about once', async () => {
  await on('gmail-new', async (page) => {
    await chips(page, 1);
    await page.evaluate(() => { (window as unknown as { before: unknown[] }).before = [...document.querySelectorAll('postwarden-chip, postwarden-panel')]; });
    await firefox.install(`${ROOT}/extension/dist/firefox`);
    await until('the new one', () => page.evaluate(() => (window as unknown as { before: Element[] }).before.every(({ isConnected }) => !isConnected) && document.querySelector('.Up postwarden-chip') !== null));
    assert.deepEqual(await page.evaluate(() => ['chip', 'panel'].map((one) => document.querySelectorAll(`postwarden-${one}`).length)), [1, 1]);
    await seen(page);
    await page.click('.IZ .aoO');
    assert.equal((await waitSent(page)).sent.length, 1);
  });
});
