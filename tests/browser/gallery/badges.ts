import { mountOverlay } from '../../../components/mount-overlay';
import { viewOf } from '../../../entrypoints/overlay/view-of';
import { freshState } from '../../../utils/core/fresh-state';
import { PAGES } from '../../../utils/page/inspect-page';
import { measureText } from '../../../utils/page/measure-text';
import { type Seen, seePage } from '../../../utils/page/see-page';
import { inOneGo } from '../../../utils/page/steps';
import { loadGuidebook } from '../../../utils/platform/guidebook';
import { openLocale } from '../../../utils/platform/locale';
import { makeBrief } from '../../../utils/platform/make-brief';

/**
 * A practice page with real badges, by its query: page=1688/cart, lang, theme, level, card=closed; what else stands in the query is the
 * practice page's own. Outside the browser's extension, so that a picture takes a moment only.
 */
const texts = import.meta.glob<string>('../../fixtures/pages/*/*.html', { query: '?raw', import: 'default' });
const facts = import.meta.glob<{ url: string; html?: string }>('../../fixtures/pages/*/*.json', { import: 'default' });

async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const page = query.get('page') ?? '1688/product';
  const fixture = await facts[`../../fixtures/pages/${page}.json`]?.();
  const html = await texts[`../../fixtures/pages/${fixture?.html ?? `${page}.html`}`]?.();
  if (!fixture || html === undefined) throw new Error(`There is no practice page ${page}.`);
  stage(html);
  const seen = await seeAtLast(fixture.url);
  const state = freshState();
  const site = page.split('/')[0] ?? '';
  Object.assign(state.choices, { wordLevels: { [site]: query.get('level') ?? 'badges' } });
  const frame = {
    page: seen.page,
    active: query.get('card') !== 'closed',
    viewed: undefined,
    again: undefined,
    check: undefined,
    translated: undefined,
    order: undefined,
  };
  const brief = makeBrief(frame, state, loadGuidebook(), await openLocale(query.get('lang') ?? 'en'), Date.now());
  const nothing = () => {};
  const overlay = mountOverlay({
    ...{ turn: nothing, mark: nothing, undo: nothing, remind: nothing, lookAgain: nothing, noticeClosed: nothing },
    ...{ rectsOf: (text: Text) => measureText(text), isAlive: () => true, withdrawn: console.error },
  });
  overlay.update(viewOf({ ...brief, theme: query.get('theme') === 'dark' ? 'dark' : 'light' }, seen));
}

/** Practice pages draw themselves after a moment, as the site's do. */
async function seeAtLast(url: string): Promise<Seen> {
  for (;;) {
    const { seen } = inOneGo(seePage(document, url, PAGES));
    if (seen) return seen;
    await new Promise((next) => setTimeout(next, 100));
  }
}

/** The practice page in this document; scripts that came as text have to be made anew to run. */
function stage(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
  for (const old of document.body.querySelectorAll('script:not([src])')) {
    const script = document.createElement('script');
    script.textContent = old.textContent;
    old.replaceWith(script);
  }
}

void show();
