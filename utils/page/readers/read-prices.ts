import { compare } from '../../core/decimal';
import { amountsBehind } from './read-amount';
import { listOf, type Read } from './reader';

/** The price goes up from here ("¥3.80起"): how far is not said. */
const FROM = /^\s*起(?!批|订)/;

/**
 * What one piece costs, from the prices that stand behind a label in its box ("价格 ¥139.00 ¥119.00 ¥99.00"): the least and the most.
 * `labels`, `stop` and `currency` are those of `readAmount`; only amounts with a sign or a currency count, in one currency.
 */
export const readPrices: Read<'unitPrice'> = (data, ground) => {
  const currency = String(data.currency);
  const stop = ground.words.places([...listOf(data, 'stop'), ...listOf(data, 'labels')]);
  for (const label of listOf(data, 'labels')) {
    for (const place of ground.words.places([label])) {
      const found = amountsBehind(place, label, stop, currency, ground, true);
      if (!found) continue;
      const prices = found.amounts.map(({ amount }) => amount).sort(compare);
      const [from = ''] = prices;
      const isOpen = found.amounts.some(({ to }) => FROM.test(found.line.text.slice(to)));
      if (compare(from, '0') > 0) return { currency, from, ...(isOpen ? {} : { to: prices.at(-1) }) };
    }
  }
  return undefined;
};
