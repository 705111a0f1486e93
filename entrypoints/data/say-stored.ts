import { isSite } from '../../utils/core/is-site';
import type { Money } from '../../utils/core/money';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { nativeName } from '../../utils/platform/locale';
import { sayMoney } from '../../utils/platform/say-money';
import type { OwnSituation } from '../own/own-situation';

type Say = Pick<OwnSituation, 'locale'>;

/** Whatever a page showed, in words. */
export function sayValue(value: unknown, situation: Say): string {
  const { text } = situation.locale;
  if (typeof value === 'boolean') return text(value ? 'ui:guide.about.yes' : 'ui:guide.about.no');
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('amount' in value) return sayMoney(value as Money, situation.locale.language);
  if ('rate' in value) {
    const { from, to, rate } = value as { from: string; to: string; rate: string };
    return `1 ${from} = ${rate} ${to}`;
  }
  return JSON.stringify(value);
}

/** What the buyer chose and answered, each with its question. Left out is what nobody has said. */
export function sayChoices({ choices }: OnboardingState, { locale }: Say): { word: string; value: string }[] {
  const { text, language } = locale;
  const { country, route, alipayBusiness, have } = choices;
  const region = (code: string) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  const list = (words: string[]) => (words.length === 0 ? undefined : new Intl.ListFormat(language).format(words));
  const rows: [string, string | undefined][] = [
    [text('ui:popup.language'), choices.language === undefined ? undefined : sayLanguage(choices.language)],
    [text('ui:welcome.country'), country && region(country)],
    [text('ui:route.title'), route && text(`ui:route.result.${route}.title`)],
    [text('ui:guide.about.alipayBusiness'), alipayBusiness === undefined ? undefined : sayValue(alipayBusiness, { locale })],
    [text('ui:guide.about.have'), list((have ?? []).map((asset) => text(`ui:guide.about.assets.${asset}`)))],
    [text('ui:data.show.sitesOff'), list(choices.sitesOff.map((site) => (isSite(site) ? text(`ui:sites.${site}`) : site)))],
  ];
  return rows.flatMap(([word, value]) => (value === undefined ? [] : [{ word, value }]));
}

function sayLanguage(tag: string): string {
  try {
    return nativeName(tag);
  } catch {
    return tag;
  }
}
