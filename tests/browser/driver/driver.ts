import type { FixtureSite } from '../../fixtures/site.ts';
import type { OverlaySight } from './in-page.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Box = { x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };

/** A document we can look into: a tab, a frame in it, or a page of the extension. Functions run inside it and see nothing of ours. */
export interface View {
  url(): string;
  evaluate<Result, Argument = undefined>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result>;
  /** Runs again and again until it returns something truthy, also across navigations. `what` names it when it never does. */
  waitFor<Result, Argument = undefined>(
    what: string,
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
    timeout?: number,
  ): Promise<NonNullable<Result>>;
}

/** A document on a site, with the hands of a person. Points are in the document's own coordinates. */
export interface Frame extends View {
  /** Runs a whole script in the document's global scope. */
  runScript(text: string): Promise<void>;
  click(at: Point | string): Promise<void>;
  hover(at: Point | string): Promise<void>;
  /** Clicks into the field, empties it and types. */
  fill(css: string, text: string): Promise<void>;
  /** What our overlay shows here, or null. */
  overlay(): Promise<OverlaySight | null>;
  /** Waits until the overlay here looks as asked. */
  waitForOverlay(what: string, isSo: (sight: OverlaySight) => boolean, timeout?: number): Promise<OverlaySight>;
  /** A real click on a button of the card, by its `data-do`. */
  press(name: string): Promise<void>;
}

export interface Tab extends Frame {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  /** Every frame on screen, the top one first. */
  frames(): Frame[];
  /** Waits for the frame whose address begins so. */
  frame(urlStart: string): Promise<Frame>;
  key(name: string): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** Makes it the tab in front, as a click on it would. */
  activate(): Promise<void>;
  /** Gives the window this size, in px. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file?: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A page of the extension itself, with the extension's own rights. */
export interface OwnPage extends View {
  /** A person's click on the first element that fits: what asks for the clipboard must come from one. */
  click(css: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Puts what is on the clipboard into what has the focus. */
  paste(): Promise<void>;
  reload(): Promise<void>;
  screenshot(file?: string): Promise<Uint8Array>;
  close(): Promise<void>;
  /** What axe-core finds wrong for people who do not see or point; only Chromium has the line that it needs. */
  audit?(): Promise<AccessFault[]>;
}

export type AccessFault = { rule: string; impact: string; where: string[] };
/** Specs run with reduced motion, so that nobody waits for the end of a movement; `motion` is what most buyers have. */
export type Looks = { dark?: boolean; motion?: boolean };

/** One real browser with the extension in it and the fixture site behind every address. */
export interface Driver {
  readonly name: BrowserName;
  readonly site: FixtureSite;
  /** The extension's origin, without a slash at its end. */
  readonly origin: string;
  /** Errors that any document wrote to its console since the last reset. */
  readonly errors: string[];
  open(url: string): Promise<Tab>;
  /** Runs something that opens a new tab by itself, and returns that tab. */
  nextTab(run: () => Promise<void>): Promise<Tab>;
  /** Every tab at an address that begins so: for tabs that open by themselves. */
  tabsAt(urlStart: string): Promise<string[]>;
  openOwn(file: string): Promise<OwnPage>;
  /** Really ends the background; the next event starts a new one. */
  killBackground(): Promise<void>;
  /** Grants or takes away the sites, as the buyer can in the browser's own settings. */
  setHostAccess(granted: boolean): Promise<void>;
  setLooks(looks: Looks): Promise<void>;
  /** Undoes what the two above have changed. */
  restoreDefaults(): Promise<void>;
  /** How the newest tab on a site looks, or null where there is none. */
  screenshot(): Promise<Uint8Array | null>;
  /** Closes and starts the browser again with the same profile; killed by the system, or with something done to its folder meanwhile. */
  restart(how?: Restart): Promise<void>;
  /** Takes the extension away and loads it again while its pages stay open, as an update does. */
  update(): Promise<void>;
  /** Ends the background again and again, without the time that `killBackground` takes to find its way. */
  killer(): Promise<Killer>;
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

export type Restart = { kill?: boolean; meanwhile?(profile: string): void };
export type Killer = { kill(): Promise<void>; close(): Promise<void> };
/** `profile`: a folder that stays, for a browser that is to be started again; Firefox needs it for a true restart. */
export type DriverOptions = { headless?: boolean; extension?: string; width?: number; height?: number; locale?: string; profile?: string };
