import { browser } from './browser';

// A file of texts below the extension's root: no other scheme, no host, no way up. Ours are all named so.
const OWN_PATH = /^[a-z]+\/[a-zA-Z0-9-]+\.(txt|json)$/;

/**
 * The text of a file of our own package; null where there is none. This is the only place with `fetch`: such an address is answered by the
 * browser from the package on disk, and nothing leaves the machine (safety.md, promise 7). The linter forbids fetch in every other file.
 */
export async function readOwnFile(path: string): Promise<string | null> {
  if (!OWN_PATH.test(path)) return null;
  try {
    const file = await fetch(browser.runtime.getURL(path));
    return file.ok ? await file.text() : null;
  } catch {
    return null;
  }
}
