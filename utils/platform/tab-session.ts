import { StepId } from '../core/journey';
import { PageId } from '../core/observation';
import { z } from '../core/schema';
import { TabOrder } from '../core/tab-order';

/** What one frame of a tab is: its site, and its page once that was recognised. */
export const FrameSession = z.strictObject({
  site: z.string(),
  page: z.nullable(PageId),
  at: z.number(),
  /** It was opened or moved since it last said what it shows: the next word counts as an arrival. */
  moved: z.optional(z.literal(true)),
  /** No page of ours can be at its address: it has words and no overlay. */
  plain: z.optional(z.literal(true)),
  viewed: z.optional(StepId),
  /** The step that the page shows to be undone at the moment. */
  again: z.optional(StepId),
  /** The check of the site that lies over it, or that it is itself. */
  check: z.optional(PageId),
  /** Of the page itself: when it saw that the check over it was gone. */
  freeSince: z.optional(z.number()),
  /** Its page was translated by the browser. */
  translated: z.optional(z.literal(true)),
  /** The order this frame is about; kept while it goes on to pages of no order. */
  order: z.optional(TabOrder),
});
export type FrameSession = z.infer<typeof FrameSession>;

/** The frames of one tab that lie on a domain of our sites, by their ids. */
export const TabSession = z.record(z.string(), FrameSession);
export type TabSession = z.infer<typeof TabSession>;
