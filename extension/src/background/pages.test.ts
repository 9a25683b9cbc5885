import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { isWebPage, SignInPages } from './pages';

let opened: [string, number | undefined][];
let there: Set<number>;
let focused: number[];
let pages: SignInPages;

beforeEach(() => {
  [opened, there, focused] = [[], new Set(), []];
  const store = new Map<string, unknown>();
  const tabs = {
    open: (url: string, after: number | undefined) => {
      const id = 100 + opened.push([url, after]);
      there.add(id);
      return Promise.resolve(id);
    },
    focus: (tab: number) => {
      if (there.has(tab)) focused.push(tab);
      return Promise.resolve(there.has(tab));
    },
  };
  pages = new SignInPages(tabs, {
    get: <T>(key: string) => Promise.resolve(store.get(key) as T | undefined),
    set: (key, value) => { store.set(key, value); return Promise.resolve(); }, clear: () => Promise.resolve(),
  });
});

for (const url of ['http://accounts.google.com/', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', '//a.example', '']) {
  void test(`never opens ${url === '' ? 'nothing' : url}`, async () => {
    assert.equal(isWebPage(url), false);
    assert.equal(await pages.open('l_1', url, 7), false);
    assert.deepEqual(opened, []);
  });
}

void test('opens the page beside the mail tab, goes back to it, and opens it anew once it is closed', async () => {
  const url = 'https://accounts.example/o/oauth2?state=1';
  assert.equal(await pages.open('l_1', url, 7), true);
  assert.deepEqual(opened, [[url, 7]]);
  assert.equal(await pages.open('l_1', url, 7), true);
  assert.deepEqual([opened.length, focused], [1, [101]]);
  there.clear();
  assert.equal(await pages.open('l_1', url, 7), true);
  assert.equal(opened.length, 2);
  await pages.open('l_2', url, 7);
  assert.equal(opened.length, 3, 'another linking has its own');
});
