import { matchHost } from './match-host';
import type { Address } from './page-definition';
import { parseUrl } from './parse-url';

/**
 * The first of the addresses that a URL stands at, or null: https only, that very host, no user name, no port of its own, the path
 * (whole, with `only`; anywhere in it, with `contains`) and the named query values (`_path_`, by which the workbench says what it shows) beginning as it says.
 */
export function matchAddress(url: string, addresses: readonly Address[]): Address | null {
  const parts = parseUrl(url);
  if (!parts) return null;
  const { hostname, pathname, searchParams } = parts;
  return (
    addresses.find(
      ({ host, path, only, contains, not, query }) =>
        matchHost(hostname, host) &&
        (path === undefined || (only ? isPath(pathname, path) : beginsAtBoundary(pathname, path))) &&
        (contains === undefined || pathname.includes(contains)) &&
        !not?.some((other) => beginsAtBoundary(pathname, other)) &&
        Object.entries(query ?? {}).every(([name, start]) => (searchParams.get(name) ?? '').startsWith(start)),
    ) ?? null
  );
}

/** "/a/b" begins "/a/b" and "/a/b/c", not "/a/bc"; "/a/" begins whatever follows it. */
function beginsAtBoundary(path: string, start: string): boolean {
  return path.startsWith(start) && (start.endsWith('/') || path.length === start.length || path[start.length] === '/');
}

/** The very path; `{digits}` in it stands for one or more digits. */
function isPath(path: string, wanted: string): boolean {
  const [before = '', after] = wanted.split('{digits}');
  if (after === undefined) return path === wanted;
  const middle = path.slice(before.length, path.length - after.length);
  return path.length > before.length + after.length && path.startsWith(before) && path.endsWith(after) && /^\d+$/.test(middle);
}
