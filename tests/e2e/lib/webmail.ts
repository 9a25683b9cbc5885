/** What a mail page of our own saw and did: its script keeps both, and a test takes them. */
import type { Page } from 'playwright-core';

export interface Sent { how: string; label: string; subject: string; to: number }
export interface Webmail { sent: Sent[]; heard: string[] }

/** The events of a press that we made ourselves. */
export const REPLAY = ['pointerdown made', 'mousedown made', 'pointerup made', 'mouseup made', 'click made'];

/** Takes it from the page, whichever browser drives it; the page forgets it. */
export const seen = (page: { evaluate(run: () => Webmail): Promise<Webmail> }): Promise<Webmail> => page.evaluate(() => {
  const own = window as unknown as Webmail;
  const { sent, heard } = own;
  own.sent = [];
  own.heard = [];
  return { sent, heard };
});

/** The same, once it has sent something. */
export async function waitSent(page: Page): Promise<Webmail> {
  await page.waitForFunction(() => (window as unknown as Webmail).sent.length > 0);
  return seen(page);
}

/** All that a page could notice of us in itself, but for our own nodes. */
export interface PageState { html: string; fields: string[]; globals: string[]; title: string; cookie: string; storage: string[]; history: number; focus: string }

export const pageState = (page: { evaluate(run: () => PageState): Promise<PageState> }): Promise<PageState> => page.evaluate(() => {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  [...copy.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('postwarden-')).forEach((ours) => { ours.remove(); });
  // Chromium hides it from scripts where a policy asks for it.
  copy.querySelectorAll('[nonce]').forEach((one) => { one.removeAttribute('nonce'); });
  return {
    html: copy.outerHTML,
    fields: [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    // Frames have numbers; ours is one.
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).sort(),
    title: document.title, cookie: document.cookie, storage: [localStorage, sessionStorage].flatMap((one) => Object.keys(one)), history: history.length,
    focus: document.activeElement?.outerHTML.slice(0, 80) ?? '',
  };
});

/** Every event that tells what is typed or copied. */
const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'];

/** The page listens to all of them, where it hears them first. */
export const recordKeys = (page: { evaluate(run: (types: string[]) => void, types: string[]): Promise<void> }): Promise<void> => page.evaluate((types) => {
  const own = window as unknown as { typed: string[] };
  own.typed = [];
  for (const type of types) window.addEventListener(type, () => own.typed.push(type), true);
}, TYPED);

export const keysHeard = (page: { evaluate(run: () => string[]): Promise<string[]> }): Promise<string[]> => page.evaluate(() => {
  const own = window as unknown as { typed: string[] };
  const { typed } = own;
  own.typed = [];
  return typed;
});
