import { z } from './schema';

// The forms of the files in locales/<language>, for the data checks and for editors.

const Text = z.string();
const Country = /^body_([A-Z]{2}|world-pay|payments|card)$/;

/** What the phone shows at a step. */
export const PhoneText = z.strictObject({
  /** The lines on the phone's screen, as the app writes them. */
  lines: z.array(Text),
  /** Which of them to touch, counted from 0. */
  current: z.number(),
  /** The way there: an instruction first, then the names of the menus. */
  path: z.array(Text),
});

/** The words of one step. `body_SG` and `body_card` stand in for `body` in that country and on that route. */
export const StepText = z
  .looseObject({
    /** What to do: a verb first, at most six words in English. */
    title: Text,
    /** How it is done, in two or three short sentences. */
    body: Text,
    /** What pressing the page's button does; only where the step has a `press`. */
    press: z.optional(Text),
    /** Where to look when the place is not found; only where the step has an `anchor`. */
    where: z.optional(Text),
    /** What the phone shows; only for steps of kind "phone". */
    phone: z.optional(PhoneText),
  })
  .check(z.refine((text) => Object.keys(text).every((key) => key in KEYS || Country.test(key)), 'has a field nobody reads'));

const KEYS = { title: 1, body: 1, press: 1, where: 1, phone: 1 };

/** locales/<language>/steps.json: the words of every step, by its id. */
export const StepTexts = z.record(z.string(), StepText);

/** The words of one term. */
export const TermText = z.strictObject({
  /** What the Chinese word means, in as few words as a label. */
  meaning: Text,
  /** What a buyer should know about it: one sentence or two. */
  trade: z.optional(Text),
  /** What pressing it does; only where the term has a `press`. */
  press: z.optional(Text),
});

/** locales/<language>/terms.json: the words of every term, by its id. */
export const TermTexts = z.record(z.string(), TermText);

/** locales/<language>/pages.json and chapters.json: the name of every page and chapter, by its id. */
export const Names = z.record(z.string(), Text);
