import type { Entry } from '../core/dictionary-entry';
import type { Guidebook } from './guidebook';
import { openLocale } from './locale';

const made = new WeakMap<Guidebook, Promise<Map<string, Entry[]>>>();

/** The glossary's Chinese words as a dictionary would have them, in English: 一件代发 is one word here and four in any dictionary. */
export function glossaryEntries(guidebook: Guidebook): Promise<Map<string, Entry[]>> {
  const entries = made.get(guidebook) ?? make(guidebook);
  made.set(guidebook, entries);
  return entries;
}

async function make({ terms }: Guidebook): Promise<Map<string, Entry[]>> {
  const { maybe } = await openLocale('en');
  const entries = new Map<string, Entry[]>();
  for (const { id, zh: forms, hant = [], pinyin = '' } of Object.values(terms)) {
    const meaning = maybe(`terms:${id}.meaning`);
    if (meaning === undefined) continue;
    // Only the first form is known to be read so.
    for (const form of [...forms, ...hant]) {
      const entry = { zh: form, hant: form, pinyin: form === forms[0] ? pinyin : '', english: [meaning] };
      if (!entries.has(form)) entries.set(form, [entry]);
    }
  }
  return entries;
}
