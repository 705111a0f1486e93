import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/node24.js';

/** Our code's files, as paths from the project's folder. */
export function sourceFiles(...folders: string[]): string[] {
  return globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: ROOT },
  )
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** A file's text. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
