import type { CardView } from '../core/brief';
import type { Guidance } from '../core/build-guidance';
import type { PageDefinition } from '../core/page-definition';
import { siteOfUrl } from '../core/site-of-url';
import type { Guidebook } from './guidebook';
import type { Locale } from './locale';
import { makePhone } from './make-phone';
import { sayDate } from './say-date';
import { sayDuration } from './say-duration';
import { sayProof } from './say-proof';

/** What a card's words are made with. */
export interface Wording {
  guidebook: Guidebook;
  locale: Locale;
  country: string | undefined;
  now: number;
}

/** The words for a piece of guidance: one card, ready to draw, without an amount or a name of the buyer's. */
export function makeCard(guidance: Guidance, wording: Wording): CardView {
  const { step, chapter, kind, number, of, proof, back, next } = guidance;
  const { guidebook, locale, country, now } = wording;
  const { text, maybe } = locale;
  const words = (part: string) => maybe(`steps:${step.id}.${part}`, country === undefined ? {} : { context: country });
  const definition = step.page === undefined ? undefined : guidebook.pages[step.page];
  const onThisPage = kind !== 'elsewhere';
  const label = step.anchor === undefined ? undefined : definition?.anchors[step.anchor];
  const term = label && guidebook.terms[label.term];
  const meaning = label && maybe(`terms:${label.term}.meaning`);
  const press = words('press');
  const phone = kind === 'phone' ? makePhone(step.id, locale) : undefined;
  const where = words('where');
  return {
    step: step.id,
    kind,
    chapterTitle: text(`chapters:${chapter}`),
    number,
    of,
    count: text('ui:overlay.count', { number, of }),
    title: words('title') ?? step.id,
    body: (step.page !== undefined && kind === 'elsewhere' ? sayElsewhere(step.page, definition, locale) : words('body')) ?? '',
    source: saySource(guidance, definition, locale),
    ...(onThisPage && step.anchor !== undefined ? { anchor: step.anchor } : {}),
    ...(onThisPage && term?.zh[0] !== undefined && meaning !== undefined
      ? { label: { zh: wordingOf(term.zh, step.page ?? '', locale.language), meaning } }
      : {}),
    ...(where !== undefined ? { where } : {}),
    ...(onThisPage && step.press && press !== undefined
      ? { press: { kind: step.press, word: text(`ui:overlay.press.${step.press}`), text: press } }
      : {}),
    ...(kind === 'wait' && step.minutes !== undefined ? { wait: sayWait(step.waits === 'code', step.minutes, locale) } : {}),
    ...(phone ? { phone } : {}),
    ...(kind === 'elsewhere' ? makeOpen(step.page, definition, locale) : {}),
    ...(proof ? { done: sayProof(proof, now, locale) } : {}),
    ...(back !== null ? { back } : {}),
    ...(next !== null ? { next } : {}),
  };
}

/** The label as this buyer's page writes it: WorldFirst speaks English to all who did not choose Chinese. */
function wordingOf(forms: readonly string[], page: string, language: string): string {
  const latin = page.startsWith('worldfirst/') && !language.startsWith('zh') ? forms.find((form) => /[A-Za-z]{3}/.test(form)) : undefined;
  return latin ?? forms[0] ?? '';
}

function sayElsewhere(page: string, definition: PageDefinition | undefined, { text }: Locale): string {
  return text(definition?.open === undefined ? 'ui:overlay.elsewhere.goOn' : 'ui:overlay.elsewhere.body', { page: text(`pages:${page}`) });
}

/** A code lives for a while; a review or a transfer takes its time. */
function sayWait(isCode: boolean, minutes: number, locale: Locale): string {
  return `${locale.text(isCode ? 'ui:overlay.validFor' : 'ui:overlay.takesAbout')} ${sayDuration(minutes, locale)}`;
}

function saySource({ step }: Guidance, definition: PageDefinition | undefined, { text, language }: Locale): string {
  const { from, chapter = '', date } = step.source;
  const seen = definition === undefined || definition.verified ? '' : 'NotSeen';
  const source = text(`ui:overlay.source.${from}${seen}`, { chapter, date: sayDate(date, language) });
  return step.formerly === undefined ? source : `${source} ${text('ui:overlay.source.formerly', { name: step.formerly })}`;
}

function makeOpen(page: string | undefined, definition: PageDefinition | undefined, { text }: Locale): Pick<CardView, 'open'> {
  const url = definition?.open;
  if (page === undefined || url === undefined || siteOfUrl(url) === null) return {};
  return { open: { url, word: text('ui:overlay.elsewhere.open', { page: text(`pages:${page}`) }) } };
}
