/**
 * What is typed and not saved yet, by mailbox: another tab of the panel, or another language, which is another page, doesn't
 * lose it. It goes with the mail tab.
 */
export interface Unsaved { get: (id: string) => string | null; set: (id: string, text: string) => void; delete: (id: string) => void }

const key = (id: string): string => `unsaved:${id}`;

/** `storage` may throw, as a browser that keeps nothing does: then it lasts as long as the page. */
export function unsavedIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Unsaved {
  const here = new Map<string, string>();
  const there = <T>(act: (of: ReturnType<typeof storage>) => T): T | null => {
    try {
      return act(storage());
    } catch {
      return null;
    }
  };
  return {
    get: (id) => here.get(id) ?? there((of) => of.getItem(key(id))),
    set: (id, text) => {
      here.set(id, text);
      there((of) => { of.setItem(key(id), text); });
    },
    delete: (id) => {
      here.delete(id);
      there((of) => { of.removeItem(key(id)); });
    },
  };
}
