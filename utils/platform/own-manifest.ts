import { browser } from './browser';

/** What the browser lets us do, or would when asked, as our manifest says it: permissions by name, and sites as match patterns. */
export function ownManifest(): { permissions: string[]; hosts: string[] } {
  const {
    permissions = [],
    optional_permissions = [],
    host_permissions = [],
  } = browser.runtime.getManifest() as unknown as Record<string, string[]>;
  return { permissions: [...permissions, ...optional_permissions], hosts: host_permissions };
}
