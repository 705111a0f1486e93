import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/node24.js';

/** Where saved pages of the real sites may lie beside the project, or beside the folder of its work trees. They are nobody's to publish. */
const FOLDERS = ['../shared/real-pages', '../../shared/real-pages'].map((folder) => path.join(ROOT, folder));

/** The saved real page of this name, or null where this computer has none. */
export function realPage(name: string): string | null {
  return FOLDERS.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** Why a test of a real page did not run. */
export const NO_REAL_PAGES = `no saved real pages at ${FOLDERS.join(' or ')}`;
