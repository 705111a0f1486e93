import type { CurrencyWords } from '../core/currency-words';
import { foldText } from '../core/fold-text';
import { matchAddress } from '../core/match-address';
import type { Evidence, Locator, PageDefinition, Role } from '../core/page-definition';
import { findWords, MOST_ALIKE, MOST_PROOFS, type Words } from './find-words';
import { isGlossary } from './is-glossary';
import type { Place } from './judge-place';
import { ANYWHERE, isLive, locate, locateBare } from './locate';
import { type Scan, scanPage } from './scan-page';
import { makeSieve, type Sieve, type Sought } from './sieve';
import type { Steps } from './steps';
import { type Survey, surveyOf } from './survey';
import { translatedTo } from './translated-to';

/** On a translated page no other may have more than this share of the best one's evidence. */
const LEAD = 0.75;

/** A page definition with its id, and the names of currencies for its readers. */
export type KnownPage = { id: string; definition: PageDefinition; currencies: CurrencyWords };

/** One piece of evidence and the place where it was found. */
export type Found = { id: string; place: Place | null; live: boolean };

/** One page whose address fits, with what was found of its evidence. */
export type Candidate = KnownPage & { evidence: Found[]; score: number; believed: boolean };

/**
 * A look at one document: what may stand at its address, which of it is believed, and what it was translated into (see `translatedTo`).
 * `survey` goes over it when it is first asked for.
 */
export type Look = {
  page: Candidate | null;
  candidates: Candidate[];
  scan: Scan;
  words: Words;
  survey(): Survey;
  translated: string | null;
};

/** The sieve of the looks before, for as long as the same pages may stand here. */
export type Kept = { key?: string; sieve?: Sieve };

/** From so many elements on a page is sifted. */
const LARGE_PAGE = 2500;

/**
 * Says which of `pages` this document is, by its address and by what a buyer sees; null when no page fits the address. Where two pages
 * fit equally well neither is believed. Places are collected step by step; to recognise among them takes one.
 */
export function* recognisePage(document: Document, url: string, pages: readonly KnownPage[], kept: Kept = {}): Steps<Look | null> {
  const possible = pages.filter(({ definition }) => matchAddress(url, definition.addresses));
  const root = document.body ?? document.documentElement;
  if (possible.length === 0 || !root) return null;
  const sought = soughtOn(possible);
  const sieve = root.getElementsByTagName('*').length > LARGE_PAGE ? sieveOf(possible, sought, kept) : null;
  yield;
  let surveyed: Survey | undefined;
  const survey = () => {
    surveyed ??= surveyOf(document);
    return surveyed;
  };
  const scan = yield* scanPage(root, sieve?.begin(document, survey) ?? null);
  const words = yield* findWords(
    scan,
    [...new Set(possible.flatMap(({ definition }) => wordsOf(definition)))],
    fieldWordsOf(possible),
    sought,
  );
  yield;
  const translated = translatedTo(
    document,
    scan,
    possible.map(({ definition }) => definition),
  );
  const candidates = possible.map((page) => weigh(page, words, document, translated !== null));
  return { page: choose(candidates, translated !== null), candidates, scan, words, survey, translated };
}

/** Each place of an anchor may be explained, up to so many; of what is only evidence a few are enough; a reader may want them all. */
function soughtOn(pages: readonly KnownPage[]): Sought {
  const roles = new Map<string, Set<Role>>();
  const words = (parts: { find: Locator[] }[]) =>
    parts
      .flatMap(({ find }) => find)
      .flatMap(({ any = [], as = ANYWHERE }) =>
        any.map(foldText).map((phrase) => {
          roles.set(phrase, new Set([...(roles.get(phrase) ?? []), ...as]));
          return phrase;
        }),
      );
  const readers = pages.flatMap(({ definition }) => Object.values(definition.facts));
  const leading = new Set(readers.flatMap(({ never: _, ...reader }) => phrasesOf(reader)).map(foldText));
  const enough = new Map<string, number>();
  for (const phrase of pages.flatMap(({ definition }) => words(definition.evidence))) enough.set(phrase, MOST_PROOFS);
  for (const phrase of pages.flatMap(({ definition }) => words(Object.values(definition.anchors)))) enough.set(phrase, MOST_ALIKE);
  for (const phrase of leading) enough.set(phrase, Number.POSITIVE_INFINITY);
  return { enough, roles, leading };
}

/** Some readers look at every text of the page: then nothing is sifted out. */
const READ_ALL = new Set(['balances', 'rate']);

function sieveOf(possible: readonly KnownPage[], sought: Sought, kept: Kept): Sieve | null {
  if (possible.some(({ definition }) => Object.values(definition.facts).some(({ kind }) => READ_ALL.has(kind)))) return null;
  const key = possible.map(({ id }) => id).join(' ');
  if (kept.key !== key) Object.assign(kept, { key, sieve: makeSieve(sought) });
  return kept.sieve ?? null;
}

/** Every phrase a definition looks for: evidence, anchors and readers. */
function wordsOf(definition: PageDefinition): string[] {
  const locators = [...definition.evidence, ...Object.values(definition.anchors)].flatMap(({ find }) => find);
  return [...locators.flatMap(({ any }) => any ?? []), ...Object.values(definition.facts).flatMap(phrasesOf)];
}

/** The phrases that some locator takes for the label of a field. */
function fieldWordsOf(pages: readonly KnownPage[]): Set<string> {
  const locators = pages.flatMap(({ definition }) =>
    [...definition.evidence, ...Object.values(definition.anchors)].flatMap(({ find }) => find),
  );
  return new Set(locators.flatMap(({ any, as }) => (as === undefined || as.includes('field') ? (any ?? []).map(foldText) : [])));
}

/** Readers keep their phrases in lists of texts, whatever the lists are called. */
function phrasesOf(reader: object): string[] {
  return Object.values(reader).flatMap((value) =>
    Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [],
  );
}

function weigh(page: KnownPage, words: Words, document: Document, translated: boolean): Candidate {
  const taken: Place[] = [];
  const evidence = page.definition.evidence.map((each) => seek(each, words, document, taken));
  const found = evidence.filter((each): each is Found & { place: Place } => each.place !== null);
  const alive = found.filter(({ live }) => live).length;
  const { live = 1, must } = page.definition;
  // Words that a translator chose may be those of another page: they are believed with one more of them.
  const need = page.definition.need + Number(translated);
  // Live sites draw buttons in odd ways: without anything that is plainly a control, one more piece of evidence makes up for it.
  const enough = found.length >= need && (alive >= live || found.length > need) && (!must || found.some(({ id }) => must.includes(id)));
  return {
    ...page,
    evidence,
    score: (found.length + alive / 100) / evidence.length,
    believed: enough && !isGlossary(found.map(({ place }) => place)),
  };
}

/** Independent evidence: no two pieces may stand on the same element. */
function seek(evidence: Evidence, words: Words, document: Document, taken: Place[]): Found {
  for (const wanted of [false, true]) {
    for (const locator of evidence.find) {
      const roles: Role[] = locator.as ?? ['control', 'field', 'option'];
      const place = (wanted ? locateBare(locator, words) : locate(locator, words, document)).find(
        (each) => !taken.some((other) => isSame(each, other)),
      );
      if (!place) continue;
      taken.push(place);
      return { id: evidence.id, place, live: roles.some((role) => isLive(role) && place.roles.has(role)) };
    }
  }
  return { id: evidence.id, place: null, live: false };
}

/** Two words in a row of one text are two pieces of evidence; the same words, or one place in two roles, are not. */
function isSame(one: Place, other: Place): boolean {
  return one.element === other.element && (one.phrase === other.phrase || one.roles.size > 1 || other.roles.size > 1);
}

/**
 * The best of those believed that no other lies over. On a translated page words are lost and others got: there a sign of its own is
 * enough for the one that lies over, and the best has to be ahead of every other that may stand at the address.
 */
function choose(candidates: Candidate[], translated: boolean): Candidate | null {
  const believed = candidates.filter((candidate) => candidate.believed);
  const covers = (other: Candidate, { id, evidence }: Candidate) =>
    other.definition.over?.includes(id) &&
    (other.believed ||
      (translated && other.evidence.some(({ place }) => place && !evidence.some((own) => own.place?.element === place.element))));
  const open = believed.filter((candidate) => !candidates.some((other) => covers(other, candidate)));
  open.sort((a, b) => b.score - a.score);
  const [first, second] = open;
  if (!first || first.score === second?.score) return null;
  const isAhead = (other: Candidate) => other === first || first.definition.over?.includes(other.id) || other.score < first.score * LEAD;
  return !translated || candidates.every(isAhead) ? first : null;
}
