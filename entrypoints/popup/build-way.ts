import type { PopupView } from '../../components/popup/popup-view';
import { progressOf } from '../../utils/core/progress';
import type { PopupSituation } from './situation';

/** How many chapters are listed by name, and how many when the amounts need the room: the popup is at most 600 px high. */
const MOST = 7;
const FEW = 4;

/**
 * How far the buyer is. The list has the chapters around the present one. Optional ones stand in it under their name, which says so;
 * bar and count leave them out: the way is complete without them.
 */
export function buildWay({ guidebook, locale: { text }, state }: PopupSituation, short: boolean): PopupView['way'] {
  const { chapters, next } = progressOf(guidebook.journey, state);
  const needed = chapters.filter(({ optional }) => !optional);
  const done = needed.filter((chapter) => chapter.done === chapter.total).length;
  const present = chapters.findIndex(({ steps }) => steps.some(({ id }) => id === next));
  const list = chapters.map(({ id, done: steps, total }, index) => ({
    id,
    state: steps === total ? ('ready' as const) : index === present ? ('now' as const) : ('todo' as const),
    title: text(`chapters:${id}`),
    count: text('ui:popup.journey.steps', { done: steps, total }),
  }));
  const room = short ? FEW : MOST;
  const from = Math.max(0, Math.min(present < 0 ? list.length : present - 1, list.length - room));
  return {
    title: text('ui:popup.journey.title'),
    count: text('ui:popup.journey.chapters', { done, total: needed.length }),
    bar: needed.map((chapter) => chapter.done / chapter.total),
    chapters: list.slice(from, from + room),
  };
}
