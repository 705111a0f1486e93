import type { FactName, Facts } from '../core/fact';
import { readAmount } from './readers/read-amount';
import { readBalances } from './readers/read-balances';
import { readChoice, readChoices } from './readers/read-choice';
import { readColumn } from './readers/read-column';
import { readCount } from './readers/read-count';
import { readCurrencies } from './readers/read-currencies';
import { readName } from './readers/read-name';
import { readNumbers, readOrders } from './readers/read-orders';
import { readPresence } from './readers/read-presence';
import { readPrices } from './readers/read-prices';
import { readRate } from './readers/read-rate';
import { readText } from './readers/read-text';
import type { Ground, Read } from './readers/reader';
import type { KnownPage, Look } from './recognise-page';
import { isForeign } from './translated-to';

/** The readers by the `kind` that page definitions name. */
export const READERS: Record<string, Read> = {
  amount: readAmount,
  balances: readBalances,
  choice: readChoice,
  choices: readChoices,
  column: readColumn,
  count: readCount,
  currencies: readCurrencies,
  name: readName,
  numbers: readNumbers,
  orders: readOrders,
  presence: readPresence,
  prices: readPrices,
  rate: readRate,
  text: readText,
};

/**
 * Reads every fact the definition asks for. What a page does not show is absent: never false, never 0. A translator may have written
 * anything: from a page that was translated, if only in part, nothing is read, nor from one in a language that we do not know.
 */
export function readFacts({ definition, currencies }: KnownPage, look: Look, document: Document): Facts {
  if (look.translated !== null || isForeign(document, definition)) return {};
  const ground: Ground = { scan: look.scan, words: look.words, document, currencies };
  const facts: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(definition.facts)) {
    const value = READERS[reader.kind]?.(reader, ground);
    if (value !== undefined) facts[name satisfies string as FactName] = value;
  }
  return facts as Facts;
}
