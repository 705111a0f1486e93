import type { ChapterView, StepView } from '../../components/guide/guide-view';
import type { Step } from '../../utils/core/journey';
import { type Progress, progressOf } from '../../utils/core/progress';
import type { Proof } from '../../utils/core/proof-of-step';
import { siteOfUrl } from '../../utils/core/site-of-url';
import { stepsFor } from '../../utils/core/steps-for';
import { usualWait } from '../../utils/core/usual-wait';
import type { Locale } from '../../utils/platform/locale';
import { makeWait } from '../../utils/platform/make-wait';
import { sayDate } from '../../utils/platform/say-date';
import { sayDuration } from '../../utils/platform/say-duration';
import { sayProof } from '../../utils/platform/say-proof';
import { saySource } from '../../utils/platform/say-source';
import type { OwnSituation } from '../own/own-situation';
import { sayPart, sayTitle } from '../own/say-title';

/** Every chapter with the steps that this buyer has to do. */
export function buildChapters(situation: OwnSituation): ChapterView[] {
  const { guidebook, locale, state } = situation;
  const { text } = locale;
  const progress = progressOf(guidebook.journey, state);
  const steps = new Map(stepsFor(guidebook.journey, state.choices).map(({ step }) => [step.id, step]));
  return progress.chapters.map(({ id, optional, done, total, steps: own }) => ({
    id,
    title: text(`chapters:${id}`),
    count: text('ui:popup.journey.steps', { done, total }),
    state: done === total ? 'ready' : own.some((step) => step.id === progress.next) ? 'now' : 'todo',
    optional,
    steps: own.flatMap(({ id: step, proof }) => {
      const found = steps.get(step);
      return found ? [buildStep(found, proof, progress, situation)] : [];
    }),
  }));
}

function buildStep(step: Step, proof: Proof | null, progress: Progress, situation: OwnSituation): StepView {
  const { guidebook, locale, state: stored, now } = situation;
  const { text } = locale;
  const definition = step.page === undefined ? undefined : guidebook.pages[step.page];
  const state = proof ? 'ready' : step.id === progress.next ? 'now' : progress.waiting.includes(step.id) ? 'waiting' : 'todo';
  const { wait, waitNote, remind } = proof ? {} : makeWait(step, { locale, now, reminders: stored.reminders });
  const url = definition?.open;
  const source = saySource(step, definition, locale);
  const date = sayDate(step.source.date, locale.language);
  // Before its turn has come there is nothing to be reminded of.
  const mayRemind = progress.waiting.includes(step.id) || remind?.minutes === 0;
  return {
    id: step.id,
    title: sayTitle(step.id, situation),
    body: sayPart(step.id, 'body', situation) ?? '',
    state,
    status: proof ? sayProof(proof, now, locale) : sayOpen(step, state, locale),
    by: proof?.by ?? null,
    notes: proof
      ? []
      : [placeNote(step, url, situation), state === 'waiting' ? undefined : wait, waitNote].filter((note) => note !== undefined),
    open:
      url !== undefined && siteOfUrl(url) !== null
        ? { url, word: text('ui:overlay.elsewhere.open', { page: text(`pages:${step.page}`) }) }
        : null,
    remind: mayRemind ? (remind ?? null) : null,
    source: step.source.from === 'guidebook' ? `${source} ${text('ui:guide.asOf', { date })}` : source,
  };
}

/** In a few words that a step is open. */
function sayOpen(step: Step, state: StepView['state'], locale: Locale): string {
  const usual = state === 'waiting' ? usualWait(step) : null;
  if (usual !== null) return locale.text('ui:reminder.waiting', { duration: sayDuration(usual, locale) });
  return locale.text(state === 'now' ? 'ui:guide.status.now' : 'ui:guide.status.todo');
}

/** What to know of the place where it is done, when it has no address to open. */
function placeNote(step: Step, url: string | undefined, { locale: { text } }: OwnSituation): string | undefined {
  if (step.page === undefined) return step.kind === 'phone' ? text('ui:popup.next.phone') : undefined;
  return url === undefined ? text('ui:popup.next.reach') : undefined;
}
