/** All words of one language: file name without its end -> texts. */
export type Texts = Record<string, Record<string, unknown>>;

// Only one small part of each file is bundled here, and only for its path.
const paths = import.meta.glob('../../locales/*/ui.json', { eager: true, import: 'app' });

/** The languages that we have words for: the folders of locales/. */
export const languages: string[] = Object.keys(paths)
  .map((path) => path.split('/').at(-2) ?? '')
  .sort();

// A built extension reads the words of a language from its package when they are first needed (scripts/locale-files.ts put them there):
// fourteen languages inside the background would make each of its many starts slow. Tests without a browser read the sources.
const sources =
  import.meta.env.MODE === 'production' || import.meta.env.MODE === 'e2e'
    ? null
    : import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', { import: 'default' });

/** All words of a language; empty for one that we have none for. Rejects where its file cannot be read now. */
export async function readTexts(language: string): Promise<Texts> {
  if (!languages.includes(language)) return {};
  if (!sources) {
    // Not imported above: without a browser it cannot be loaded.
    const { readOwnFile } = await import('./read-own-file');
    const text = await readOwnFile(`texts/${language}.json`);
    if (text === null) throw new Error(`texts/${language}.json cannot be read`);
    return JSON.parse(text) as Texts;
  }
  const own = Object.entries(sources).filter(([path]) => path.startsWith(`../../locales/${language}/`));
  const parts = own.map(async ([path, read]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), await read()]);
  return Object.fromEntries(await Promise.all(parts)) as Texts;
}
