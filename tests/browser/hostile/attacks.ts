import type { Attack } from './attack.ts';
import { CODE_ATTACKS } from './code-attacks.ts';
import { DOCUMENT_ATTACKS } from './document-attacks.ts';

/** Every hostile page that is tried. */
export const ATTACKS: Attack[] = [...CODE_ATTACKS, ...DOCUMENT_ATTACKS];
