import { browser } from './browser';
import { createMemoryArea } from './memory-area';

/** Where things are kept that may go with the browser, but not with the background. */
export interface SessionArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** storage.session; where a browser lacks it, memory: then a killed background forgets which step a tab was turned to, and no more. */
export const sessionArea: SessionArea = browser.storage.session ?? createMemoryArea();
