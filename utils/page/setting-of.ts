import { composedParent } from './composed-tree';
import { type Memory, recall } from './memory';

/**
 * Where words stand. quoted: in a review, chat, advert, article, help text or the like, written about the page instead of being
 * it. menu: in navigation. linked: inside a link that leads to another page.
 */
export type Setting = { quoted: boolean; menu: boolean; linked: boolean };

const QUOTING_TAGS = new Set(['BLOCKQUOTE', 'Q', 'CITE', 'FIGCAPTION', 'CODE', 'PRE', 'SAMP', 'MARQUEE']);
// These hold articles and notes, but also whole products, order sums and the bar with the button: quoted only without any control.
const PERHAPS_QUOTING_TAGS = new Set(['ARTICLE', 'ASIDE', 'FOOTER']);
// A layout may be named after the menu it has ("layout-has-sider"); it holds the page itself, a menu does not.
const MAIN = 'main, [role=main], h1, form, table, input';
const CONTROLS = 'button, input, select, textarea, [role=button], [role=radio]';
const QUOTING_ROLES = new Set([
  'article',
  'comment',
  'complementary',
  'contentinfo',
  'feed',
  'log',
  'marquee',
  'note',
  'tooltip',
  'blockquote',
  'figure',
  'listbox',
  'search',
]);
const MENU_ROLES = new Set(['navigation', 'menu', 'menubar', 'tree']);
// Whole words of class names and ids, as sites name such regions. Short ones only as a word between hyphens: a hash may hold them.
const QUOTING_WORDS = new Set(
  (
    'ad ads adv advert adverts advertisement sponsor sponsored promo promotion promotions review reviews remark remarks comment comments ' +
    'evaluate evaluation feedback chat chats im wangwang bubble conversation faq faqs help helpcenter article articles ' +
    'news blog post posts forum tutorial knowledge qa suggest suggestion suggestions autocomplete recommend recommends recommendation ' +
    'recommendations footer guess'
  ).split(' '),
);
const ADVERT_LABELS = new Set(['广告', '推广', '赞助', 'ad', 'ads', 'advert', 'advertisement', 'sponsored', 'promotion', 'promoted']);
const MENU_WORDS = new Set(
  'nav navbar navigation menu menus submenu sidebar sidenav sider breadcrumb breadcrumbs crumb crumbs topbar alibar sitemap'.split(' '),
);

/** Looks at the element and everything around it, out of open shadow roots too. */
export function settingOf(element: Element, memory: Memory = new Map()): Setting {
  const around = settingAround(element, memory);
  let at: Element | null = element;
  for (let steps = 0; at && steps < 4 && !isEnd(at); steps += 1, at = composedParent(at))
    if (recall(memory, 'advert', at, isAdvert)) return { ...around, quoted: true };
  return around;
}

function isEnd(element: Element): boolean {
  return element.nodeName === 'BODY' || element.nodeName === 'HTML';
}

const NOWHERE: Setting = { quoted: false, menu: false, linked: false };

function settingAround(element: Element | null, memory: Memory): Setting {
  if (!element || isEnd(element)) return NOWHERE;
  return recall(memory, 'setting', element, () => {
    const { quoted, menu, linked } = settingAround(composedParent(element), memory);
    const role = element.getAttribute('role') ?? '';
    const words = wordsOf(element);
    return {
      quoted:
        quoted ||
        (PERHAPS_QUOTING_TAGS.has(element.nodeName) && !element.querySelector(CONTROLS)) ||
        QUOTING_TAGS.has(element.nodeName) ||
        QUOTING_ROLES.has(role) ||
        words.some((word) => QUOTING_WORDS.has(word)),
      menu:
        menu ||
        element.nodeName === 'NAV' ||
        MENU_ROLES.has(role) ||
        (words.some((word) => MENU_WORDS.has(word)) && !element.querySelector(MAIN)),
      linked: linked || (element.nodeName === 'A' && leadsAway(element)),
    };
  });
}

/** Adverts say so in a small word at their head. */
function isAdvert(element: Element): boolean {
  const first = element.firstElementChild;
  const word = first && first.childElementCount === 0 ? (first.textContent ?? '').trim().toLowerCase() : '';
  return word.length > 1 && word.length <= 14 && ADVERT_LABELS.has(word);
}

/** The words of an element's class and id, cut at hyphens, underscores and inner capitals, in lower case. */
export function wordsOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id || ''}`;
  const words: string[] = [];
  for (const name of names.split(/[^A-Za-z0-9]+/)) {
    if (name === '') continue;
    words.push(name.toLowerCase());
    // "shopReviewList" speaks of a review; a piece of two or three letters inside a word is more likely a hash.
    const parts = name.split(/(?<=[a-z])(?=[A-Z])/);
    if (parts.length > 1) for (const part of parts) if (part.length > 3) words.push(part.toLowerCase());
  }
  return words;
}

/** A real address that is not this very page: "#", "javascript:" and a changed query stay here. */
function leadsAway(link: Element): boolean {
  const href = (link.getAttribute('href') ?? '').trim();
  if (href === '' || href.startsWith('#') || href.toLowerCase().startsWith('javascript:')) return false;
  try {
    const here = new URL(link.ownerDocument.URL);
    const there = new URL(href, link.ownerDocument.baseURI);
    return there.origin !== here.origin || there.pathname !== here.pathname;
  } catch {
    return false;
  }
}
