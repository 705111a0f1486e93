import type { Driver, OwnPage, Tab } from '../tests/browser/driver/driver.ts';
import { command, readState } from '../tests/browser/driver/extension-store.ts';
import type { Buyer } from '../utils/core/buyer.ts';
import type { BookStep, JourneyBook } from './journey-book.ts';
import { type StepPicture, takePictures } from './take-pictures.ts';
import { act, cards, follow, pressCard, type Seen, waitForCard } from './walk-actions.ts';

/** The one step whose result the practice pages cannot make by themselves: money comes in from a bank, after it was sent. */
const TRANSIT = 'money/transit';
const NO_MONEY = { CNH: '0.00', SGD: '0.00', USD: '0.00' };

/** What the recogniser says of the step's page at the moment before the press. */
export type Recognised = { page: string | null; evidence: { page?: string; found: boolean }[]; facts: Record<string, unknown> };

/** One step, walked. */
export type WalkedStep = {
  number: number;
  step: BookStep;
  page: string;
  recognised: Recognised | null;
  took: number;
  pictures: StepPicture[];
};

export type WalkOptions = {
  /** The language to walk in; pictures are taken in the others as well. */
  languages?: readonly string[];
  /** Who walks: from Singapore unless it says otherwise. */
  buyer?: Buyer;
  chapter?: string;
  /** The recogniser as a script, to print what it sees. */
  inspector?: string;
  pictures?: boolean;
  onStep?(walked: WalkedStep): void | Promise<void>;
};

/** A step that could not be walked, with how the page looked then. */
export class StepFailed extends Error {
  readonly step: BookStep;
  readonly picture: Uint8Array | null;
  constructor(step: BookStep, reason: string, picture: Uint8Array | null) {
    super(`${step.id}: ${reason}`);
    this.step = step;
    this.picture = picture;
  }
}

/** Walks every step that applies, in order, by real clicks, as a buyer would who does what the card says. Returns the number of steps. */
export async function walkJourney(driver: Driver, book: JourneyBook, options: WalkOptions = {}): Promise<{ steps: number; tab: Tab }> {
  const buyer: Buyer = { country: 'SG', ...options.buyer };
  const own = await driver.openOwn('icons/16.png');
  await introduce(own, buyer);
  await command(own, 'language', { language: options.languages?.[0] ?? 'en' });
  const all = book.steps(buyer);
  const steps = all.filter(({ chapter }) => options.chapter === undefined || chapter === options.chapter);
  if (steps.length === 0)
    throw new Error(`There is no chapter "${options.chapter}". There is: ${[...new Set(all.map(({ chapter }) => chapter))].join(', ')}.`);
  Object.assign(driver.site.state, { balances: NO_MONEY });
  if (options.chapter !== undefined) await pretendDone(driver, own, all, options.chapter);
  const first = steps.find((step) => step.page !== undefined)?.page;
  let tab = await driver.open((first && book.addressOf(first)) ?? 'https://www.1688.com/');
  for (const [index, step] of steps.entries()) {
    const begin = performance.now();
    try {
      tab = await reach(driver, book, tab, all, step);
      if (step.id === TRANSIT) Object.assign(driver.site.state, { balances: { ...NO_MONEY, ...sentBy(buyer) } });
      const { page, recognised, pictures } = await perform(tab, own, book, step, options);
      await waitUntilDone(own, book, step);
      await options.onStep?.({ number: index + 1, step, page, recognised, took: performance.now() - begin, pictures });
    } catch (error) {
      throw new StepFailed(step, (error as Error).message, await tab.screenshot().catch(() => null));
    }
  }
  await own.close();
  return { steps: steps.length, tab };
}

/** Says what the buyer says of themselves. */
async function introduce(own: OwnPage, { country, route, alipayBusiness, have = [] }: Buyer): Promise<void> {
  if (country !== undefined) await command(own, 'country', { country });
  if (route !== undefined) await command(own, 'route', { route });
  if (alipayBusiness !== undefined) await command(own, 'alipay-business', { had: alipayBusiness });
  for (const asset of have) await command(own, 'asset', { asset, have: true });
}

/** What this buyer sent to WorldFirst: dollars for WorldFirst Payments, their own currency in Singapore, else CNH. */
function sentBy({ country, route }: Buyer): Record<string, string> {
  if (route === 'payments') return { USD: '5000.00' };
  return country === 'SG' ? { SGD: '3000.00' } : { CNH: '20000.00' };
}

/** Who begins in a later chapter has done what comes before it: the buyer says so, and the practice pages show it. */
async function pretendDone(driver: Driver, own: OwnPage, all: BookStep[], chapter: string): Promise<void> {
  const chapters = [...new Set(all.map((step) => step.chapter))];
  const since = (name: string) => chapters.indexOf(chapter) > chapters.indexOf(name);
  const registered = since('account-1688') ? { registered: true, loggedIn: true, alipayBound: true, alipayVerified: true } : {};
  const funded = since('money') ? { balances: { CNH: '20000.00', SGD: '10.00' } } : {};
  const more = { worldfirstRegistered: since('worldfirst'), worldPayActive: since('connect'), identityClaimed: since('global') };
  Object.assign(driver.site.state, registered, funded, more);
  for (const step of all.filter((each) => since(each.chapter))) {
    await command(own, 'mark', { step: step.id });
    // The background takes twenty commands a second, and no more.
    await new Promise((resolve) => setTimeout(resolve, 70));
  }
}

/** Comes to where the step's card is: it is there already, or the card's Back or Open button leads there, or the address does. */
async function reach(driver: Driver, book: JourneyBook, tab: Tab, steps: BookStep[], step: BookStep): Promise<Tab> {
  await waitForCard(tab, () => true, 4000);
  const here = (await waitForCard(tab, (sight) => sight.step === step.id, 700)) ?? (await turnTo(tab, steps, step));
  if (step.page === undefined) {
    if (here) return tab;
    throw new Error('no card can be turned to it');
  }
  if (here?.sight.page === step.page) return tab;
  // A step that is done by coming to its page begins on the page before it.
  if (here && step.done.some((way) => 'arrive' in way && way.arrive === step.page)) return tab;
  const canOpen = here?.sight.buttons.some((button) => button.name === 'open');
  const there = here && canOpen ? await follow(driver, tab, () => pressCard(here, 'open')) : tab;
  const onPage = (timeout: number) => waitForCard(there, (sight) => sight.page === step.page && sight.step === step.id, timeout);
  if (canOpen && (await onPage(5000))) return there;
  const address = book.addressOf(step.page);
  if (address === undefined) throw new Error(`there is no fixture for ${step.page}`);
  await there.goto(address);
  if (!(await onPage(8000)) && !(await turnTo(there, steps, step)))
    throw new Error(`the card never came on ${step.page} (${describe(await cards(there))})`);
  return there;
}

/** Presses Back or Next on the card until it shows the step. Undefined where there is no card, or no such button. */
async function turnTo(tab: Tab, steps: BookStep[], step: BookStep): Promise<Seen | undefined> {
  const place = (id: string | null) => steps.findIndex((each) => each.id === id);
  for (let turns = 0; turns < steps.length; turns += 1) {
    const seen = await waitForCard(tab, () => true, 1000);
    if (!seen || seen.sight.step === step.id) return seen;
    const name = place(seen.sight.step) > place(step.id) ? 'back' : 'next';
    if (!seen.sight.pill && !seen.sight.buttons.some((button) => button.name === name)) return undefined;
    const before = seen.sight.step;
    await pressCard(seen, name);
    await waitForCard(tab, (sight) => sight.step !== before, 3000);
  }
  return undefined;
}

/** Does what the step asks for; the picture is taken with the ring standing, before the press that matters. */
async function perform(tab: Tab, own: OwnPage, book: JourneyBook, step: BookStep, options: WalkOptions) {
  const actions = book.actionsOf(step);
  const press = Math.max(
    0,
    actions.findIndex(({ click, press: button }) => click === 'anchor' || button !== undefined),
  );
  let result: Pick<WalkedStep, 'page' | 'recognised' | 'pictures'> = { page: '', recognised: null, pictures: [] };
  for (const [index, action] of actions.entries()) {
    if (index === press) result = await look(tab, own, step, options, action.click === 'anchor');
    await act(tab, step.id, action);
  }
  return result;
}

async function look(tab: Tab, own: OwnPage, step: BookStep, { inspector, pictures, languages = ['en'] }: WalkOptions, pointed: boolean) {
  const seen = await waitForCard(
    tab,
    (sight) => sight.step === step.id && (!pointed || sight.done || sight.ring !== null || sight.away !== null),
    4000,
  );
  if (!seen) throw new Error(`the card of this step is not there, or points at nothing (${describe(await cards(tab))})`);
  if (seen.sight.done) throw new Error('it counts as done before anything was pressed');
  const recognised = inspector ? await recognise(seen, inspector) : null;
  return { page: seen.sight.page ?? '', recognised, pictures: pictures ? await takePictures(tab, own, step.id, languages) : [] };
}

async function recognise({ frame }: Seen, inspector: string): Promise<Recognised | null> {
  type World = typeof globalThis & { inspectPage?: () => Recognised };
  const ask = () => frame.evaluate(() => (globalThis as World).inspectPage?.() ?? null);
  const answer = await ask();
  if (answer) return answer;
  await frame.runScript(inspector);
  return ask();
}

/** A step is done when the stored state proves it by the extension's own rules: not when a page merely looks like it. */
async function waitUntilDone(own: OwnPage, book: JourneyBook, step: BookStep): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 40))) {
    const state = await readState(own);
    if (state && book.isDone(state, step.id)) return;
  }
  throw new Error('everything was pressed, but it does not count as done');
}

function describe(seen: Seen[]): string {
  return (
    seen.map(({ sight }) => `${sight.step} on ${sight.page}, its place ${sight.anchorState}, ${sight.form}`).join('; ') ||
    'there is no card'
  );
}
