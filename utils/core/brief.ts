import { Press, StepId } from './journey';
import { AnchorName, PageId } from './observation';
import { z } from './schema';

const Text = z.string().check(z.maxLength(1200));

/** Text for people. Chinese words stand in double square brackets, "[[已认证]] verified", and are drawn as chips. */
export const RichText = Text;

/** What pressing the page's button does: kind, one word, one sentence. */
export const PressView = z.strictObject({ kind: Press, word: Text, text: Text });
export type PressView = z.infer<typeof PressView>;

/** A Chinese label beside its meaning. */
export const LabelView = z.strictObject({ zh: Text, meaning: Text });

/** A named place of this page, for its tooltip. */
export const TermView = z.strictObject({
  anchor: AnchorName,
  zh: Text,
  pinyin: z.optional(Text),
  meaning: Text,
  trade: z.optional(RichText),
  press: z.optional(PressView),
});
export type TermView = z.infer<typeof TermView>;

/** The one card of no step: a check by the site, which the buyer has to pass by hand. */
export const CHECK: StepId = 'check/slide';

/** What is looked at before an order is submitted or paid, row by row: words and states, never an amount or a name. */
export const GuardView = z.strictObject({
  state: z.enum(['ready', 'attention', 'unknown']),
  title: Text,
  detail: Text,
  rows: z.array(
    z.strictObject({ state: z.enum(['ready', 'attention', 'short', 'unknown', 'stale']), what: Text, word: Text, found: RichText }),
  ),
});
export type GuardView = z.infer<typeof GuardView>;

/** One step card, ready to draw: ids, numbers and words, no amounts and no names of the buyer's. */
export const CardView = z.strictObject({
  /** The step's id, or `CHECK`. */
  step: StepId,
  /**
   * point: beside its anchor. phone: done on the phone. wait: a code or a review. elsewhere: the step is on another page. check: no step,
   * only words: nothing to turn to, to mark or to point at.
   */
  kind: z.enum(['point', 'phone', 'wait', 'elsewhere', 'check']),
  chapterTitle: Text,
  number: z.number(),
  of: z.number(),
  /** "3 of 5", in the buyer's language. */
  count: Text,
  title: RichText,
  /** Something about the whole page that the buyer has to know first: it was translated. */
  note: z.optional(Text),
  /** The Chinese label to press and its meaning; absent for phone steps. */
  label: z.optional(LabelView),
  anchor: z.optional(AnchorName),
  body: RichText,
  /** Where to look when the anchor is not found. */
  where: z.optional(RichText),
  press: z.optional(PressView),
  source: RichText,
  /** For a waiting step: "15 minutes", in the buyer's language. */
  wait: z.optional(Text),
  /** For a waiting step: when a code can be asked for again, or when the buyer will be reminded. */
  waitNote: z.optional(Text),
  /** The button that sets a reminder so many minutes from now, or with 0 takes it away. */
  remind: z.optional(z.strictObject({ word: Text, minutes: z.number() })),
  /** What the phone shows, line by line; the line to touch is `current`. */
  phone: z.optional(z.strictObject({ lines: z.array(Text), current: z.number(), path: z.array(RichText) })),
  /** For elsewhere: where the step is done. https, on a listed host. */
  open: z.optional(z.strictObject({ url: Text, word: Text })),
  /** Before an order is submitted or paid: whether all is right. */
  guard: z.optional(GuardView),
  /** Set when the step counts as done: "Seen on 1688, today 14:02" or "You said so, …". */
  done: z.optional(Text),
  /** One more line for this page: where a help of ours is found. */
  hint: z.optional(Text),
  back: z.optional(StepId),
  next: z.optional(StepId),
});
export type CardView = z.infer<typeof CardView>;

/** Readiness as the page may show it: a state and words, never an amount. now: how far accounts and money are, where there is no order yet. */
export const VerdictView = z.strictObject({
  state: z.enum(['ready', 'short', 'wrong', 'unknown', 'stale', 'now']),
  word: Text,
  detail: RichText,
});
export type VerdictView = z.infer<typeof VerdictView>;

/** The fixed words of the overlay in the buyer's language; keys are listed in OverlayWord. */
export const OverlayWord = z.enum([
  'guide',
  'move',
  'small',
  'close',
  'back',
  'next',
  'doneMyself',
  'undo',
  'lookAgain',
  'notFound',
  'lookFor',
  'severalFound',
  'reload',
  'reloadBody',
  'trouble',
  'troubleBody',
]);

/**
 * Everything one frame needs to draw, pushed by the background. `active` is false in a frame whose tab has a better
 * frame to draw in: there only tooltips work.
 */
export const Brief = z.strictObject({
  page: PageId,
  active: z.boolean(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  theme: z.enum(['auto', 'light', 'dark']),
  card: z.nullable(CardView),
  verdict: z.nullable(VerdictView),
  terms: z.array(TermView),
  /** The named places carry their meaning as a badge. */
  badges: z.optional(z.literal(true)),
  words: z.record(OverlayWord, Text),
});
export type Brief = z.infer<typeof Brief>;
