import type { PageDefinition } from '../core/page-definition';
import type { Piece, Scan } from './scan-page';

/**
 * What page translators leave in a page: Chrome and Google (the class, two <font> around each text), Edge, Yandex, Immersive Translate.
 * Seen in public saved pages and in programs that look for them, up to November 2026.
 */
const ROOT = 'html.translated-ltr, html.translated-rtl';
const FONTS = 'font > font[style*="vertical-align: inherit"]';
const YANDEX = 'ya-tr-span';
const IMMERSIVE = 'immersive-translate-target-wrapper';
const EDGE = '_msttexthash';
const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;
/** Where a site speaks many languages, we know its words in these. */
const KNOWN = /^(zh|en)/i;
/** With fewer texts a page has not been drawn yet, and its language says nothing. */
const FEWEST = 8;

/** The language that each document said it was in when it was first seen untranslated. */
const ownLanguages = new WeakMap<Document, string>();

/**
 * The language that the browser or an add-on has translated this page into, wholly or in part ("" where it does not say); null where
 * nothing was translated. Firefox writes over the texts and leaves no mark but the page's language: that counts where it was another one
 * before, or where a page that we know in Chinese only is not in Chinese. English on a page that may speak it is the page's own.
 */
export function translatedTo(document: Document, { pieces }: Scan, definitions: readonly PageDefinition[]): string | null {
  const { lang } = document.documentElement;
  if (hasMarks(document) || pieces.some(isMarked)) return lang;
  const texts = pieces.filter(({ text }) => LETTER.test(text));
  if (texts.length < FEWEST) return null;
  const own = ownLanguages.get(document) ?? lang;
  const isChinese = definitions.every(speaksChinese);
  if (lang !== '' && !(isChinese ? /^zh/i : KNOWN).test(lang)) {
    if (own !== lang || (isChinese && texts.filter(({ text }) => HAN.test(text)).length * 2 < texts.length)) return lang;
  }
  ownLanguages.set(document, own);
  return null;
}

/** Of tags and classes browsers keep lists; a selector goes over the whole page. */
function hasMarks(document: Document): boolean {
  return (
    document.documentElement.matches(ROOT) ||
    document.getElementsByTagName(YANDEX).length > 0 ||
    document.getElementsByClassName(IMMERSIVE).length > 0 ||
    document.querySelector(FONTS) !== null
  );
}

/** Edge marks the element whose text it has written over. To ask of every element of a large page costs more than of those with texts. */
function isMarked({ parent }: Piece): boolean {
  return parent.hasAttribute(EDGE) || parent.parentElement?.hasAttribute(EDGE) === true;
}

/** True on a page in a language of which we know no words, on a site that speaks many: what was believed of it are signs and codes. */
export function isForeign(document: Document, definition: PageDefinition): boolean {
  const { lang } = document.documentElement;
  return lang !== '' && !KNOWN.test(lang) && !speaksChinese(definition);
}

/** The first word of a list is today's: where all of them are Chinese, so is the page. */
function speaksChinese({ evidence }: PageDefinition): boolean {
  return evidence.every(({ find }) => find.every(({ any }) => !any || HAN.test(any[0] ?? '')));
}
