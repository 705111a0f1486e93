import { writeJson } from './edit-json.ts';
import { find, languagesIn, type Plan, Refused, readJson, readText } from './plan.ts';

type Texts = { [key: string]: Texts | string | number | Texts[] };

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/** A new language: all files of English, with the plural forms that the language has, and what the browser's stores show. */
export function newLocale(root: string, tag: string): Plan {
  const there = languagesIn(root);
  refuseBadTag(tag, there);
  const files: Record<string, string> = {};
  for (const file of find(root, 'locales/en/*.json')) {
    const own = file.replace('/en/', `/${tag}/`);
    // Where the language counts as English does, the file is the very same: a diff then shows what was translated.
    const texts = readJson<Texts>(root, file);
    const fitted = fitPlurals(texts, categoriesOf(tag));
    files[own] = JSON.stringify(fitted) === JSON.stringify(texts) ? readText(root, file) : writeJson(fitted);
  }
  const shop = `public/_locales/${tag.replaceAll('-', '_')}/messages.json`;
  files[shop] = readText(root, 'public/_locales/en/messages.json');
  return {
    files,
    left: [`locales/${tag}/*.json and ${shop}: every text is still English; npm run check names those that are left`],
  };
}

function refuseBadTag(tag: string, there: string[]): void {
  const example = 'Write it as browsers do: th, pt-BR, zh-TW';
  let right: string | undefined;
  try {
    [right] = Intl.getCanonicalLocales(tag);
  } catch {
    throw new Refused(`"${tag}" is no language tag. ${example}; with hyphens, no underscores.`);
  }
  const { language, region, script } = new Intl.Locale(tag);
  if (region === 'XA' || region === 'XB') throw new Refused(`"${tag}" is made from English for the tests, and has no files.`);
  if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) === undefined)
    throw new Refused(`"${tag}" begins with "${language}", which is no language that browsers know. ${example}.`);
  if (right !== tag) throw new Refused(`Write "${right}" instead of "${tag}": the folder has to be named exactly so.`);
  if (there.includes(tag)) throw new Refused(`locales/${tag} is there already. Edit its files.`);
  const kin = there.filter((other) => other.split('-')[0] === language);
  if (region === undefined && script === undefined && kin.length > 0)
    throw new Refused(
      `locales/${kin.join(', locales/')} serves every reader of "${tag}" already. Name the region of the readers you mean, such as ${tag}-${regionBeside(language, kin)}.`,
    );
}

/** A region where the language is spoken and which is not there yet, as an example. */
function regionBeside(language: string, kin: string[]): string {
  const usual = new Intl.Locale(language).maximize().region ?? 'XX';
  const others: Record<string, string> = { pt: 'PT', zh: 'TW', en: 'GB', es: 'MX', fr: 'CA', de: 'AT' };
  return kin.includes(`${language}-${usual}`) ? (others[language] ?? 'XX') : usual;
}

function categoriesOf(tag: string): string[] {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return order.filter((category) => pluralCategories.some((each) => each === category));
}

/** The texts with a form for each way in which the language counts, each a copy of English's "other". */
function fitPlurals(texts: Texts, categories: string[]): Texts {
  const fitted: Texts = {};
  for (const [key, value] of Object.entries(texts)) {
    const stem = PLURAL.exec(key)?.[1];
    if (stem !== undefined) {
      for (const category of categories) fitted[`${stem}_${category}`] ??= texts[`${stem}_${category}`] ?? texts[`${stem}_other`] ?? value;
    } else fitted[key] = typeof value === 'object' && !Array.isArray(value) ? fitPlurals(value, categories) : value;
  }
  return fitted;
}
