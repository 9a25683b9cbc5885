import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPicture, isBlank, isLink, isPicture, isPlain, mark, type Piece, ofText, styled, write } from './signature-markup';

/** A mark of these attributes, as a page has it. */
const of = (name: string, attributes: Record<string, string> = {}, ...children: Piece[]): Piece => {
  const made = mark(name, (key) => attributes[key] ?? null);
  assert.ok(made, name);
  return { ...made, children };
};

void test('only what a signature may hold becomes a mark', () => {
  assert.deepEqual(mark('STRONG', () => 'x()'), { tag: 'b', attributes: {}, children: [] });
  assert.deepEqual(mark('em', () => null)?.tag, 'i');
  assert.deepEqual(mark('h1', () => null)?.tag, 'div');
  for (const name of ['script', 'span', 'font', 'table', 'iframe', 'style', 'constructor', 'form']) assert.equal(mark(name, () => 'https://a.example/'), null, name);
  for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//a.example', 'https://a.example/"x', 'https://']) assert.equal(mark('a', () => url), null, url);
  assert.deepEqual(mark('a', () => ' https://a.example/ ')?.attributes, { href: 'https://a.example/' });
  for (const src of ['http://a.example/x.png', 'data:image/png;base64,AA', 'x', null]) assert.equal(mark('img', () => src), null, String(src));
  assert.deepEqual(mark('img', (name) => ({ src: 'https://a.example/x.png', alt: '', width: '12px', height: '9', onerror: 'x()' })[name] ?? null)?.attributes, { src: 'https://a.example/x.png', height: '9' });
  assert.deepEqual([isLink('mailto:a@b.example'), isLink('ftp://a.example'), isPicture('http://a.example/x.png')], [true, false, false]);
});

void test('it is written so that nothing in it is read as more', () => {
  assert.equal(write([of('div', {}, of('b', {}, 'Tom & <Co>'), of('br'), of('a', { href: 'https://a.example/?a=1&b=2' }, '"Site"'))]),
    '<div><b>Tom &amp; &lt;Co&gt;</b><br><a href="https://a.example/?a=1&amp;b=2">"Site"</a></div>');
  assert.equal(write([of('img', { src: 'https://a.example/x.png', alt: '"<b>', width: '120' })]), '<img src="https://a.example/x.png" alt="&quot;&lt;b&gt;" width="120">');
  assert.equal(write(['Tom & Co']), '<div>Tom &amp; Co</div>', 'the companion takes what has no tag for plain text');
});

void test('blank, pictures, plain text', () => {
  assert.equal(isBlank([of('div', {}, of('br')), '  ']), true);
  assert.equal(write([of('div', {}, of('br'))]), '');
  assert.equal(isBlank([of('img', { src: 'https://a.example/x.png' })]), false);
  assert.equal(hasPicture([of('p', {}, of('b', {}, of('img', { src: 'https://a.example/x.png' })))]), true);
  assert.equal(hasPicture([of('p', {}, 'x')]), false);
  assert.equal(write(ofText('a\r\nb <c>\n\nd')), 'a<br>b &lt;c&gt;<br><br>d');
});

void test('what a style says becomes a mark', () => {
  const html = (style: string, tag?: 'a' | 'b' | 'i', ...pieces: Piece[]): string => write([of('div', {}, ...styled(style, tag, pieces.length > 0 ? pieces : ['x']))]);
  assert.equal(html('color:#000;font-weight:700'), '<div><b>x</b></div>');
  assert.equal(html('font-style: italic; text-decoration-line: line-through underline'), '<div><u><i>x</i></u></div>');
  assert.equal(html('font-weight:400;text-decoration:none;font-style:normal'), '<div>x</div>');
  assert.equal(html('font-weight:bold', 'b'), '<div>x</div>', 'it is one already');
  assert.equal(html('text-decoration:underline', 'a'), '<div>x</div>', 'a link is underlined anyway');
  assert.equal(html('text-decoration:underline', undefined, of('a', { href: 'https://a.example/' }, 'x')), '<div><a href="https://a.example/">x</a></div>');
  assert.deepEqual(styled('font-weight:bold', undefined, [' ']), [' ']);
  assert.deepEqual(['font-weight: normal', 'font-weight:400', 'font-weight:700', ''].map(isPlain), [true, true, false, false]);
});
