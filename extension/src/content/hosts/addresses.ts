/** Addresses as a mail page holds them: in titles and labels, on chips, and in what is typed. */

/** Bounded as addresses are (RFC 5321), or a sender's endless subject in the title would cost the square of its length. */
const ADDRESS = /[^\s@<>()[\]",;:]{1,64}@[^\s@<>()[\]",;:]{1,253}\.[^\s@<>()[\]",;:.]{1,63}/g;

export const addressesIn = (text: string): string[] => text.match(ADDRESS) ?? [];

/** By kind, not by class: a field in a frame is of that frame's classes. */
export const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement => /^(INPUT|TEXTAREA)$/.test(element?.nodeName ?? '');

export const valueOf = (element: Element | null): string => isField(element) ? element.value : '';

/** What a chip stands for: its address, or null for a group whose members the page does not show. */
export function addressOf(chip: Element): string | null {
  const told = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? valueOf(chip);
  return addressesIn(told).at(-1) ?? null;
}

/** Names between commas; a name in quotes may hold one: "Lee, Ann" <ann@example.org>. */
const PARTS = /[ \t]*(?:"[^"\n]*"(?=[ \t]*<))?[^,;\n]+/g;

/** Who is meant by what somebody typed: "Ann <ann@example.org>, bob". What holds no address counts as one we cannot name. */
export const typedIn = (text: string): (string | null)[] =>
  (text.match(PARTS) ?? []).flatMap((part) => part.trim() ? [addressesIn(part).at(-1) ?? null] : []);
