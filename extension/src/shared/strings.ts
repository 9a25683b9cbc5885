/**
 * Every sentence the sidebar shows, in one typed catalogue. Content scripts and the pairing tab have their own, so that no
 * page loads what it never says. How messages are written and filled: wording.ts.
 */
import { about } from './strings/about';
import { checks } from './strings/checks';
import { common } from './strings/common';
import { companion } from './strings/companion';
import { errors } from './strings/errors';
import { health } from './strings/health';
import { link } from './strings/link';
import { mailboxes } from './strings/mailboxes';
import { noticed } from './strings/noticed';
import { pacing } from './strings/pacing';
import { outbox } from './strings/outbox';
import { pairing } from './strings/pairing';
import { people } from './strings/people';
import { settings } from './strings/settings';
import { signature } from './strings/signature';
import { stream, syncErrors } from './strings/stream';
import { today } from './strings/today';
import { fill, speaker, type Values } from './wording';

export const catalogue = { ...common, ...companion, ...pairing, ...link, ...mailboxes, ...noticed, ...settings, ...checks, ...about, ...signature, ...people, ...outbox, ...pacing, ...today, ...stream, ...syncErrors, ...health, ...errors } as const;

export type Id = keyof typeof catalogue;
export type { Piece, Values } from './wording';
export const { pieces, t } = speaker(catalogue);

export const isId = (id: string): id is Id => Object.hasOwn(catalogue, id);

const needs = (message: string): string[] => [...message.matchAll(/\{([a-z_]+)[,}]/g)].map((match) => match[1] ?? '');

/** A failure in the user's words: ours where the code is known and all its values are there, else the companion's. */
export function told(error: { code: string; sentence: string; nextStep: string; facts?: Values }): { sentence: string; next: string } {
  // As it came, for a port is no quantity and gets no thousands separator. Where one is, its message says so: {most, number}.
  const facts = Object.fromEntries(Object.entries(error.facts ?? {}).map(([name, value]) => [name, String(value)]));
  const own = (id: string): string | null => {
    if (!isId(id) || !needs(catalogue[id]).every((name) => Object.hasOwn(facts, name))) return null;
    return fill(catalogue[id], facts);
  };
  const sentence = own(`error.${error.code}`);
  const next = own(`error.${error.code}.next`);
  return sentence === null || next === null ? { sentence: error.sentence, next: error.nextStep } : { sentence, next };
}
