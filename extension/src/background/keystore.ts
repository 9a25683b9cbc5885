/**
 * Where the pairing lives: IndexedDB of the extension's own origin, which pages and content scripts do not see. The keys
 * in it can sign and cannot be read out. If the browser drops the database the state is `unpaired`, which is safe.
 */
export interface StoredKey {
  kid: string;
  client: string;
  generation: number;
  port: number;
  label: string;
  /** When this key was agreed, ms. */
  since: number;
  key: CryptoKey;
}

export interface KeyStore {
  /** All keys, newest generation first: one, or two while a rotation is unproven. */
  all(): Promise<StoredKey[]>;
  put(row: StoredKey): Promise<void>;
  /** Keeps these kids and no others. */
  keep(...kids: string[]): Promise<void>;
}

const DATABASE = 'postwarden-channel';
const STORE = 'keys';

const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error('storage'));
});

export class DatabaseKeys implements KeyStore {
  async all(): Promise<StoredKey[]> {
    const rows = await this.within('readonly', (keys) => done(keys.getAll() as IDBRequest<StoredKey[]>));
    return rows.sort((left, right) => right.generation - left.generation);
  }

  async put(row: StoredKey): Promise<void> {
    await this.within('readwrite', (keys) => done(keys.put(row)));
  }

  async keep(...kids: string[]): Promise<void> {
    await this.within('readwrite', async (keys) => {
      for (const kid of await done(keys.getAllKeys())) {
        if (typeof kid !== 'string' || !kids.includes(kid)) await done(keys.delete(kid));
      }
    });
  }

  private async within<T>(mode: IDBTransactionMode, work: (keys: IDBObjectStore) => Promise<T>): Promise<T> {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'kid' });
    const database = await done(opening);
    try {
      const transaction = database.transaction(STORE, mode);
      const kept = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('storage'));
      });
      const [result] = await Promise.all([work(transaction.objectStore(STORE)), kept]);
      return result;
    } finally {
      database.close();
    }
  }
}
