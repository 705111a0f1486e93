import { parseArgs } from 'node:util';
import type { Buyer, Route } from '../utils/core/buyer.ts';
import { PSEUDO_LANGUAGES } from '../utils/platform/pseudo-locale.ts';
import { languagesIn, Refused } from './new/plan.ts';

const ROUTES: Record<Route, true> = { 'world-pay': true, payments: true, card: true };

/** What `npm start` was asked to do. */
export type StartOptions = {
  languages: string[];
  buyer: Buyer & { country: string };
  chapter: string | undefined;
  keepOpen: boolean | undefined;
};

/** Reads the options, or says which of them is wrong and what there is. */
export function readStartOptions(root: string, args: string[]): StartOptions {
  const { lang, country, route, chapter, 'keep-open': keepOpen } = parse(args);
  return {
    languages: readLanguages(lang, languagesIn(root)),
    // Who had Alipay Business has every step, the unlinking too.
    buyer: { country: readCountry(country), alipayBusiness: true, ...(route === undefined ? {} : { route: readRoute(route) }) },
    chapter,
    keepOpen,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        lang: { type: 'string', default: 'en' },
        country: { type: 'string', default: 'SG' },
        route: { type: 'string' },
        chapter: { type: 'string' },
        'keep-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const what = (error as Error).message.split('. ')[0];
    throw new Refused(`${what}. There is: --lang en,th  --country SG  --route world-pay  --chapter pay  --keep-open.`);
  }
}

function readLanguages(lang: string, known: string[]): string[] {
  const wanted = [...new Set(lang.split(',').map((each) => each.trim()))].filter((each) => each !== '');
  const unknown = wanted.filter((each) => ![...known, ...PSEUDO_LANGUAGES].includes(each));
  const list = `There is: ${known.join(', ')}; and for tests ${PSEUDO_LANGUAGES.join(', ')}.`;
  if (wanted.length === 0) throw new Refused(`--lang names no language. ${list} Several are parted by commas.`);
  if (unknown.length > 0) throw new Refused(`--lang: there are no words in "${unknown.join('", "')}". ${list}`);
  return wanted;
}

function readCountry(country: string): string {
  const code = country.toUpperCase();
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  if (!/^[A-Z]{2}$/.test(code) || names.of(code) === undefined)
    throw new Refused(`--country: "${country}" is no country code. Write two letters, such as SG, MY, TH, VN, AU or NZ.`);
  return code;
}

function readRoute(route: string): Route {
  if (route in ROUTES) return route as Route;
  throw new Refused(`--route: there is no route "${route}". There is: ${Object.keys(ROUTES).join(', ')}.`);
}

/** Refuses a chapter that this buyer does not have. */
export function checkChapter(chapter: string | undefined, chapters: readonly string[]): void {
  if (chapter !== undefined && !chapters.includes(chapter))
    throw new Refused(`--chapter: for this buyer there is no chapter "${chapter}". There is: ${[...new Set(chapters)].join(', ')}.`);
}
