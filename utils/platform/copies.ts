import type { Copy } from './copy';
import { indexedCopy } from './indexed-copy';
import { localCopy } from './local-copy';

/** The two places where the state is kept. */
export const copies: readonly [Copy, Copy] = [localCopy, indexedCopy];
