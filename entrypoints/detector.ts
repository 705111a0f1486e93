import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { matchAddress } from '../utils/core/match-address';
import type { Address } from '../utils/core/page-definition';

declare const chrome: { runtime: { id?: string; sendMessage(message: object): Promise<unknown> } };

/** Only the addresses of the page definitions are bundled here, nothing else of them. */
const pages = import.meta.glob<Address[]>('../utils/guidebook/pages/*/*.json', { eager: true, import: 'addresses' });
const addresses = Object.values(pages).flat();

// On every address of the three sites: as small as can be, it asks for the words, and for the overlay only where a page of ours may be.
export default defineUnlistedScript(() => {
  const world = globalThis as { guidebookDetector?: true; guidebookWords?: object; navigation?: EventTarget };
  if (world.guidebookDetector) return;
  world.guidebookDetector = true;
  let visited = '';

  /** Asks once for each address. */
  const visit = () => {
    const { href } = location;
    if (href === visited) return;
    visited = href;
    const plain = !matchAddress(href, addresses);
    // Once the words are here, an address that is none of ours is nobody's business.
    if (chrome.runtime?.id && !(plain && world.guidebookWords)) void ask(href, plain, 3);
  };

  const ask = async (href: string, plain: boolean, tries: number): Promise<void> => {
    try {
      await chrome.runtime.sendMessage({
        type: 'visit',
        ...(plain && { plain }),
        ...(!world.guidebookWords && { words: true }),
      });
    } catch {
      // The background was killed in between; asked again it does the same.
      if (tries > 1 && href === location.href) setTimeout(ask, 500, href, plain, tries - 1);
    }
  };

  // Where the Navigation API is missing, moves by script alone go unseen until the next press of Back or Forward.
  world.navigation?.addEventListener('currententrychange', visit);
  addEventListener('popstate', visit);
  addEventListener('hashchange', visit);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) visited = '';
    visit();
  });
  visit();
});
