import type { CurrencyWords } from '../../core/currency-words';
import type { Facts } from '../../core/fact';
import { foldText } from '../../core/fold-text';
import { parseNumber } from '../../core/read-number';
import { isVisible } from '../is-visible';
import { settingOf } from '../setting-of';
import { joinPieces, seenPieces } from '../visible-text';
import type { Read } from './reader';

type Rate = NonNullable<Facts['fxRate']>;

const ONE = /(?<![\d.,])1(?:\.0{1,8})?([a-z]{3})[=≈:~]/;
const WORTH = /^[=≈:~]?(\d[\d.,]{0,19})([a-z]{3})/;
const PAIR = /(?<![a-z])([a-z]{3})(?:\/|→|->|>|-)([a-z]{3})(?![a-z])/;
const AFTER_PAIR = /^\D{0,16}(\d{1,12}[.,]\d{1,8})/;

/** "1 SGD = 5.3312 CNH" or "SGD/CNH 5.3312". Several different rates on one page: not known. */
export const readRate: Read<'fxRate'> = (_data, ground) => {
  const rates = new Map<string, Rate>();
  for (const unit of ground.scan.units) {
    if (unit.folded.length > 90 || !/\d/.test(unit.folded) || !/[=≈:~/→>-]/.test(unit.folded)) continue;
    const rate = rateOf(
      inCodes(foldText(joinPieces(ground.scan.pieces.slice(unit.from, unit.to)).text), ground.currencies),
      ground.currencies,
    );
    const first = ground.scan.pieces[unit.from];
    if (!rate || !first || !isVisible(first.parent, first.node) || settingOf(unit.element).quoted) continue;
    if (seenPieces(ground.scan.pieces.slice(unit.from, unit.to)).length < unit.to - unit.from) continue;
    rates.set(`${rate.from}${rate.to}${rate.rate}`, rate);
  }
  const [only] = rates.values();
  return rates.size === 1 ? only : undefined;
};

function rateOf(text: string, currencies: CurrencyWords): Rate | null {
  const one = ONE.exec(text);
  const worth = one && WORTH.exec(text.slice(one.index + one[0].length));
  const equal = one && worth ? [one[0], one[1], worth[1], worth[2]] : null;
  const pair = equal ? null : PAIR.exec(text);
  const after = pair && AFTER_PAIR.exec(text.slice(pair.index + pair[0].length));
  const [from, to, digits] = equal ? [equal[1], equal[3], equal[2]] : pair && after ? [pair[1], pair[2], after[1]] : [];
  const rate = digits && parseNumber(digits.replace(/[.,]$/, ''));
  const codes = [from, to].map((code) => code?.toUpperCase() ?? '');
  if (!rate || !/[1-9]/.test(rate) || codes.some((code) => !(code in currencies)) || codes[0] === codes[1]) return null;
  return { from: codes[0] as string, to: codes[1] as string, rate };
}

/** Names of currencies become codes: "1新加坡元=5.3312离岸人民币" reads "1sgd=5.3312cnh". Longest names first. */
function inCodes(folded: string, currencies: CurrencyWords): string {
  const names = Object.entries(currencies).flatMap(([code, words]) =>
    words.map((word) => ({ code: code.toLowerCase(), word: foldText(word) })),
  );
  let text = folded;
  for (const { code, word } of names.sort((a, b) => b.word.length - a.word.length)) {
    if (word.length > 1 && word !== code) text = text.replaceAll(word, code);
  }
  return text;
}
