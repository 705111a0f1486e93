import type { Driver, OwnPage, Tab } from './driver/driver.ts';

/** Opens one of our own pages and waits until it is drawn. */
export async function openDrawn(driver: Driver, file: string): Promise<OwnPage> {
  const page = await driver.openOwn(file);
  await page.waitFor('its words', () => document.querySelector('h1')?.textContent);
  return page;
}

/** Chooses a value in a select, as a buyer does. */
export function choose(page: OwnPage, name: string, value: string): Promise<void> {
  return page.evaluate(
    (given) => {
      const select = document.querySelector<HTMLSelectElement>(`select[name="${given.name}"]`);
      if (!select) throw new Error(`no choice of ${given.name}`);
      select.value = given.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, value },
  );
}

/** Presses what matches: a button, a radio button, a switch. Waits until it is there. */
export async function press(page: OwnPage, css: string): Promise<void> {
  await page.waitFor(css, (given) => document.querySelector(given) !== null, css);
  await page.evaluate((given) => document.querySelector<HTMLElement>(given)?.click(), css);
}

/** The words of everything that matches. */
export function wordsOf(page: OwnPage, css: string): Promise<string[]> {
  return page.evaluate(
    (given) => [...document.querySelectorAll<HTMLElement>(given)].map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim()),
    css,
  );
}

/** The popup, loaded while this tab is in front: as if it were opened over it. */
export async function openOver(driver: Driver, tab: Tab): Promise<OwnPage> {
  const popup = await driver.openOwn('popup.html');
  await tab.activate();
  await popup.reload();
  await popup.waitFor('the popup', () => document.querySelector('h1')?.textContent);
  return popup;
}
