import type { FactName, Facts } from '../core/fact';
import type { PageDefinition } from '../core/page-definition';
import currencies from '../guidebook/currencies.json';
import { readAmount } from './readers/read-amount';
import { readBalances } from './readers/read-balances';
import { readChoice, readChoices } from './readers/read-choice';
import { readName } from './readers/read-name';
import { readPresence } from './readers/read-presence';
import { readPrices } from './readers/read-prices';
import { readRate } from './readers/read-rate';
import type { Ground, Read } from './readers/reader';
import type { Look } from './recognise-page';
import { isForeign } from './translated-to';

/** The readers by the `kind` that page definitions name. */
export const READERS: Record<string, Read> = {
  amount: readAmount,
  balances: readBalances,
  choice: readChoice,
  choices: readChoices,
  name: readName,
  presence: readPresence,
  prices: readPrices,
  rate: readRate,
};

/**
 * Reads every fact the definition asks for. What a page does not show is absent: never false, never 0. A translator may have written
 * anything: from a page that was translated, if only in part, nothing is read, nor from one in a language that we do not know.
 */
export function readFacts(definition: PageDefinition, look: Look, document: Document): Facts {
  if (look.translated !== null || isForeign(document, definition)) return {};
  const ground: Ground = { scan: look.scan, words: look.words, document, currencies };
  const facts: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(definition.facts)) {
    const value = READERS[reader.kind]?.(reader, ground);
    if (value !== undefined) facts[name satisfies string as FactName] = value;
  }
  return facts as Facts;
}
