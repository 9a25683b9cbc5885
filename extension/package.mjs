/**
 * node package.mjs → ../build/package: what the two stores take, from dist/, and the source that Mozilla's reviewers ask for.
 *
 * The same bytes on every machine: names in order, one date, nothing compressed (what a deflate makes differs between
 * processors; the stores pack anew anyway).
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const out = `${root}/build/package`;
const { version } = JSON.parse(await readFile(`${root}/extension/package.json`, 'utf8'));
const DATE = 0x0021; // 1980-01-01, the first that the format knows
const UTF8 = 0x0800;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});
/** CRC-32 as ZIP has it. Node's own came with 20.15. */
const crc32 = (content) => ~content.reduce((sum, byte) => TABLE[(sum ^ byte) & 255] ^ (sum >>> 8), ~0) >>> 0;

/** A ZIP file (APPNOTE 6.3.3) of [name, content] pairs, which are put into the order of their names. */
function zip(files) {
  const parts = [];
  const index = [];
  let offset = 0;
  for (const [name, content] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26); // what both headers say, from "version needed" on
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt16LE(DATE, 8);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const made = Buffer.from([20, 0]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04'), facts, path, content);
    index.push(Buffer.from('PK\x01\x02'), made, facts, place, path);
    offset += 30 + path.length + content.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** What a browser loads. The key pins an unpacked build's id; the store gives its own, and refuses ours. */
async function built(name) {
  const dist = `${root}/extension/dist/${name}`;
  const names = await readdir(dist, { recursive: true });
  const kinds = await Promise.all(names.map((name) => stat(`${dist}/${name}`)));
  const paths = names.filter((_, at) => kinds[at].isFile());
  return Promise.all(paths.map(async (path) => {
    const content = await readFile(`${dist}/${path}`);
    if (path !== 'manifest.json') return [path, content];
    const manifest = Object.entries(JSON.parse(content.toString())).filter(([field]) => field !== 'key');
    return [path, Buffer.from(`${JSON.stringify(Object.fromEntries(manifest), null, 2)}\n`)];
  }));
}

/** All that the Firefox build is made of, as it stands here; REVIEWERS.md in it says how. */
async function source() {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', 'extension', 'LICENSE'], { cwd: root, encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(`${root}/${path}`));
  return Promise.all(paths.map(async (path) => [path, await readFile(`${root}/${path}`)]));
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const [name, files] of [['chromium', await built('chromium')], ['firefox', await built('firefox')], ['source', await source()]]) {
  const file = `postwarden-${name}-${version}.zip`;
  const content = zip(files);
  await writeFile(`${out}/${file}`, content);
  console.log(`build/package/${file}  ${files.length} files, ${Math.ceil(content.length / 1024)} KB`);
}
