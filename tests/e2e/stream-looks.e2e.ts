/** What the mail itself says in the panel: who stopped sending, what bounces cost, and what changed since yesterday. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, each, last, scene } from './gallery/looking';

void test('too many bounces stop sending: it says why and who, and goes on when asked', () => scene('k-paused', {}, async (page) => {
  await page.getByRole('heading', { name: 'Sending is paused' }).first().waitFor();
  await page.getByText(/Too many messages came back\. Postwarden holds this mailbox’s outbox since/).waitFor();
  await page.getByText('Goes out after you resume sending').waitFor();
  const who = page.getByText('per@lindqvist.se');
  assert.equal(await who.isVisible(), false);
  await page.getByRole('button', { name: 'See 4 addresses' }).click();
  await who.waitFor();
  await clean(page);
  await page.getByRole('button', { name: 'Resume sending' }).click();
  assert.deepEqual(await last(page), { kind: 'sending/resume', mailbox: 'mb1' });
  await page.getByRole('status').getByText('Sending goes on. What came back so far counts no more.').waitFor();
}));

void test('so do refusals, in their own words', () => scene('k-paused-refused', {}, async (page) => {
  await page.getByText(/Receivers refused too many messages\. Postwarden holds/).waitFor();
  await page.getByRole('button', { name: 'See the address' }).waitFor();
  await clean(page);
}));

void test('bounces stand once among the fixes, with their points once they were checked', () => scene('f-bounce-found', {}, async (page) => {
  await page.getByRole('heading', { name: 'Warning: 5 of 203 messages bounced' }).waitFor();
  assert.equal(await page.getByText(/messages bounced/).count(), 1);
  await page.getByText('+6 points').waitFor();
  await page.getByText('Fix the first one to reach 72.').waitFor();
  await clean(page);
  await page.getByRole('button', { name: /See \d+ addresses/ }).click();
  await page.getByRole('heading', { name: 'Bounced addresses' }).waitFor();
}));

void test('the mail is told apart from the domain, and what changed from what is', () => each(['g-since'], () => ({ height: 1500 }), async (page) => {
  await page.getByRole('heading', { name: 'Since yesterday' }).waitFor();
  assert.deepEqual(await page.locator('section[aria-labelledby=since] li').allInnerTexts(),
    ['Your score fell from 71 to 66.', 'Bounces: 5 of 203 messages bounced.', 'DMARC: all well again.']);
  await page.getByRole('heading', { name: /Your domain, / }).waitFor();
  await page.getByRole('heading', { name: /Your mail, last 30 days/ }).waitFor();
  const bounces = page.locator('#check-bounces\\.fix');
  await bounces.getByText('What came back, by what it lies with').waitFor();
  await bounces.getByText('5 with the address').waitFor();
  assert.equal(await bounces.getByText(/We looked for|asked at/).count(), 0, 'nobody was asked');
  await clean(page);
}));
