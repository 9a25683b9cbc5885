/** build/shots/index.html: each state in four skins and two sizes beside its mock, what axe said, and the score. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ROOT } from '../lib/browser';
import { SKINS } from '../lib/skins';
import { SHOTS, type Taken } from './stage';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const ODD = ['forced', 'longer', 'rtl', '320', 'zoomed'];
const TITLES = ['Forced colours', 'Words 35% longer', 'Right to left', '320 px', '400% zoom'];

/** Pictures of the mocks' pages in each skin, where there is a folder of them. */
async function pictureMocks(names: readonly string[]): Promise<Set<string>> {
  const folder = process.env['POSTWARDEN_MOCKS'] ?? '';
  if (folder === '') return new Set();
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  const made = new Set<string>();
  for (const name of names) {
    const file = `${folder}/${name}.html`;
    if (!await stat(file).catch(() => null)) continue;
    made.add(name);
    for (const { host, theme } of SKINS) {
      const path = `${SHOTS}/mock.${name}.${host}.${theme}.png`;
      if (await stat(path).catch(() => null)) continue;
      await page.setViewportSize({ width: 360, height: 760 });
      await page.goto(`${pathToFileURL(file).href}?host=${host}&theme=${theme}`);
      if (await page.locator('.page').count()) await page.setViewportSize({ width: 1366, height: 768 });
      else if (await page.evaluate(() => document.documentElement.scrollWidth > 400)) await page.setViewportSize({ width: 1366, height: 768 });
      await page.screenshot({ path, fullPage: true });
    }
  }
  await browser.close();
  return made;
}

/** A Markdown table as HTML; lines around it become paragraphs. */
function scored(text: string): string {
  const rows = text.split('\n').filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line)).map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));
  const words = text.split('\n').filter((line) => line !== '' && !line.startsWith('|') && !line.startsWith('#'));
  const linked = (cell: string): string => escaped(cell).replace(/`([\w.-]+)`/g, '<a href="#$1">$1</a>');
  const row = (cells: string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${linked(cell)}</${tag}>`).join('')}</tr>`;
  return `${words.map((line) => `<p>${linked(line)}</p>`).join('')}<table>${rows.map((cells, at) => row(cells, at === 0 ? 'th' : 'td')).join('')}</table>`;
}

export async function makePage(parts: readonly string[]): Promise<void> {
  const taken = (await Promise.all(parts.map(async (part) => JSON.parse(await readFile(`${SHOTS}/${part}.json`, 'utf8')) as Taken[]))).flat().sort((a, b) => a.name < b.name ? -1 : 1);
  const mocks = await pictureMocks([...new Set(taken.map(({ mock }) => mock))]);
  const score = await readFile(`${ROOT}/extension/SCORE.md`, 'utf8').catch(() => '');
  const there = async (file: string): Promise<boolean> => await stat(`${SHOTS}/${file}`).catch(() => null) !== null;
  const picture = (file: string, words: string): string => `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(words)}"></a><figcaption>${escaped(words)}</figcaption></figure>`;
  const sections = await Promise.all(taken.map(async ({ name, mock, title, note, odd, faults }) => {
    const skins = await Promise.all(SKINS.map(async ({ host, theme }) => {
      const [base, skin] = [`${name}.${host}.${theme}`, `${host} ${theme}`];
      if (!await there(`${base}.near.png`)) return '';
      return `<div class="row">${mocks.has(mock) ? picture(`mock.${mock}.${host}.${theme}.png`, `Mock ${mock}, ${skin}`) : ''}${picture(`${base}.near.png`, `Ours, ${skin}`)}${picture(`${base}.1366.png`, '1366 × 768')}${picture(`${base}.1920.png`, '1920 × 1080')}</div>`;
    }));
    const more = odd ? `<details><summary>Forced colours, longer words, right to left, 320 px, 400%</summary><div class="row">${ODD.map((how, at) => picture(`${name}.${how}.png`, TITLES[at] ?? how)).join('')}</div></details>` : '';
    return `<section id="${name}"><h2>${name}: ${escaped(title)}</h2>${note ? `<p class="note">Not caused as in life: ${escaped(note)}.</p>` : ''}
<p>${faults.length ? `<b>${escaped(faults.join('; '))}</b>` : 'axe-core: nothing found.'}</p>${skins.join('')}${more}</section>`;
  }));
  await writeFile(`${SHOTS}/index.html`, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Postwarden: every state in four skins</title>
<style>body{font:14px/1.5 system-ui,sans-serif;margin:24px;background:#eceff3;color:#1f1f1f}.row{display:flex;gap:16px;overflow:auto;align-items:start;margin:12px 0}figure{margin:0;flex:none}img{max-height:560px;border:1px solid #c5cad1;background:#fff}figcaption{font-size:12px;color:#444}h2{margin-top:48px}.note{background:#fff3de;padding:6px 10px}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #ccc;padding:6px 10px;text-align:start;vertical-align:top}nav a{margin-inline-end:12px}</style>
<h1>Every state in four skins</h1><p>The built extension in Chromium with a real companion, real mail servers and a real name server on this computer; the mail pages are ours. The one change to the extension: its roots in the mail page are open, so that axe-core sees into them.${mocks.size ? '' : ' No mocks were given (POSTWARDEN_MOCKS), so ours stand alone.'}</p>
<nav>${taken.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' ')}</nav><h2>Score</h2>${scored(score)}${sections.join('\n')}</html>\n`);
  console.log(`${taken.length} states → build/shots/index.html`);
}
