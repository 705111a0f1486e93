import { isOff } from '../core/is-off';
import type { Backstage } from './backstage';
import { nearestLanguage, openLocale } from './locale';
import { readCopies } from './read-copies';
import type { SiteFrame } from './read-message';

/**
 * A frame's page was translated into this language ("" where nobody knows which: then the buyer's), or with null is as it was: bring the
 * definitions that fit. In a language that we have no words for, only its structure is known.
 */
export async function answerTranslated(stage: Backstage, { site, tab, frame }: SiteFrame, lang: string | null): Promise<{ ok: boolean }> {
  const { state } = await stage.alone(() => readCopies(stage.copies, stage.now()));
  if (isOff(state, site)) return { ok: false };
  return { ok: await stage.inject(tab, frame, site, { lang, locale: lang === '' ? await stage.localeOf(state) : await localeFor(lang) }) };
}

async function localeFor(lang: string | null) {
  const [spoken = ''] = lang?.toLowerCase().split(/[-_]/) ?? [];
  const nearest = nearestLanguage(lang ?? '');
  return spoken !== '' && nearest.split('-')[0] === spoken ? openLocale(nearest) : null;
}
