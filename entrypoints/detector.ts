import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { matchAddress } from '../utils/core/match-address';
import type { Address } from '../utils/core/page-definition';

declare const chrome: { runtime: { id?: string; sendMessage(message: object): Promise<unknown> } };

/** Only the addresses of the page definitions are bundled here, nothing else of them. */
const pages = import.meta.glob<Address[]>('../utils/guidebook/pages/*/*.json', { eager: true, import: 'addresses' });
const addresses = Object.values(pages).flat();

// On every address of the three sites: as small as can be, it only asks for the rest where a page of ours may be.
export default defineUnlistedScript(() => {
  const world = globalThis as { guidebookDetector?: true; navigation?: EventTarget };
  if (world.guidebookDetector) return;
  world.guidebookDetector = true;
  let visited = '';

  /** Asks once for each address. */
  const visit = () => {
    const { href } = location;
    if (href === visited) return;
    visited = href;
    if (chrome.runtime?.id && matchAddress(href, addresses)) void ask(href, 3);
  };

  const ask = async (href: string, tries: number): Promise<void> => {
    try {
      await chrome.runtime.sendMessage({ type: 'visit' });
    } catch {
      // The background was killed in between; asked again it does the same.
      if (tries > 1 && href === location.href) setTimeout(ask, 500, href, tries - 1);
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
