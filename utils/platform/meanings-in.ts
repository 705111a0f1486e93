import { foldText } from '../core/fold-text';
import type { Term } from '../core/term';
import type { Locale } from './locale';

/** What each form of each term means in a language: a page translated into it may say so in its place. Empty for any other phrase. */
export function meaningsIn({ maybe }: Locale, terms: Record<string, Term>): (phrase: string) => readonly string[] {
  const meanings = new Map<string, string[]>();
  for (const { id, zh } of Object.values(terms)) {
    const meaning = maybe(`terms:${id}.meaning`);
    if (meaning !== undefined) for (const form of zh) meanings.set(foldText(form), [...(meanings.get(foldText(form)) ?? []), meaning]);
  }
  return (phrase) => meanings.get(foldText(phrase)) ?? [];
}
