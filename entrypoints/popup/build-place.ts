import type { PopupView } from '../../components/popup/popup-view';
import type { SiteId } from '../../utils/core/sites';
import type { PopupSituation } from './situation';

type Place = PopupView['place'];

/** Where the buyer is, whether the address is genuine, and what to say of the page. */
export function buildPlace(situation: PopupSituation): Place {
  const { guidebook, locale, where, url, state } = situation;
  const { text } = locale;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname || null : null;
  const genuine = (site: SiteId): Place['address'] => ({
    state: 'ready',
    word: text('ui:popup.genuine', { site: text(`ui:sites.${site}`) }),
    host,
  });

  if (where.at === 'page') {
    const { zh = null, check } = guidebook.pages[where.page] ?? {};
    const isTranslated = situation.frames.some(({ page, translated }) => translated && page === where.page);
    const body = check ? text('ui:overlay.check.body') : isTranslated ? text('ui:overlay.translated') : null;
    return { title: text(`pages:${where.page}`), zh, address: genuine(where.site), body, allow: null };
  }
  if (where.at === 'withheld') return withheldPlace(situation, where.site, genuine(where.site));
  const reason = `ui:popup.reason.${where.why}`;
  const strange = { state: where.why === 'notSecure' ? 'attention' : 'unknown', word: text(`${reason}.state`), host } as const;
  // A withheld permission hides the address as well: where one is missing, that is the likelier cause.
  const [withheld] = where.withheld;
  if (where.why === 'unseen' && withheld !== undefined) return withheldPlace(situation, withheld, strange);
  const { site } = where;
  // Above it stands already that everything is silenced, and how to change that.
  if (site !== null && state.choices.silent) {
    return { title: text('ui:popup.noGuide'), zh: null, address: genuine(site), body: null, allow: null };
  }
  // Off, not loaded, not recognised yet: the address is ours, and its state is the title.
  const title = site === null || where.why === 'unknownPage' ? text('ui:popup.noGuide') : strange.word;
  // WorldFirst speaks many languages, and the guide knows the words of two.
  const body = text(`${reason}.body`, site === null ? {} : { site: text(`ui:sites.${site}`), context: site });
  return { title, zh: null, address: site === null ? strange : genuine(site), body, allow: null };
}

/** The site that the button asks the browser for; null where nothing is withheld. */
export function siteToAllow({ where }: PopupSituation): SiteId | null {
  if (where.at === 'withheld') return where.site;
  return where.at === 'nowhere' && where.why === 'unseen' ? (where.withheld[0] ?? null) : null;
}

function withheldPlace({ locale: { text }, refused }: PopupSituation, site: SiteId, address: Place['address']): Place {
  const name = { site: text(`ui:sites.${site}`) };
  return {
    title: text('ui:popup.withheld.title'),
    zh: null,
    address,
    body: text('ui:popup.withheld.body', name),
    allow: { word: text('ui:popup.withheld.allow', name), note: text(refused ? 'ui:popup.withheld.refused' : 'ui:popup.withheld.note') },
  };
}
