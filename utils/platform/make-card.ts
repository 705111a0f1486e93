import type { CardView } from '../core/brief';
import type { Guidance } from '../core/build-guidance';
import type { Route } from '../core/buyer';
import type { OnboardingState } from '../core/onboarding-state';
import type { PageDefinition } from '../core/page-definition';
import { siteOfUrl } from '../core/site-of-url';
import type { Guidebook } from './guidebook';
import type { Locale } from './locale';
import { makePhone } from './make-phone';
import { makeWait } from './make-wait';
import { sayProof } from './say-proof';
import { saySource } from './say-source';

/** What a card's words are made with. */
export interface Wording {
  guidebook: Guidebook;
  locale: Locale;
  country: string | undefined;
  /** The buyer's route: some words are for one of them only. */
  route: Route;
  now: number;
  /** The page that the card stands on was translated by the browser. */
  translated?: true | undefined;
  /** When the buyer wants to be reminded of which step. */
  reminders?: OnboardingState['reminders'];
}

/** The words for a piece of guidance: one card, ready to draw, without an amount or a name of the buyer's. */
export function makeCard(guidance: Guidance, wording: Wording): CardView {
  const { step, chapter, kind, number, of, proof, back, next } = guidance;
  const { guidebook, locale, country, route, now } = wording;
  const { text, maybe } = locale;
  const words = (part: string) => maybe(`steps:${step.id}.${part}`, country === undefined ? {} : { context: country });
  const definition = step.page === undefined ? undefined : guidebook.pages[step.page];
  // i18next gives the plain words where there are none for this route.
  const hasOwn = country !== undefined && maybe(`steps:${step.id}.body_${country}`) !== undefined;
  const body = hasOwn ? words('body') : maybe(`steps:${step.id}.body`, { context: route });
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
    ...(wording.translated ? { note: text('ui:overlay.translated') } : {}),
    body: (step.page !== undefined && kind === 'elsewhere' ? sayElsewhere(step.page, definition, locale) : body) ?? '',
    source: saySource(step, definition, locale),
    ...(onThisPage && step.anchor !== undefined ? { anchor: step.anchor } : {}),
    ...(onThisPage && term?.zh[0] !== undefined && meaning !== undefined
      ? { label: { zh: wordingOf(term.zh, step.page ?? '', locale.language), meaning } }
      : {}),
    ...(where !== undefined ? { where } : {}),
    ...(onThisPage && step.press && press !== undefined
      ? { press: { kind: step.press, word: text(`ui:overlay.press.${step.press}`), text: press } }
      : {}),
    ...(kind === 'wait' && !proof ? makeWait(step, wording) : {}),
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

function makeOpen(page: string | undefined, definition: PageDefinition | undefined, { text }: Locale): Pick<CardView, 'open'> {
  const url = definition?.open;
  if (page === undefined || url === undefined || siteOfUrl(url) === null) return {};
  return { open: { url, word: text('ui:overlay.elsewhere.open', { page: text(`pages:${page}`) }) } };
}
