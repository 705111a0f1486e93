import type { Copy } from './copy';

const DATABASE = 'guidebook';
const STORE = 'copies';
/** In milliseconds. What reads tries twice, and the sender of a command waits four seconds for its answer. */
const PATIENCE = 1500;
/** For what has not answered once already: otherwise every card and every press would wait as long again. */
const LITTLE_PATIENCE = 200;

let connection: Promise<IDBDatabase> | null = null;
let patience = PATIENCE;

/** The copy in IndexedDB, which lies in other files than storage.local. */
export const indexedCopy: Copy = {
  name: 'indexed',
  async read() {
    const store = (await connect()).transaction(STORE).objectStore(STORE);
    const [record, aside, before] = await inTime(Promise.all(['record', 'aside', 'before'].map((key) => answer(store.get(key)))));
    return { record, aside, before };
  },
  async write({ record, aside, before }) {
    const transaction = (await connect()).transaction(STORE, 'readwrite');
    const done = inTime(
      new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      }),
    );
    const store = transaction.objectStore(STORE);
    store.put(record, 'record');
    if (aside) store.put(aside, 'aside');
    if (before !== undefined) store.put(before, 'before');
    await done;
  },
  async erase() {
    const open = await connection?.catch(() => null);
    connection = null;
    open?.close();
    // Pages of ours that have it open let go of it when they are told (`onversionchange`).
    await inTime(answer(indexedDB.deleteDatabase(DATABASE)));
  },
};

function connect(): Promise<IDBDatabase> {
  connection ??= open().catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await inTime(answer(request));
  const forget = () => {
    connection = null;
  };
  database.onclose = forget;
  database.onversionchange = () => {
    database.close();
    forget();
  };
  return database;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

// A damaged profile may never answer: then this copy does not count, and the other carries on.
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      patience = LITTLE_PATIENCE;
      reject(new Error('IndexedDB does not answer'));
    }, patience);
    const answered = () => {
      patience = PATIENCE;
      clearTimeout(timer);
    };
    work.finally(answered).then(resolve, reject);
  });
}
