import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findCommand, ROOT } from '../../scripts/node24.js';

// Each planted file breaks one rule and says which in its first line. A rule that no longer bites is no rule.
// They end in .txt, so that no other tool takes them for code of ours.
const PLANTED = path.join(ROOT, 'tests/data/planted');
const folder = mkdtempSync(path.join(tmpdir(), 'guidebook-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Diagnostic = { category: string; location: { path: string | { file: string } } };

const files = globSync('**/*.txt', { cwd: PLANTED }).map((file) => file.replaceAll('\\', '/').replace(/\.txt$/, ''));
const found = lintCopies();

test.each(files)('%s breaks its rule', (file) => {
  const rule = /^\/\/ expect (\S+)/.exec(readFileSync(path.join(PLANTED, `${file}.txt`), 'utf8'))?.[1];
  expect(rule, 'the first line must say which rule it breaks: // expect lint/<group>/<rule>').toBeDefined();
  expect(found.filter((each) => each.file === file).map(({ category }) => category)).toContain(rule);
});

/** Lints copies in a folder where they stand at real addresses, so that the rules of that place hold. */
function lintCopies(): { file: string; category: string }[] {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    copyFileSync(path.join(PLANTED, `${file}.txt`), path.join(folder, file));
  }
  for (const file of ['biome.json', 'package.json']) copyFileSync(path.join(ROOT, file), path.join(folder, file));
  const { diagnostics } = JSON.parse(lint(folder)) as { diagnostics: Diagnostic[] };
  return diagnostics.map(({ category, location }) => {
    const place = typeof location.path === 'string' ? location.path : location.path.file;
    return { category, file: path.relative(folder, path.resolve(folder, place)).replaceAll('\\', '/') };
  });
}

function lint(where: string): string {
  const args = [findCommand('@biomejs/biome', 'biome'), 'lint', '.', '--max-diagnostics=none', '--reporter=json'];
  return spawnSync(process.execPath, args, { cwd: where, encoding: 'utf8', maxBuffer: 1e8 }).stdout;
}
