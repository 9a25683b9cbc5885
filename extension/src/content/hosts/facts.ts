/** The facts about a draft, out of what a webmail's adapter found in its page. */
import type { DraftFacts } from '../../shared/messages';
import { readBody } from '../draft';
import { fingerprint, isAnswer, tokensIn } from '../draft_words';
import { valueOf } from './addresses';
import type { Recipients } from './host';

/** What tells one's own words from others'. */
export interface Marks { quoted: string; signature: string }

export interface Found extends Pick<DraftFacts, 'account' | 'from' | 'visible' | 'replyTo' | 'attachmentBytes'>, Partial<Pick<DraftFacts, 'filed'>> {
  recipients: Recipients;
  subject: Element | null;
  body: HTMLElement | null;
}

const MOST_RECIPIENTS = 500;
const LONGEST_ID = 998;

export function factsOf({ recipients: { addresses, unresolved }, subject, body, replyTo, ...found }: Found, { quoted, signature }: Marks): DraftFacts {
  const title = valueOf(subject);
  const read = body && readBody(body, quoted, signature);
  const said = read?.text ?? '';
  return {
    filed: true, ...found,
    recipients: addresses.slice(0, MOST_RECIPIENTS), unresolved: unresolved + Math.max(0, addresses.length - MOST_RECIPIENTS), replyTo: replyTo?.slice(0, LONGEST_ID) || null,
    hasUnsubscribe: read?.hasWayOut ?? false, links: read?.links ?? [],
    htmlBytes: body ? new Blob([new XMLSerializer().serializeToString(body)]).size : 0,
    tokens: tokensIn(`${title}\n${said}`), images: read?.images ?? 0, pixels: read?.pixels ?? [],
    textChars: said.replace(/\s/g, '').length,
    title: subject === null ? null : title.trim() === '' ? 'empty' : isAnswer(title) ? 'answer' : 'other',
    fingerprint: fingerprint((found.from ?? found.account ?? '').toLowerCase(), said),
  };
}

/** Gathers recipients, each address once, whatever case it is written in; null is somebody whose address the page does not show. */
export function gathered(them: Iterable<string | null>): Recipients {
  const addresses = new Map<string, string>();
  let unresolved = 0;
  for (const address of them) {
    if (address === null) unresolved += 1;
    else addresses.set(address.toLowerCase(), address);
  }
  return { addresses: [...addresses.values()], unresolved };
}
