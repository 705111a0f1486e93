import type { IncomingHttpHeaders } from 'node:http';

/** Where the trap in our scripts' own world reports to: an address of the fixture site that no page of it has. */
export const TRAP_PATH = '/guidebook-trap';

/**
 * What our scripts did in this worker's browser that they never may: values read, keys listened to, requests, clicks, amounts on a page.
 * Every browser test ends by looking here (fixtures.ts), whatever else it is about.
 */
export const trespasses: string[] = [];

/** Notes a request that reached the fixture site, if our trap or our extension made it. */
export function watchRequest({ host, path, headers }: { host: string; path: string; headers: IncomingHttpHeaders }): void {
  if (path.startsWith(TRAP_PATH)) trespasses.push(`${decodeURIComponent(path.slice(TRAP_PATH.length + 1))} at ${host}`);
  else if (isOurs(headers)) trespasses.push(`a request for ${host}${path}`);
}

/** Notes an amount of money in what our overlay shows: on a site it says ready or not enough, and amounts stand in our own windows only. */
export function watchWords(words: string, where: string): void {
  const amount = /\d[\d.,]*[.,]\d\d\b(?! ?%)/.exec(words)?.[0];
  if (amount !== undefined) trespasses.push(`the amount ${amount} on the page ${where}`);
}

/** A request by an extension's page or background; a page's own says that it comes from a site. */
function isOurs(headers: IncomingHttpHeaders): boolean {
  const from = `${headers.origin ?? ''} ${headers.referer ?? ''}`;
  return /(chrome|moz)-extension:/.test(from) || (headers['sec-fetch-site'] === 'none' && headers['sec-fetch-dest'] === 'empty');
}
