import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from './facts';
import { recipientMending } from './mend';
import { chipAddress } from './outlook_mending';

/** A page's drawing is not waited for here: what there is to see is there at once. */
class Unmoved { observe(): void { /* Nothing moves. */ } disconnect(): void { /* Nothing was watched. */ } }
class Field { value = ''; }
Object.assign(globalThis, { MutationObserver: Unmoved, HTMLInputElement: Field, HTMLTextAreaElement: Field });

interface Chip { address: string | null; isConnected: boolean }

/** A page that draws all its chips anew whenever one comes or goes, as React may. */
function page(addresses: (string | null)[], takes = true) {
  let chips: Chip[] = [];
  const draw = (them: (string | null)[]): void => {
    for (const chip of chips) chip.isConnected = false;
    chips = them.map((address) => ({ address, isConnected: true }));
  };
  draw(addresses);
  const taken: Chip[] = [];
  const as = (chip: HTMLElement): Chip => chip as unknown as Chip;
  const all = (): HTMLElement[] => chips as unknown as HTMLElement[];
  const mending = recipientMending({
    all, seen: all, addressOf: (chip) => as(chip).address, nameIn: () => '', bcc: () => null,
    fieldOf: (chip) => as(chip).isConnected ? chip : null,
    take: (chip) => {
      taken.push(as(chip));
      if (takes) draw(chips.filter((one) => one !== as(chip)).map(({ address }) => address));
    },
    add: (_root, field, address) => {
      if (field) draw([...chips.map((one) => one.address), address]);
      return Promise.resolve(field !== null);
    },
  });
  return { mending, taken, now: () => chips.map(({ address }) => address) };
}
const root = {} as HTMLElement;

void test('each wrong domain is written right, though the page draws its chips anew at each; none that is gone is pressed', async () => {
  const { mending, taken, now } = page(['ana@gmial.example', 'per@oakfern.example', 'lee@gmial.example']);
  assert.ok(await mending.replace(root, 'gmial.example', 'gmail.example'));
  assert.deepEqual(now(), ['per@oakfern.example', 'ana@gmail.example', 'lee@gmail.example']);
  assert.equal(taken.length, 2);
});

void test('what the page does not take away is said to be still there', async () => {
  const { mending, now } = page(['ana@oakfern.example'], false);
  assert.equal(await mending.remove(root, () => true), false);
  assert.deepEqual(now(), ['ana@oakfern.example']);
});

void test('a group whose members the page hides is not taken away with those that move to Bcc', async () => {
  const { mending, now } = page([null]);
  assert.equal(await mending.toBcc(root), true);
  assert.deepEqual(now(), [null]);
});

void test('a name that looks like an address is not who gets the mail', () => {
  const chip = (label: string): Element => ({ getAttribute: (name: string) => name === 'aria-label' ? label : null, querySelectorAll: () => [], textContent: '' }) as unknown as Element;
  assert.equal(chipAddress(chip('"ann@old.example <real@new.example>"')), 'real@new.example');
  assert.equal(chipAddress(chip('ann@old.example')), 'ann@old.example');
  assert.equal(chipAddress(chip('Sales team')), null);
});

void test('recipients beyond what one message may name are counted all the same', () => {
  const addresses = Array.from({ length: 503 }, (_, at) => `a${at}@oakfern.example`);
  const facts = factsOf({
    account: null, from: null, visible: null, replyTo: null, attachmentBytes: 0, recipients: { addresses, unresolved: 2 }, subject: null, body: null,
  }, { quoted: '', signature: '' });
  assert.equal(facts.recipients.length, 500);
  assert.equal(facts.unresolved, 5);
});
