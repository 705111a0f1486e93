import { MOST_BACKUP_BYTES } from './backup';
import { Brief } from './brief';
import { Command, CommandId } from './command';
import { StepId } from './journey';
import { Observation } from './observation';
import { z } from './schema';
import { WordLevel } from './word-level';

/** What a script on a site may ask of the background. */
export const FromSite = z.discriminatedUnion('type', [
  /**
   * The detector: this frame is at a new address. `words`: no words are here yet, bring them. `plain`: the address belongs to no page of
   * ours, so that the overlay is not wanted. Reply: {ok: boolean}.
   */
  z.strictObject({ type: z.literal('visit'), words: z.optional(z.literal(true)), plain: z.optional(z.literal(true)) }),
  /** The overlay: the browser has translated this page into that language, or with null it is as it was. Reply: {ok: boolean}. */
  z.strictObject({ type: z.literal('translated'), lang: z.nullable(z.string().check(z.maxLength(20))) }),
  /** The script for words: bring the rest of it into this frame. Reply: {ok: boolean}. */
  z.strictObject({ type: z.literal('more') }),
  /** The overlay: this is what the page says now. Reply: Brief or null (site off, or nothing to say). */
  z.strictObject({ type: z.literal('observe'), observation: Observation }),
  /** The overlay: this frame is no page of ours any more. Reply: null. */
  z.strictObject({ type: z.literal('leave') }),
  /** The overlay: show me this step instead (Back, Next). Stores nothing. Reply: Brief or null. */
  z.strictObject({ type: z.literal('turn'), step: StepId }),
  /** The buyer pressed something that changes the state: mark, undo or remind only. Reply: CommandReply. */
  z.strictObject({ type: z.literal('command'), command: Command }),
  /** The buyer points at these words: what do they mean? Stores nothing. Reply: LookUpReply. */
  z.strictObject({ type: z.literal('look-up'), run: z.string().check(z.minLength(1), z.maxLength(60)) }),
]);
export type FromSite = z.infer<typeof FromSite>;

/** What our own pages (popup, guide, welcome, your data) may ask of the background. They read the state from storage themselves. */
export const FromOwnPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('command'), command: Command }),
  /** Show the card again on the page of this tab, and bring its target into view. Reply: {ok: boolean}. */
  z.strictObject({ type: z.literal('point'), tab: z.number() }),
  /** Put the state of a saved copy in the place of this one, which is kept aside. Reply: CommandReply. */
  z.strictObject({ type: z.literal('restore'), id: CommandId, text: z.string().check(z.maxLength(MOST_BACKUP_BYTES)) }),
  /** Put the state from before the last `restore` back. Reply: CommandReply. */
  z.strictObject({ type: z.literal('undo-restore'), id: CommandId }),
  /** Delete everything that is kept of the buyer. Reply: CommandReply. */
  z.strictObject({ type: z.literal('erase') }),
]);
export type FromOwnPage = z.infer<typeof FromOwnPage>;

/** What a command key of the browser does with the words of a page. */
export const WordDeed = z.enum(['explain', 'next', 'previous', 'copy']);
export type WordDeed = z.infer<typeof WordDeed>;

/** What the background pushes to the scripts of one frame. */
export const ToSite = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('brief'), brief: Brief }),
  z.strictObject({ type: z.literal('point') }),
  /** The buyer switched the guide off for this site: leave no trace. */
  z.strictObject({ type: z.literal('off') }),
  /** Words are explained so loudly from now on. */
  z.strictObject({ type: z.literal('words'), level: WordLevel }),
  /** The buyer pressed a command key. */
  z.strictObject({ type: z.literal('word'), deed: WordDeed }),
]);
export type ToSite = z.infer<typeof ToSite>;

/** The words of a run of text and what they mean; null where there is nothing Chinese in it. Positions are places in the run. */
export const LookUpReply = z.nullable(
  z.strictObject({
    parts: z.array(
      z.strictObject({
        from: z.number(),
        to: z.number(),
        zh: z.string(),
        pinyin: z.optional(z.string()),
        /** At most four meanings, 160 characters together; empty for a word that the dictionary does not have. */
        english: z.array(z.string()).check(z.maxLength(4)),
      }),
    ),
  }),
);
export type LookUpReply = z.infer<typeof LookUpReply>;

/** `error` is a key below "errors" in locales/<language>/ui.json. */
export const CommandReply = z.union([z.strictObject({ ok: z.literal(true) }), z.strictObject({ ok: z.literal(false), error: z.string() })]);
export type CommandReply = z.infer<typeof CommandReply>;
