/**
 * Runs work alone: nothing else of ours changes the state meanwhile, in no other background either. The browser frees the lock when the
 * background is killed. Never used on a site: there locks belong to the page.
 */
export function withLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('state', work) as Promise<T>;
}
