// Runs in a page: our badges on its cards, put up anew after a scroll has come to rest; and one element that changes its colour.
import { mountOverlay } from '../../components/mount-overlay';
import type { OverlayView } from '../../components/overlay-view';
import { cards } from '../../tests/browser/gallery/sample-cards';
import { brief, terms } from '../../tests/browser/gallery/samples';
import { silentCalls } from './silent-calls';

const MOST = 20;
/** Longer than a scroll has to rest before badges come back, in ms. */
const TURN = 260;

/** Puts badges on the first places on screen, and waits until they have come. */
async function putUp(): Promise<void> {
  const [term] = terms('en');
  if (!term) throw new Error('there is no sample of a term');
  const elements = [...document.querySelectorAll('.offer-chips i')].slice(0, MOST);
  const view: OverlayView = {
    brief: { ...brief('en', cards('en').point), badges: true },
    target: null,
    places: elements.map((element, at) => ({ anchor: `chip-${at}`, element, term: { ...term, anchor: `chip-${at}` } })),
    keepClear: [],
    avoid: [],
  };
  mountOverlay(silentCalls).update(view);
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** So many turns of one kind: a scroll of the page that moves nothing, another colour, or nothing at all. */
async function turn(kind: 'scroll' | 'colour' | 'nothing', times: number): Promise<void> {
  const title = document.querySelector<HTMLElement>('.offer-title');
  for (let time = 0; time < times; time += 1) {
    if (kind === 'scroll') document.dispatchEvent(new Event('scroll'));
    if (kind === 'colour' && title) title.style.color = time % 2 === 0 ? 'red' : '';
    await new Promise((resolve) => setTimeout(resolve, TURN));
  }
}

Object.assign(globalThis, { benchPutUp: putUp, benchTurn: turn });
