import { Press } from './journey';
import { z } from './schema';

/** A Chinese label and its variants. Its meaning per language is in locales/<language>/terms.json under its id. */
export const Term = z.strictObject({
  /** A name of your own in small letters, unique in the whole glossary. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Every form a buyer may see, the current one first. */
  zh: z.array(z.string()).check(z.minLength(1)),
  /** Traditional forms that a buyer may meet instead, on pages from Hong Kong or Taiwan. */
  hant: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** How it is spoken, with tone marks, one syllable after the other. */
  pinyin: z.optional(z.string()),
  /** What pressing it does, where it is a button. */
  press: z.optional(Press),
  /** Who uses the word so, and when it was seen (ISO). */
  source: z.strictObject({ from: z.string(), date: z.string() }),
  /** seen: on a saved real page, or by two programs or more. told: one program or one document. weak: old, or inferred. */
  certainty: z.enum(['seen', 'told', 'weak']),
});
export type Term = z.infer<typeof Term>;

/** One topic of the glossary: terms sorted by id. */
export const Glossary = z.array(Term);
