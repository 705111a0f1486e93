/** An ISO date of any length ("2023", "2023-02", "2026-02-26") in a buyer's language. */
export function sayDate(iso: string, language: string): string {
  const parts = iso.split('-').length;
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  }).format(at);
}
