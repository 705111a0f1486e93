import { z } from './schema';

/**
 * How loudly words are explained on a site. off: not at all. request: only when the buyer asks (a command key, a long press). hover:
 * also where the pointer or the focus rests. badges: also with a small mark on the named places of a page.
 */
export const WordLevel = z.enum(['off', 'request', 'hover', 'badges']);
export type WordLevel = z.infer<typeof WordLevel>;
