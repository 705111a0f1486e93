import type { LineView, ServiceView } from '../../components/service/service-view';
import { isOpenNow, nextOpening } from '../../utils/core/opening-hours';
import { type Office, officeFor } from '../../utils/core/service';
import { sayDate } from '../../utils/platform/say-date';
import { sayWhen } from '../../utils/platform/say-when';
import type { OwnSituation } from './own-situation';

/** Customer service for this buyer. A country without a line of its own is told so; the nearest one is never guessed. */
export function buildService(situation: OwnSituation): ServiceView {
  const { guidebook, locale, state } = situation;
  const { text, language } = locale;
  const { service } = guidebook;
  const { country } = state.choices;
  const own = officeFor(service, country);
  const { from, to } = service.replyDays;
  return {
    title: text('ui:service.title'),
    name: text('ui:service.name'),
    own: own && lineOf(own, situation),
    ownWord: text('ui:service.yours'),
    note: own ? null : country === undefined ? text('ui:service.unsaid') : text('ui:service.none', { country: nameOf(country, language) }),
    noteBody: own || country === undefined ? null : text('ui:service.noneBody'),
    lines: service.offices.map((office) => lineOf(office, situation)),
    allWord: text('ui:service.all'),
    phoneWord: text('ui:service.phone'),
    emailWord: text('ui:service.email'),
    reply: text('ui:service.reply', { days: `${from}–${to}` }),
    source: text('ui:service.source', { date: sayDate(service.source.date, language) }),
  };
}

function lineOf(office: Office, { locale, now }: OwnSituation): LineView {
  const { text, language } = locale;
  const open = isOpenNow(office, now);
  const zone = new Intl.DateTimeFormat(language, { timeZone: office.timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return {
    id: office.id,
    title: new Intl.ListFormat(language).format(office.countries.map((country) => nameOf(country, language))),
    open,
    state: open ? text('ui:service.open') : text('ui:service.opens', { when: sayWhen(nextOpening(office, now), now, locale) }),
    hours: text('ui:service.hours', {
      first: weekday(office.days[0], language),
      last: weekday(office.days.at(-1), language),
      from: office.from,
      to: office.to,
      zone: zone ?? office.timeZone,
    }),
    phone: office.phone,
    email: office.email,
  };
}

function nameOf(country: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}

/** The name of a day of the week; 1 January 2024 was a Monday. */
function weekday(day = 1, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}
