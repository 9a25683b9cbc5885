/** How a question to the companion ended. */

/** What an error reply said. `code` is stable; the two sentences are the companion's own words. */
export interface Refusal {
  code: string;
  sentence: string;
  nextStep: string;
  field: string | null;
  said: string | null;
  /** The values the sentence was filled with, so that the sidebar can say it in its own words. */
  facts: Record<string, string | number>;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };
