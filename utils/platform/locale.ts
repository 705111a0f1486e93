import { createInstance } from 'i18next';
import { languages, readTexts, type Texts } from './locale-files';
import { makePseudo, PSEUDO_LANGUAGES } from './pseudo-locale';

export { languages };

/** The words of one language. */
export interface Locale {
  /** The language that the words are really in: zh-SG asked for may be zh-CN. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** The text of a key such as "ui:popup.language" or "steps:pay/pay.title"; the key itself where nobody has written it. */
  text(key: string, values?: Record<string, string | number>): string;
  /** As `text`, but undefined where nobody has written it. */
  maybe(key: string, values?: Record<string, string | number>): string | undefined;
  /** An object or list of texts, or undefined. */
  part(key: string): unknown;
}

const BASE = 'en';
const opened = new Map<string, Promise<Locale>>();

/**
 * The nearest language that we have: exactly this one; else one of the same language and script, first the one without a region, then the
 * one of the region where most speak it ("pt" and "pt-PT" are near "pt-BR"); else one of the same language ("zh-TW" is near "zh-CN");
 * else English.
 */
export function nearestLanguage(wanted: string, have: readonly string[] = languages): string {
  // Written out where it is used, so that nothing of it is left in a build for buyers.
  if (import.meta.env.MODE === 'e2e' && PSEUDO_LANGUAGES.includes(wanted)) return wanted;
  const asked = readTag(wanted);
  if (!asked) return BASE;
  const kin = have.filter((language) => readTag(language)?.language === asked.language);
  const sameScript = kin.filter((language) => readTag(language)?.script === asked.script);
  return (
    kin.find((language) => language.toLowerCase() === wanted.replaceAll('_', '-').toLowerCase()) ??
    sameScript.find((language) => language === asked.language) ??
    sameScript.find((language) => readTag(language)?.region === readTag(asked.language)?.region) ??
    sameScript[0] ??
    kin[0] ??
    BASE
  );
}

/** A language tag with everything said that it leaves out; undefined where it is none. */
function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}

/** What readers call their language where browsers leave half of it out. */
const OWN_NAMES: Record<string, string> = { id: 'Bahasa Indonesia', ms: 'Bahasa Melayu' };

/** A language's own name for itself, written as in a list: "English", "简体中文", "Français", "Português (Brasil)". */
export function nativeName(language: string): string {
  const { language: base, script } = new Intl.Locale(language).maximize();
  // Chinese readers choose by the script, not by the country.
  const named = base === 'zh' && script ? `${base}-${script}` : language;
  const name = OWN_NAMES[language] ?? new Intl.DisplayNames([language], { type: 'language' }).of(named) ?? language;
  // Inside a sentence some languages write it small; a line of a list begins with a capital in all that have them.
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** The words of the nearest language, loaded when first asked for. */
export function openLocale(wanted: string): Promise<Locale> {
  const language = nearestLanguage(wanted);
  const locale = opened.get(language) ?? load(language);
  opened.set(language, locale);
  // A file that could not be read once is tried again.
  void locale.catch(() => opened.delete(language));
  return locale;
}

async function load(language: string): Promise<Locale> {
  const [base, own] = await Promise.all([readTexts(BASE), language === BASE ? null : readOwn(language)]);
  const resources: Record<string, Texts> = own ? { [BASE]: base, [language]: own } : { [BASE]: base };
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: BASE,
    resources,
    ns: Object.keys(base),
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
  });
  const dir = i18n.dir(language);
  // A Latin name or a number put into a sentence that runs from right to left would change sides.
  const isolate = (value: string | number) => (dir === 'rtl' && typeof value === 'string' ? `\u2068${value}\u2069` : value);
  const isolated = (values: Record<string, string | number> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, name === 'context' ? value : isolate(value)]));
  const text = (key: string, values?: Record<string, string | number>) => i18n.t(key, isolated(values));
  return {
    language,
    dir,
    text,
    maybe: (key, values) => (i18n.exists(key, isolated(values)) ? text(key, values) : undefined),
    part: (key) => (i18n.exists(key) ? i18n.t(key, { returnObjects: true }) : undefined),
  };
}

/** The two made languages are made from English, in builds for the tests only. */
async function readOwn(language: string): Promise<Texts> {
  if (import.meta.env.MODE === 'e2e' && PSEUDO_LANGUAGES.includes(language)) return makePseudo(await readTexts(BASE), language);
  return readTexts(language);
}
