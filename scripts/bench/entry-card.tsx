// Runs in a page: our step card and driver.js's, beside the same element.
import { driver } from 'driver.js';
import driverStyles from 'driver.js/dist/driver.css?inline';
import { mountOverlay } from '../../components/mount-overlay';
import type { OverlayView } from '../../components/overlay-view';
import { cards } from '../../tests/browser/gallery/sample-cards';
import { brief } from '../../tests/browser/gallery/samples';
import { silentCalls } from './silent-calls';

function target(): Element {
  return document.querySelector('form button') as Element;
}

/** Puts a card up: what it costs at once, and until it is painted, in ms. `keep` leaves it there. */
async function card(kind: 'ours' | 'driver', keep: boolean): Promise<{ sync: number; painted: number }> {
  const view: OverlayView = {
    brief: brief('en', cards('en').point),
    target: { state: 'found', element: target() },
    places: [],
    keepClear: [],
    avoid: [],
  };
  await new Promise(requestAnimationFrame);
  const begin = performance.now();
  let close: () => void;
  if (kind === 'ours') {
    const overlay = mountOverlay(silentCalls);
    overlay.update(view);
    close = () => overlay.unmount();
  } else {
    const tour = driver({ animate: false });
    tour.highlight({ element: target(), popover: { title: 'Search', description: 'Write what you look for, and press the button.' } });
    close = () => tour.destroy();
  }
  const sync = performance.now() - begin;
  const drawn = () =>
    kind === 'ours'
      ? document.querySelector('gb-guide') !== null
      : document.querySelector('.driver-popover')?.checkVisibility({ opacityProperty: true }) === true;
  for (let frame = 0; frame < 60 && !drawn(); frame += 1) await new Promise(requestAnimationFrame);
  // The frame after the one in which it was drawn begins when it is on the screen.
  await new Promise(requestAnimationFrame);
  const painted = performance.now() - begin;
  if (!keep) close();
  return { sync, painted };
}

async function scroll(steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    scrollBy(0, step % 2 === 0 ? 24 : -24);
    await new Promise(requestAnimationFrame);
  }
}

const style = document.createElement('style');
style.textContent = driverStyles;
document.head.append(style);
Object.assign(globalThis, { benchCard: card, benchScroll: scroll });
