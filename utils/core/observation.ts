import { Facts } from './fact';
import { z } from './schema';

/** A page's id is the path of its definition below utils/guidebook/pages, such as "1688/cart". */
export const PageId = z.string().check(z.regex(/^[a-z0-9]+\/[a-z0-9-]+$/), z.maxLength(60));
export type PageId = z.infer<typeof PageId>;

/** A name of one place on one page, such as "check-out". */
export const AnchorName = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/**
 * The only thing that leaves a tab: which page, its named facts, which named places are on it, and which check of the site lies over it
 * in a frame. Never page text.
 * `observedAt` is milliseconds since 1970 by the tab's clock.
 */
export const Observation = z.strictObject({
  page: PageId,
  facts: Facts,
  anchors: z.array(AnchorName).check(z.maxLength(40)),
  check: z.optional(PageId),
  /** The browser has translated the page: it has no facts then, and what stands on it proves nothing. */
  translated: z.optional(z.literal(true)),
  observedAt: z.number(),
});
export type Observation = z.infer<typeof Observation>;
