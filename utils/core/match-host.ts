const LETTERS = '{letters}';
const MOST_LETTERS = 12;

/** Whether a host is exactly this one, where "{letters}" stands for 1 to 12 letters a to z. Both are compared as punycode. */
export function matchHost(host: string, pattern: string): boolean {
  const at = pattern.indexOf(LETTERS);
  if (at < 0) return host === pattern;
  const before = pattern.slice(0, at);
  const after = pattern.slice(at + LETTERS.length);
  if (host.length <= before.length + after.length || !host.startsWith(before) || !host.endsWith(after)) return false;
  const letters = host.slice(before.length, host.length - after.length);
  return letters.length <= MOST_LETTERS && [...letters].every((letter) => letter >= 'a' && letter <= 'z');
}
