import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { Decision, DraftFacts } from '../shared/messages';
import { guardSend, written } from './gate';
import type { Host } from './hosts/host';

const root = {} as HTMLElement;
const page = (addresses: string[], unresolved = 0, subject: string | null = 'Hello') => ({ recipients: () => ({ addresses, unresolved }), subject: () => subject });

void test('a draft is another one with other recipients or another subject, and the same in another order', () => {
  const before = written(page(['ana@oakfern.example', 'per@oakfern.example']), root);
  assert.equal(written(page(['per@oakfern.example', 'ana@oakfern.example']), root), before);
  for (const other of [page(['ana@oakfern.example']), page(['ana@oakfern.example', 'per@oakfern.example'], 1), page(['ana@oakfern.example', 'per@oakfern.example'], 0, 'Bye')]) {
    assert.notEqual(written(other, root), before);
  }
  assert.equal(written({ recipients: () => { throw new Error('new layout'); }, subject: () => null }, root), '');
});

class PageElement {
  readonly isConnected = true;
  focus(): void { focused += 1; }
}
class Press extends Event {
  readonly button = 0;
  detail = 1;
  override composedPath(): EventTarget[] { return [send]; }
}
const send = new PageElement() as HTMLElement;
const draft = (subject: string): DraftFacts => ({ fingerprint: subject }) as DraftFacts;
let focused: number;
let happened: unknown[];

before(() => {
  Object.assign(globalThis, { Element: PageElement, HTMLInputElement: class extends PageElement {}, KeyboardEvent: class extends Event {}, MouseEvent: Press, document: { activeElement: send } });
});
beforeEach(() => { [focused, happened] = [0, []]; });

/** Send is pressed and held, and Schedule is chosen. */
async function schedules(change: Partial<Host>): Promise<void> {
  const window = new EventTarget();
  Object.assign(globalThis, { window });
  const host = {
    ...page(['ana@oakfern.example']), sends: () => false, sendOf: () => send, composerOf: () => ({ root, send }), composers: () => [{ root, send }],
    facts: () => draft('first'), close: () => happened.push('closed'), ...change,
  } as unknown as Host;
  await new Promise<void>((resolve) => {
    guardSend(host, {
      check: () => Promise.resolve({ kind: 'block' } as Decision),
      confirm: () => Promise.resolve({ at: 5 }),
      schedule: (facts, _subject, at) => {
        happened.push(['scheduled', facts.fingerprint, at]);
        setImmediate(resolve);
        return Promise.resolve(true);
      },
      told: (outcome) => {
        happened.push(outcome);
        resolve();
      },
    }, new AbortController().signal);
    window.dispatchEvent(new Press('click', { cancelable: true }));
  });
}

void test('a draft that is to leave later is filed first, then read', async () => {
  let subject = 'first';
  await schedules({
    facts: () => draft(subject),
    keep: () => {
      subject = 'second';
      return Promise.resolve(true);
    },
  });
  assert.deepEqual([happened, focused], [[['scheduled', 'second', 5], 'closed'], 0]);
});

void test('what the page does not file, or cannot be read, is not scheduled: the reason is told, and the focus is back on Send', async () => {
  await schedules({ keep: () => Promise.resolve(false) });
  let read = 0;
  await schedules({
    facts: () => {
      read += 1;
      if (read > 1) throw new Error('new layout');
      return draft('first');
    },
  });
  assert.deepEqual([happened, focused], [['unkept', 'recipients'], 2]);
});

void test('a double click asks once, though the answer came between its two clicks; a press after that asks again', async () => {
  const window = new EventTarget();
  Object.assign(globalThis, { window });
  const host = { ...page(['ana@oakfern.example']), sendOf: () => under, composerOf: () => ({ root, send }), composers: () => [{ root, send }], facts: () => draft('first') } as unknown as Host;
  let asked = 0;
  let under: typeof send | null = send;
  let answered: () => void;
  const click = (detail: number): boolean => window.dispatchEvent(Object.assign(new Press('click', { cancelable: true }), { detail }));
  guardSend(host, {
    check: () => {
      asked += 1;
      return Promise.resolve({ kind: 'block' } as Decision);
    },
    confirm: () => Promise.resolve('keep'), schedule: () => Promise.resolve(false), told: () => setImmediate(answered),
  }, new AbortController().signal);
  const toldOf = (): Promise<void> => new Promise((resolve) => { answered = resolve; });
  let over = toldOf();
  click(1);
  await over;
  assert.deepEqual([click(2), asked], [false, 1]);
  over = toldOf();
  assert.deepEqual([click(1), asked], [false, 2]);
  await over;
  // What was clicked first is gone, and Send is where it was.
  under = null;
  click(1);
  under = send;
  assert.deepEqual([click(2), asked], [false, 3]);
});
