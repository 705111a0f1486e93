/** The six countries for which the guidebook names a support line: they stand first. */
const FIRST = ['SG', 'MY', 'TH', 'VN', 'AU', 'NZ'];
const A = 'A'.charCodeAt(0);

/** One country or region, named in the buyer's language. */
export interface Country {
  readonly id: string;
  readonly name: string;
}

/** All countries and regions that this browser has a name for, the guide's own first. No list of ours to grow old. */
export function countriesIn(language: string): { first: Country[]; others: Country[] } {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes: string[] = [];
  for (let a = 0; a < 26; a++) for (let b = 0; b < 26; b++) codes.push(String.fromCharCode(A + a, A + b));
  // A country is a code whose newest form is itself: "BU" is Burma's old one, "ZZ" and "QO" are no countries.
  const isCountry = (id: string) => english.of(id) !== undefined && !NOT_COUNTRIES.has(id) && new Intl.Locale(`und-${id}`).region === id;
  const countries = codes.filter(isCountry).map((id) => ({ id, name: names.of(id) ?? id }));
  const order = new Intl.Collator(language);
  return {
    first: FIRST.flatMap((id) => countries.filter((country) => country.id === id)),
    others: countries.filter(({ id }) => !FIRST.includes(id)).sort((x, y) => order.compare(x.name, y.name)),
  };
}

/** Groups and places without a code of their own in ISO 3166, which browsers name all the same. */
const NOT_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ']);
