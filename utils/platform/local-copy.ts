import { browser } from './browser';
import type { Copy } from './copy';
import { unlessLetGo } from './let-go';

/** The key of the state in storage.local. */
export const LOCAL_KEY = 'onboarding';
const ASIDE_KEY = 'aside';
const BEFORE_KEY = 'before';

/** The copy in the extension's own storage. */
export const localCopy: Copy = {
  name: 'local',
  async read() {
    const held = await unlessLetGo(browser.storage.local.get([LOCAL_KEY, ASIDE_KEY, BEFORE_KEY]));
    return { record: held[LOCAL_KEY], aside: held[ASIDE_KEY], before: held[BEFORE_KEY] };
  },
  async write({ record, aside, before }) {
    const more = { ...(aside && { [ASIDE_KEY]: aside }), ...(before !== undefined && { [BEFORE_KEY]: before }) };
    await unlessLetGo(browser.storage.local.set({ [LOCAL_KEY]: record, ...more }));
  },
  async erase() {
    await unlessLetGo(browser.storage.local.clear());
  },
};
