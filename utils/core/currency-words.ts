import type { Currency } from './money';

/** The words that name each currency, in lower case; a sign such as ¥ that several currencies share is in none of them. */
export type CurrencyWords = Record<Currency, readonly string[]>;

type Named = { code: Currency; length: number };

/** The currency that stands right before an amount: the text ends with its name. */
export function wordBefore(left: string, currencies: CurrencyWords): Currency | null {
  const lower = left.toLowerCase();
  const named = longest(currencies, (word) => {
    const neighbour = lower.charAt(lower.length - word.length - 1);
    return lower.endsWith(word) && !isInWord(neighbour, word) && !(isLetter(word) && isLetter(neighbour));
  });
  return named?.code ?? null;
}

/** The currency whose name begins right behind an amount, and where that name ends. */
export function wordAfter(text: string, from: number, currencies: CurrencyWords): { code: Currency; to: number } | null {
  const start = from + (/^[( ]*/.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  const lower = text.slice(start, start + 30).toLowerCase();
  const named = longest(currencies, (word) => lower.startsWith(word) && !isInWord(lower.charAt(word.length), word));
  if (!named) return null;
  const to = start + named.length;
  // "100元港币" are no yuan.
  return (named.length === 1 && lower.startsWith('元') && wordAfter(text, to, currencies)) || { code: named.code, to };
}

/** All currencies named in a text, the longer names first, so that 离岸人民币 is not also 人民币. */
export function namedCurrencies(text: string, currencies: CurrencyWords): Set<Currency> {
  let rest = text.toLowerCase();
  const named = new Set<Currency>();
  const words = Object.entries(currencies).flatMap(([code, list]) => list.map((word) => ({ code, word })));
  for (const { code, word } of words.sort((a, b) => b.word.length - a.word.length)) {
    if (isLetter(word)) continue;
    for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) {
      if (isInWord(rest.charAt(at - 1), word) || isInWord(rest.charAt(at + word.length), word)) continue;
      named.add(code);
      rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
    }
  }
  return named;
}

/** Latin words must not be cut out of longer ones; Chinese has no such borders. */
function isInWord(neighbour: string, word: string): boolean {
  return /[a-z]/.test(word) && /[a-z]/.test(neighbour);
}

/** 元, 円 and 원 end the names of many things: alone they name a currency only right behind an amount, or where no letter is before them. */
function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}

function longest(currencies: CurrencyWords, fits: (word: string) => boolean): Named | null {
  let best: Named | null = null;
  for (const [code, words] of Object.entries(currencies)) {
    for (const word of words) if (fits(word) && word.length > (best?.length ?? 0)) best = { code, length: word.length };
  }
  return best;
}
