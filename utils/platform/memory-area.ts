import type { SessionArea } from './session-area';

/** A session area that lives as long as this script. */
export function createMemoryArea(): SessionArea {
  const items = new Map<string, unknown>();
  return {
    async get(keys) {
      return Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)));
    },
    async set(more) {
      for (const [key, value] of Object.entries(more)) items.set(key, value);
    },
    async remove(key) {
      items.delete(key);
    },
    async clear() {
      items.clear();
    },
  };
}
