import type { PopupView } from '../../components/popup/popup-view';

/** How many chapters the popup names when there is nothing else to say: it is at most 600 px high. */
const MOST_CHAPTERS = 2;

/** Names only as many chapters as there is room for beside what matters now, around the present one. The bar shows all of them. */
export function fitChapters(view: PopupView): PopupView {
  return { ...view, way: { ...view.way, chapters: nearest(view.way.chapters, roomFor(view)) } };
}

function roomFor({ place, readiness, waiting, notice, silent, next }: PopupView): number {
  const taken = [
    place.body === null ? 0 : 2,
    place.allow ? 1 : 0,
    next?.note ? 1 : 0,
    readiness ? 1 + readiness.rows.length + readiness.notes.length : 0,
    waiting.rows.length * 2,
    waiting.due ? 4 : 0,
    waiting.notify ? 1 : 0,
    notice ? 4 : 0,
    silent ? 4 : 0,
  ];
  return Math.max(0, MOST_CHAPTERS - taken.reduce((sum, each) => sum + each, 0));
}

/** So many chapters, beginning with the one before the present one. */
function nearest(chapters: PopupView['way']['chapters'], most: number): PopupView['way']['chapters'] {
  const present = chapters.findIndex(({ state }) => state === 'now');
  const from = Math.max(0, most > 1 ? present - 1 : present);
  const start = Math.max(0, Math.min(from, chapters.length - most));
  return chapters.slice(start, start + most);
}
