import { AnchorName } from './observation';
import { z } from './schema';

/**
 * Where a page may stand: an exact https host, or one with `{letters}` in it ("cashier{letters}.alipay.com"); a path it begins
 * with (any path where absent), or the whole path with `only`; what the path has in it, whatever comes before (a slider's may follow
 * the path of the page it stops); and what certain query values begin with (`_path_` of the workbench).
 */
export const Address = z.strictObject({
  host: z.string().check(z.regex(/^[a-z0-9.{}-]+$/)),
  path: z.optional(z.string().check(z.startsWith('/'))),
  only: z.optional(z.boolean()),
  contains: z.optional(z.string().check(z.startsWith('/'))),
  not: z.optional(z.array(z.string().check(z.startsWith('/')))),
  query: z.optional(z.record(z.string(), z.string())),
});
export type Address = z.infer<typeof Address>;

/**
 * How the words stand on the page. control: something to press. field: the label of something to fill in. option: a row, tab,
 * radio or select to choose. heading: a title. label: any words that stand alone. text: a sentence of the site's own. link: words that
 * lead to another page, or stand in a menu; only a page whose own body is a menu (home, workbench) accepts them.
 */
export const Role = z.enum(['control', 'field', 'option', 'heading', 'label', 'text', 'link']);
export type Role = z.infer<typeof Role>;

/** Words that stand alone in one of these roles, in any of these forms; or an element of the site's own markup. */
export const Locator = z.strictObject({
  any: z.optional(z.array(z.string()).check(z.minLength(1))),
  as: z.optional(z.array(Role)),
  /** A selector of stable attributes or structure, never a hashed class name. Only in addition to words. */
  css: z.optional(z.string()),
});
export type Locator = z.infer<typeof Locator>;

/** One independent piece of evidence. Any one of its locators is enough. */
export const Evidence = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  find: z.array(Locator).check(z.minLength(1)),
});
export type Evidence = z.infer<typeof Evidence>;

/** A named place: the locators vote, words weigh most. `term` is the id of its glossary term. */
export const Anchor = z.strictObject({
  term: z.string(),
  find: z.array(Locator).check(z.minLength(1)),
  /** A seller wrote what stands there, such as a product's title: found by its selectors alone, no evidence, and never said onwards. */
  seller: z.optional(z.literal(true)),
});
export type Anchor = z.infer<typeof Anchor>;

/** How a fact is read: `kind` names a reader in utils/page/readers, the rest is its data. */
export const Reader = z.looseObject({ kind: z.string() });
export type Reader = z.infer<typeof Reader>;

/** One recognisable kind of page. Its id is its path below utils/guidebook/pages. */
export const PageDefinition = z.strictObject({
  /** The site's own name of the page, shown beside its translation. */
  zh: z.optional(z.string()),
  /** Whether somebody has seen the whole page, live or saved, with these words on it. */
  verified: z.boolean(),
  /** Where the words come from, and when they were seen (ISO). */
  source: z.strictObject({ from: z.string(), date: z.string() }),
  /** The address our button opens. Absent where the page can only be reached by going on. */
  open: z.optional(z.url({ protocol: /^https$/ })),
  addresses: z.array(Address).check(z.minLength(1)),
  /** Lists of words used in several places: "@name" in a list below stands for all of them. */
  words: z.optional(z.record(z.string(), z.array(z.string()))),
  evidence: z.array(Evidence).check(z.minLength(2)),
  /** How many pieces of evidence must be found: 2, or 3 where an address has no path. */
  need: z.number().check(z.gte(2)),
  /** At least one of these pieces must be among them, where the others also stand on neighbouring pages. */
  must: z.optional(z.array(z.string())),
  /** How many of them must be alive: something to press, fill in or choose, as no quotation has. 1 where absent. */
  live: z.optional(z.number()),
  /** Pages this one hides when both are there: the password dialog over the cashier. */
  over: z.optional(z.array(z.string())),
  /** A check by the site itself, such as a slider: nothing of ours stands on it, and the card says only what to do by hand. */
  check: z.optional(z.literal(true)),
  /** What the page says, by the fact's name: how each fact is read. */
  facts: z.record(z.string(), Reader),
  /** The places that steps point at and tooltips explain, by a name of your own. */
  anchors: z.record(AnchorName, Anchor),
});
export type PageDefinition = z.infer<typeof PageDefinition>;
