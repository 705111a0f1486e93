/** The parts of an address that we look at. */
interface Parts {
  protocol: string;
  origin: string;
  username: string;
  password: string;
  port: string;
  hostname: string;
  pathname: string;
  searchParams: { get(name: string): string | null };
}

// Every place this runs in has it (browsers, workers, Node), but the core is compiled without the DOM library.
declare const URL: { new (url: string): Parts; canParse(url: string): boolean };

/** The parts of an address as browsers read it (hosts as punycode), or null when it is none, or not plain https on the usual port. */
export function parseUrl(url: string): Parts | null {
  if (!URL.canParse(url)) return null;
  const parts = new URL(url);
  return parts.protocol === 'https:' && !parts.username && !parts.password && !parts.port ? parts : null;
}
