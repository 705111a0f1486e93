import { Press } from './journey';
import { z } from './schema';

/** A Chinese label and its variants. Its meaning per language is in locales/<language>/terms.json under its id. */
export const Term = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Every form a buyer may see, the current one first. */
  zh: z.array(z.string()).check(z.minLength(1)),
  pinyin: z.optional(z.string()),
  /** What pressing it does, where it is a button. */
  press: z.optional(Press),
  source: z.strictObject({ from: z.string(), date: z.string() }),
});
export type Term = z.infer<typeof Term>;

/** One topic of the glossary: terms sorted by id. */
export const Glossary = z.array(Term);
