/** The few words the sidebar has with the browser itself, and questions that never fail without a sentence. */
import { ask, type Outcome } from '../shared/messages';
import { t } from '../shared/strings';

export const version = (): string => chrome.runtime.getManifest().version;

/** Folds the panel to its rail or opens it again; the content script that holds our frame does it. */
export function fold(open: boolean): void {
  void ask({ kind: 'fold', open });
}

/** Somebody copied what mends a finding: the companion looks again by itself. Where it can't be told nothing is lost but that. */
export function tried(mailbox: string, finding: string): void {
  void heard(ask({ kind: 'fix/attempt', mailbox, finding, look: false }));
}

/** An outcome in any case: a background that is gone refuses too, in our words. */
export async function heard<T>(answer: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    // A background that drops a message answers with nothing.
    const said = await answer as Outcome<T> | null | undefined;
    if (said) return said;
  } catch (gone) {
    if (!(gone instanceof Error)) throw gone;
  }
  return { ok: false, refusal: { code: 'unheard', sentence: t('app.unheard'), nextStep: t('app.unheard.next'), field: null, said: null, facts: {} } };
}
