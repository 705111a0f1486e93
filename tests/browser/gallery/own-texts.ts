import english from '../../../locales/en/ui.json';
import chinese from '../../../locales/zh-CN/ui.json';
import { type Language, lengthen } from './sample-words';

/** The texts of our own pages; Arabic stands in English words. */
export function texts(language: Language): typeof english {
  if (language === 'long') return lengthenAll(english) as typeof english;
  return language === 'zh-CN' ? (chinese as unknown as typeof english) : english;
}

/** A text with its values. */
export function say(text: string, values: Record<string, string>): string {
  return Object.entries(values).reduce((said, [name, value]) => said.replace(`{{${name}}}`, value), text);
}

function lengthenAll(value: unknown): unknown {
  if (typeof value === 'string') return lengthen(value);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, lengthenAll(inner)]));
}
