import { foldText, trimLabel, withoutCount } from '../core/fold-text';
import type { Role } from '../core/page-definition';
import { indexPhrases, type PhraseIndex } from '../core/phrase-index';
import { isRendered, isVisible } from './is-visible';
import { type Eyes, type Hit, judgePlace, type Place } from './judge-place';
import { type Memory, recall } from './memory';
import type { Piece, Scan, Unit } from './scan-page';
import { settingOf } from './setting-of';
import type { Sought } from './sieve';
import type { Steps } from './steps';

/** Finds words on one scanned page. */
export type Words = {
  /** The places of these folded phrases, in reading order; text inside reviews, adverts, articles and the hidden is left out. */
  places(phrases: readonly string[]): Place[];
  /** Visible texts that contain one of these phrases anywhere. */
  mentions(phrases: readonly string[]): Place[];
  /** Visible sentences that are made of one of these phrases: they begin with it, or it is much of them. */
  sentences(phrases: readonly string[]): Place[];
};

/** So many units without any of the words are passed before the work may be laid down. */
const UNITS = 64;
/** No more places of the same words are ever explained. */
export const MOST_ALIKE = 60;
/** Of places that only prove something, or that prove to be nothing that is looked for, so many of one form are enough. */
export const MOST_PROOFS = 4;
const LONGEST_VALUE = 60;
// What may follow a label on its line without a colon: an amount, a currency, a masked amount.
const VALUE = /^(?:[¥$€£]|-?\d|[*•]{2}|(?:cnh|cny|rmb|sgd|usd|eur|gbp|hkd|aud|nzd|jpy|myr|thb|vnd|idr|krw)(?![a-z]))/;
const SENTENCE = /[。！？；!?;]/;
// Commas of any kind: an enumeration in running text, not labels in a row.
const PROSE = /[,、。;!?]/;
// What begins so explains or warns: it speaks of what could be, not of what is.
const HINT =
  /^(?:温馨提示|提示|注意|说明|例如|比如|如果|若|当|小贴士|常见问题|问:|答:|q:|a:|note:|tip|when|if|example|forexample|e\.g)|例如|比如/;

/**
 * Looks for all `wanted` phrases in one go, and judges only what holds one of them. `fieldWords` are those of them, folded, that may
 * label a field: to find a field is the dearest question. `sought` says how many places of a phrase, all of the same form, are enough.
 */
export function* findWords(
  scan: Scan,
  wanted: readonly string[],
  fieldWords: ReadonlySet<string>,
  { enough, roles }: Sought,
): Steps<Words> {
  const byPhrase = new Map<string, Place[]>(wanted.map((phrase) => [foldText(phrase), []]));
  const index = indexPhrases(byPhrase.keys());
  const eyes: Eyes = { fillables: scan.fillables, memory: new Map(), fieldWords };
  const alike = new Map<string, { good: number; idle: number }>();
  const formOfPlace = (unit: Unit, phrase: string) =>
    `${phrase} ${unit.how} ${formOf(unit.element)} ${formOf(unit.element.parentElement)} ${formOf(unit.element.parentElement?.parentElement)}`;
  const countsOf = (form: string) => alike.get(form) ?? { good: 0, idle: 0 };
  const isEnough = (form: string, phrase: string) => {
    const most = enough.get(phrase) ?? 0;
    const { good, idle } = countsOf(form);
    return good >= most || (idle >= MOST_PROOFS && most < Number.POSITIVE_INFINITY);
  };
  const add = (places: Place[], unit: Unit, hit: Hit) => {
    const form = formOfPlace(unit, hit.phrase);
    if (isEnough(form, hit.phrase)) return;
    const count = places.length;
    addPlace(places, scan, eyes, unit, hit);
    const place = places.length > count ? places.at(-1) : undefined;
    if (!place || place.roles.size === 0) return;
    const wanted = roles.get(hit.phrase);
    const isWanted = [...place.roles].some((role) => wanted?.has(role));
    const { good, idle } = countsOf(form);
    alike.set(form, isWanted ? { good: good + 1, idle } : { good, idle: idle + 1 });
  };
  const sentences: { unit: Unit; folded: string }[] = [];
  for (const [at, unit] of scan.units.entries()) {
    if (at % UNITS === 0) yield;
    if (!index.isIn(unit.folded)) continue;
    if (byPhrase.has(unit.folded) && isEnough(formOfPlace(unit, unit.folded), unit.folded)) continue;
    yield;
    const folded = visibleText(scan, unit, eyes.memory);
    if (folded === '') continue;
    sentences.push({ unit, folded });
    const hit = readLabel(folded, byPhrase, index);
    if (hit) add(byPhrase.get(hit.phrase) as Place[], unit, hit);
    else
      for (const phrase of listedLabels(scan, unit, byPhrase))
        add(byPhrase.get(phrase) as Place[], unit, { phrase, rest: '', listed: true });
  }
  return {
    places: (phrases) => phrases.flatMap((phrase) => byPhrase.get(foldText(phrase)) ?? []).filter((place) => place.roles.size > 0),
    mentions: (phrases) => findMentions(scan, eyes, sentences, phrases.map(foldText)),
    sentences: (phrases) =>
      findMentions(
        scan,
        eyes,
        sentences.filter(({ folded }) => !HINT.test(folded)),
        phrases.map(foldText),
        isMadeOf,
      ),
  };
}

function formOf(element: Element | null | undefined): string {
  return element ? `${element.nodeName}.${element.getAttribute('class') ?? ''}` : '';
}

/** The unit's words without the parts that nobody sees, such as a hidden "loading" inside a button. */
function visibleText(scan: Scan, unit: Unit, memory: Memory): string {
  if (unit.from === unit.to) return unit.folded;
  const pieces = scan.pieces.slice(unit.from, unit.to);
  const seen = pieces.filter((piece) => recall(memory, 'rendered', piece.parent, isRendered));
  return seen.length === pieces.length ? unit.folded : foldText(seen.map((piece) => piece.text).join(''));
}

/** "会员名", "*会员名:", "进货单(3)" and "会员名:abc" all speak of 会员名; the last with a rest. */
function readLabel(folded: string, wanted: Map<string, unknown>, index: PhraseIndex): Hit | null {
  const label = trimLabel(folded);
  if (wanted.has(folded)) return { phrase: folded, rest: '', listed: false };
  if (wanted.has(label)) return { phrase: label, rest: '', listed: false };
  const bare = withoutCount(label);
  if (bare !== null && wanted.has(bare)) return { phrase: bare, rest: '', listed: false };
  const colon = label.indexOf(':');
  const rest = label.slice(colon + 1);
  const head = trimLabel(label.slice(0, Math.max(0, colon)));
  if (colon > 0 && rest.length <= LONGEST_VALUE && !SENTENCE.test(rest) && wanted.has(head)) return { phrase: head, rest };
  const open = label.search(/[([]/);
  const outside = open > 0 ? trimLabel(label.slice(0, open)) : '';
  if (outside !== '' && label.length - open <= 24 && wanted.has(outside)) return { phrase: outside, rest: '', listed: false };
  const start = index.startOf(label);
  const value = start && label.slice(start.length);
  return value && value.length <= LONGEST_VALUE && VALUE.test(value) && !SENTENCE.test(value) ? { phrase: start, rest: value } : null;
}

/** Labels in a row of one text ("商品评价 商品属性 商品详情"): at least two, and at least half of it. Latin words are not apart by spaces. */
function listedLabels(scan: Scan, unit: Unit, wanted: Map<string, unknown>): string[] {
  if (unit.how !== 'run' || unit.folded.length > 60 || PROSE.test(unit.folded)) return [];
  const text = scan.pieces
    .slice(unit.from, unit.to)
    .map((piece) => piece.text)
    .join(' ');
  const border = /[a-z]{3}/.test(unit.folded) ? /[|·•]+/ : /[\s|·•]+/;
  const tokens = text
    .split(border)
    .map((token) => trimLabel(foldText(token)))
    .filter((token) => token !== '');
  const known = tokens.filter((token) => wanted.has(token));
  return tokens.length <= 12 && known.length >= 2 && known.length * 2 >= tokens.length ? known : [];
}

/** The same words are found in an element and in the elements around it: that is one place, and the inmost element names it. */
function addPlace(places: Place[], scan: Scan, eyes: Eyes, unit: Unit, hit: Hit): void {
  const last = places.at(-1);
  const pieces = scan.pieces.slice(unit.from, unit.to);
  if (last && unit.from !== unit.to && last.pieces.length > 0 && last.pieces.some((piece) => pieces.includes(piece))) {
    if (hit.rest !== '' || last.roles.has('control') || last.roles.size === 0) return;
    const outer = judgePlace(eyes, unit, hit, pieces);
    for (const role of outer.roles) last.roles.add(role);
    for (const [role, target] of outer.targets) if (!last.targets.has(role)) last.targets.set(role, target);
    last.live ||= outer.live;
    return;
  }
  places.push(judgePlace(eyes, unit, hit, pieces));
}

type Mention = { unit: Unit; folded: string };

function findMentions(
  scan: Scan,
  eyes: Eyes,
  candidates: Mention[],
  phrases: string[],
  fits = (text: string, phrase: string) => text.includes(phrase),
): Place[] {
  const found: Place[] = [];
  const taken = new Set<Piece>();
  for (const { unit, folded } of candidates) {
    const phrase = phrases.find((each) => fits(folded, each));
    const pieces = scan.pieces.slice(unit.from, unit.to);
    if (!phrase || pieces.some((each) => taken.has(each))) continue;
    // The words may stand in a link, or hidden, within a text that is neither.
    const piece = pieces.find(({ text }) => foldText(text).includes(phrase)) ?? pieces[0];
    const element = piece?.parent ?? unit.element;
    const setting = settingOf(element, eyes.memory);
    if (setting.quoted || setting.linked || setting.menu || !isVisible(element, piece?.node, eyes.memory)) continue;
    for (const each of pieces) taken.add(each);
    const roles = new Set<Role>(['text']);
    found.push({ phrase, element: unit.element, targets: new Map(), roles, live: false, pieces, rest: '', listed: false });
  }
  return found;
}

/** The site's own sentence, not one about it: it begins with the phrase, or the phrase is much of it and not put in quotation marks. */
function isMadeOf(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0 || '"“‘「『《\''.includes(text.charAt(at - 1) || ' ')) return at === 0;
  return trimLabel(text).startsWith(phrase) || phrase.length >= text.length * 0.35;
}
