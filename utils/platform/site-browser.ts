import type { browser as polyfilled } from './browser';

/**
 * The extension API for scripts on sites, without the polyfill and its bytes: both browsers give promises under one of these names.
 * Everything else takes it from browser.ts.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as typeof polyfilled;
