import type { PopupView } from '../../components/popup/popup-view';
import { buildGuidance } from '../../utils/core/build-guidance';
import { checkIn, pickFrame } from '../../utils/core/pick-frame';
import { progressOf } from '../../utils/core/progress';
import { stepsFor } from '../../utils/core/steps-for';
import type { GoOn, PopupSituation } from './situation';

/**
 * The one next thing, what its button does, and which step it is. On a page of ours it is the step that the card there shows; during
 * a check, nothing.
 */
export function buildNext(situation: PopupSituation): { next: PopupView['next']; goOn: GoOn | null; step: string | null } {
  const { guidebook, locale, state, frames } = situation;
  const { journey } = guidebook;
  if (checkIn(frames) !== undefined) return { next: null, goOn: null, step: null };
  const steps = stepsFor(journey, state.choices);
  const frame = pickFrame(frames, journey, state);
  const guidance = frame && buildGuidance({ journey, state, page: frame.page, viewed: frame.viewed, again: frame.again });
  const id = guidance?.step.id ?? progressOf(journey, state).next;
  const placed = steps.find(({ step }) => step.id === id);
  if (!placed) return { next: null, goOn: null, step: null };
  const { step, chapter } = placed;
  const own = steps.filter((each) => each.chapter === chapter);
  const number = own.indexOf(placed) + 1;
  const country = state.choices.country;
  const { text, maybe } = locale;
  const { note, button, goOn } = wayOn(situation, step.id);
  return {
    goOn,
    step: step.id,
    next: {
      number,
      eyebrow: text('ui:popup.next.eyebrow', {
        chapter: text(`chapters:${chapter}`),
        count: text('ui:overlay.count', { number, of: own.length }),
      }),
      title: maybe(`steps:${step.id}.title`, country === undefined ? {} : { context: country }) ?? step.id,
      note,
      button,
    },
  };
}

interface WayOn {
  note: string | null;
  button: string | null;
  goOn: GoOn | null;
}

function wayOn({ guidebook, locale: { text }, state, frames }: PopupSituation, id: string): WayOn {
  const steps = stepsFor(guidebook.journey, state.choices);
  const at = steps.findIndex(({ step }) => step.id === id);
  const { step, chapter: own } = steps[at] ?? {};
  if (step?.page === undefined) {
    const note = text(step?.kind === 'phone' ? 'ui:popup.next.phone' : 'ui:popup.next.outside');
    return { note, button: text('ui:overlay.doneMyself'), goOn: { kind: 'mark', step: id } };
  }
  if (frames.some(({ page }) => page === step.page)) return { note: null, button: text('ui:popup.next.show'), goOn: { kind: 'point' } };
  const open = (page: string, note: string | null): WayOn | null => {
    const url = guidebook.pages[page]?.open;
    return url === undefined
      ? null
      : { note, button: text('ui:popup.next.open', { page: text(`pages:${page}`) }), goOn: { kind: 'open', url } };
  };
  const here = open(step.page, null);
  if (here) return here;
  // The page has no address of its own: back to the last one on the way that has. Another optional chapter is no part of the way.
  const reach = text('ui:popup.next.reach');
  const isAside = (chapter: string) => chapter !== own && guidebook.journey.chapters.find(({ id: each }) => each === chapter)?.optional;
  for (const { step: earlier, chapter } of steps.slice(0, at).reverse()) {
    const there = earlier.page === undefined || isAside(chapter) ? null : open(earlier.page, reach);
    if (there) return there;
  }
  return { note: reach, button: null, goOn: null };
}
