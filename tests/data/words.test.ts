import { basename } from 'node:path';
import { describe, test } from 'vitest';
import { OverlayWord, VerdictView } from '../../utils/core/brief';
import { Press } from '../../utils/core/journey';
import { chapters, compare, type Entry, entriesOf, expectNone, files, find, languages, pages, read, steps, terms } from './read-words';

type Texts = Record<string, Record<string, unknown>>;

/** The command keys, as the browser lists them. */
const COMMANDS = ['commandCopy', 'commandExplain', 'commandNext', 'commandPrevious', 'commandSilence', 'commandSilenceAll'];
const PLURAL = /_(zero|one|two|few|many|other)$/;
const chips = (text: string) => [...text.matchAll(/\[\[(.*?)\]\]/g)].map((match) => match[1] ?? '');
const withoutChips = (text: string) => text.replace(/\[\[.*?\]\]/g, '');
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ') || 'none';

/** Places that are drawn as rich text; anywhere else the brackets would be shown as they are. */
const RICH =
  /^(steps\.json:[^.]+\.(title|body(_[\w-]+)?|where|phone\.path\.\d+)|terms\.json:[^.]+\.trade|ui\.json:(readiness\.next|guard)\..+|ui\.json:verdict\.\w+\.detail\w*)$/;
/** The words for one country, or for one route. */
const OTHER_BODY = /^body_([A-Z]{2}|world-pay|payments|card)$/;
/** Lines copied from the screen of the phone: the Alipay app mixes Chinese into its English menu. */
const PHONE_SCREEN = /^steps\.json:[^.]+\.phone\.lines\.\d+$/;
/** Words that may stand in [[ ]] without being in the glossary, each with the reason. None so far. */
const NO_TERM_NEEDED = new Map<string, string>();
const known = new Set([...terms.flatMap((term) => term.zh), ...NO_TERM_NEEDED.keys()]);

const byKey = (entries: Entry[]) => Map.groupBy(entries, (entry) => entry.at.replace(PLURAL, ''));
const english = byKey(entriesOf('en'));

/** What this text breaks, as instructions. `source` is the same text in locales/en. */
function faultsOf({ at, value }: Entry, source: unknown, language: string): string[] {
  if (typeof value === 'number') return value === source ? [] : [`must be ${source}, as in locales/en`];
  if (typeof value !== 'string') return ['is neither a text nor a number, correct it'];
  // Japanese writes its own words with the same characters.
  const [chinese, model] = [/^(zh|ja)/.test(language), typeof source === 'string' ? source : value];
  const rules: [boolean, string][] = [
    [value.trim() === '', 'is empty, write the text'],
    [value !== value.trim() || / {2}/.test(value), 'has spaces at its ends or double spaces, remove them'],
    [/[!！]/.test(value), 'has an exclamation mark, end the sentence with a full stop'],
    [/\.\.\.|…/.test(value), 'has an ellipsis, write the text out'],
    [value.includes('World Pay'), 'must write World Pay with a no-break space (U+00A0), so that the name stays whole'],
    [language === 'en' && /\b(please|simply)\b/i.test(value), 'says "please" or "simply", leave it out'],
    [placeholders(value) !== placeholders(model), `must use the placeholders of locales/en: ${placeholders(model)}`],
    [
      /\[\[|\]\]/.test(withoutChips(value)) || chips(value).some((chip) => chip.trim() === ''),
      'must close every [[ with ]], a word between',
    ],
    [
      chips(value).length > 0 && !RICH.test(at),
      'cannot show [[ ]]: only title, body, where, phone.path, trade and readiness.next are drawn with labels',
    ],
    [!chinese && !PHONE_SCREEN.test(at) && /\p{Script=Han}/u.test(withoutChips(value)), 'must put Chinese into [[ ]], beside its meaning'],
  ];
  const lost = chips(model).filter((chip) => !chips(value).includes(chip));
  const unknown = chips(value).filter((chip) => !known.has(chip));
  return [
    ...rules.filter(([broken]) => broken).map(([, what]) => what),
    ...lost.map((chip) => `must name [[${chip}]], as locales/en does`),
    ...unknown.map((chip) => `names [[${chip}]], which is no form of a term: add it to utils/guidebook/glossary or correct it`),
  ];
}

describe.each(languages)('locales/%s', (language) => {
  const here = `locales/${language}`;
  const readTexts = (file: string) => read(`${here}/${file}`) as Texts;

  test('has the files, texts and plural forms of locales/en', () => {
    const names = find(`${here}/*.json`).map((path) => basename(path));
    const own = byKey(entriesOf(language));
    const faults = [...compare(here, names, 'locales/en', files), ...compare(here, own.keys(), 'locales/en', english.keys())];
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [at, entries] of own) {
      const forms = entries.flatMap((entry) => entry.at.match(PLURAL)?.[1] ?? []);
      if (forms.length > 0) faults.push(...compare(`${here}/${at}, plural forms`, forms, `the language ${language}`, categories));
    }
    expectNone(faults);
  });

  test('follows the writing rules', () => {
    const faults = entriesOf(language).flatMap((entry) => {
      // Of plural forms the last one, "other", is the model.
      const source = english.get(entry.at.replace(PLURAL, ''))?.at(-1)?.value;
      return faultsOf(entry, source, language).map((what) => `${here}/${entry.at} ${what}`);
    });
    expectNone(faults);
  });

  test('has the texts of every step, and no others', () => {
    const path = `${here}/steps.json`;
    const texts = readTexts('steps.json');
    const ids = steps.map((step) => step.id);
    const faults = compare(path, Object.keys(texts), 'utils/guidebook/journeys', ids);
    for (const step of steps) {
      const text = texts[step.id] ?? {};
      const wanted = ['title', 'body'];
      if (step.press) wanted.push('press');
      if (step.anchor) wanted.push('where');
      if (step.kind === 'phone') wanted.push('phone');
      const keys = Object.keys(text).filter((key) => !OTHER_BODY.test(key));
      faults.push(...compare(`${path}, ${step.id}`, keys, 'its step in the journey', wanted));
      const words = withoutChips(String(text.title)).trim().split(/\s+/).length;
      if (language === 'en' && words > 6) faults.push(`${path}: the title of "${step.id}" has ${words} words, use at most six`);
      const phone = text.phone as { lines: string[]; current: number } | undefined;
      if (phone && phone.lines[phone.current] === undefined)
        faults.push(`${path}: phone.current of "${step.id}" names no line, count from 0`);
    }
    expectNone(faults);
  });

  test('has the texts of every term, chapter and page, and no others', () => {
    const check = (file: string, folder: string, wanted: { id: string }[]) => {
      const ids = wanted.map(({ id }) => id);
      return compare(`${here}/${file}`, Object.keys(readTexts(file)), `utils/guidebook/${folder}`, ids);
    };
    const faults = [
      ...check('terms.json', 'glossary', terms),
      ...check('chapters.json', 'journeys', chapters),
      ...check('pages.json', 'pages', pages),
    ];
    const texts = readTexts('terms.json');
    for (const term of terms) {
      // Without a sentence of its own a button says what every button of its kind does.
      const own = term.press ? ['trade', 'press'] : ['trade'];
      const keys = Object.keys(texts[term.id] ?? {}).filter((key) => !own.includes(key));
      const wanted = ['meaning'];
      faults.push(...compare(`${here}/terms.json, ${term.id}`, keys, 'its term in the glossary', wanted));
    }
    expectNone(faults);
  });

  test('has every fixed word that the code asks for', () => {
    const ui = readTexts('ui.json');
    const groups: [string, unknown, readonly string[]][] = [
      ['overlay', ui.overlay, OverlayWord.options],
      ['overlay.press', ui.overlay?.press, Press.options],
      ['overlay.pressText', ui.overlay?.pressText, Press.options],
      ['verdict', ui.verdict, VerdictView.shape.state.options],
    ];
    const faults = groups.flatMap(([at, group, words]) =>
      words
        .filter((word) => !(word in Object(group)))
        .map((word) => `${here}/ui.json: "${at}.${word}" is missing, write it (utils/core names it)`),
    );
    for (const [key, error] of Object.entries(ui.errors ?? {}))
      faults.push(...compare(`${here}/ui.json, errors.${key}`, Object.keys(Object(error)), 'every error', ['title', 'body']));
    expectNone(faults);
  });

  test('has a name and a summary for the browser', () => {
    // WebExtensions write "zh_CN" where the web writes "zh-CN".
    const path = `public/_locales/${language.replace('-', '_')}/messages.json`;
    if (find(path).length === 0) return expectNone([`${path} is missing, translate public/_locales/en/messages.json`]);
    const messages = read(path) as Record<string, { message: string }>;
    const faults = compare(path, Object.keys(messages), 'the manifest', ['actionTitle', ...COMMANDS, 'extDesc', 'extName']);
    const length = messages.extDesc?.message.length ?? 0;
    if (length > 132) faults.push(`${path}: extDesc has ${length} characters, stores take 132`);
    expectNone(faults);
  });
});
