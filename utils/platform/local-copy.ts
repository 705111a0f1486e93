import { browser } from './browser';
import type { Copy } from './copy';

/** The key of the state in storage.local. */
export const LOCAL_KEY = 'onboarding';
const ASIDE_KEY = 'aside';

/** The copy in the extension's own storage. */
export const localCopy: Copy = {
  name: 'local',
  async read() {
    const held = await browser.storage.local.get([LOCAL_KEY, ASIDE_KEY]);
    return { record: held[LOCAL_KEY], aside: held[ASIDE_KEY] };
  },
  async write({ record, aside }) {
    await browser.storage.local.set(aside ? { [LOCAL_KEY]: record, [ASIDE_KEY]: aside } : { [LOCAL_KEY]: record });
  },
};
