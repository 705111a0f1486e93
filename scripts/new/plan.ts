import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a command would write, by path, and what a person has to fill in afterwards. */
export type Plan = { files: Record<string, string>; left: string[] };

/** Why nothing was written, in words that say what to do instead. */
export class Refused extends Error {}

/** A file of the project as text, or a refusal that names it. */
export function readText(root: string, file: string): string {
  const full = path.join(root, file);
  if (!existsSync(full)) throw new Refused(`${file} is not there. Is this the whole project?`);
  return readFileSync(full, 'utf8');
}

/** A JSON file of the project, or a refusal that says where it is broken. */
export function readJson<Data>(root: string, file: string): Data {
  try {
    return JSON.parse(readText(root, file)) as Data;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${file} is no JSON: ${(error as Error).message}. Correct it first.`);
  }
}

/** Paths below the project's folder, sorted, with slashes. */
export function find(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The languages that there are. */
export function languagesIn(root: string): string[] {
  return find(root, 'locales/*/steps.json').map((file) => file.split('/')[1] ?? '');
}

/** Writes all files or none: everything is written beside its place first, and a failure half-way puts the old files back. */
export function carryOut(root: string, { files }: Plan): void {
  const all = Object.entries(files).map(([file, text]) => ({ full: path.join(root, file), text }));
  const old = new Map(all.map(({ full }) => [full, isFile(full) ? readFileSync(full) : null]));
  const beside = (full: string) => `${full}.new`;
  const moved: string[] = [];
  try {
    for (const { full, text } of all) {
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(beside(full), text);
    }
    for (const { full } of all) {
      moved.push(full);
      renameSync(beside(full), full);
    }
  } catch (error) {
    for (const { full } of all) rmSync(beside(full), { force: true });
    for (const full of moved) {
      const before = old.get(full);
      if (before) writeFileSync(full, before);
      else if (isFile(full)) rmSync(full);
    }
    throw new Refused(`Nothing was changed: ${(error as Error).message}`);
  }
}

function isFile(full: string): boolean {
  return statSync(full, { throwIfNoEntry: false })?.isFile() === true;
}
