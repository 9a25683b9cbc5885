/**
 * How the words of a draft are read: fields nobody filled in, ways out, hosts that a link names, equal texts. The same
 * rules as the companion's (sending/draft_words.py); tests/sending/draft_vectors.json holds both to them.
 */
const MOST_TOKENS = 50;
const LONGEST_TOKEN = 80;
const FIELD = '(?:name|company|title|city|email|date|website|industry)';
/** German ones stand alone: {support} and {confirmation} hold an "ort" and a "firma", and are no fields. */
const FELD = '(?:(?:ihr|dein)(?:e[mnrs]?)?[ _-])?(?:(?:(?:vor|nach|firmen|familien)[ _-]?)?namen?|firma|unternehmen|anrede|stadt|ort|datum|titel|branche)';
const TOKEN = new RegExp([
  '\\{\\{[^{}\\n]{1,60}\\}\\}',
  '\\*\\|[A-Z0-9_:]{1,40}\\|\\*',
  '%[A-Z]{2,20}_?(?:NAME|COMPANY|TITLE|EMAIL)%',
  `(?:\\$\\{|<<|\\{)[ a-z_]{0,20}${FIELD}[ a-z_]{0,10}(?:\\}|>>)`,
  `\\[(?:(?:your|first|last|full|company|contact|recipient|their|insert|job)[ _-]?){0,2}${FIELD}\\]`,
  `(?:[[{]|<<)${FELD}(?:[\\]}]|>>)`,
].join('|'), 'gi');
const WAY_OUT = /unsubscri|opt.?out|abmelden|abbestell|désinscri|désabonn|darse de baja|cancelar.{0,12}(?:suscripci|inscri)|cancella.{0,4}iscri|uitschrijven|afmelden|wypisz|отписаться|\b(?:don.t|no longer) (?:wish|want) to (?:hear|receive|get)|want no more|rather not (?:hear|get|receive)/i;
const ANSWER = /^\s*(?:re|fwd?|aw|wg|antw|sv|tr|rif|res|odp)\s?(?:\[\d+\])?:\s*/i;
const HOST = /^(https?:\/\/|www\.)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[a-z]{2,24})(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
/** Without http:// or www. these are files: README.md, setup.py, release.zip. */
const FILES = new Set(['md', 'rs', 'sh', 'py', 'pl', 'ps', 'zip', 'mov', 'cc', 'so', 'ai', 'ml', 'app', 'net', 'vi', 'st']);
const LETTERS = /[\p{L}\p{Nl}\p{No}]+/gu;
const GREETING = 40;
const SHORT = 100;
const LONG = 4000;

export const tokensIn = (text: string): string[] =>
  [...new Set([...text.matchAll(TOKEN)].map(([token]) => token.slice(0, LONGEST_TOKEN)))].slice(0, MOST_TOKENS);

export const isWayOut = (text: string): boolean => WAY_OUT.test(text);

export const isAnswer = (subject: string): boolean => ANSWER.test(subject);

/** The subject without what says that it is an answer, however often. */
export function withoutAnswer(subject: string): string {
  let rest = subject;
  while (ANSWER.test(rest)) rest = rest.replace(ANSWER, '');
  return rest;
}

/** The host that the words of a link are the address of, in ASCII; null where they are words. */
export function shownHost(words: string): string | null {
  const [, prefix, named = ''] = HOST.exec(words.trim()) ?? [];
  const host = named.toLowerCase();
  if (!host || (prefix === undefined && (named !== host || FILES.has(host.slice(host.lastIndexOf('.') + 1))))) return null;
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** CRC-32 as of zlib. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** The same for texts that differ in greeting, numbers and signs only; null for a short one. No text is learnt from it. */
export function fingerprint(sender: string, text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim());
  if (lines[0] !== undefined && lines[0].trim().length <= GREETING) lines.shift();
  const letters = Array.from((lines.join(' ').toLowerCase().match(LETTERS) ?? []).join(' '));
  if (letters.length < SHORT) return null;
  const crc = crc32(new TextEncoder().encode(`${sender}\n${letters.slice(0, LONG).join('')}`));
  return `${letters.length.toString(16)}-${crc.toString(16).padStart(8, '0')}`;
}
