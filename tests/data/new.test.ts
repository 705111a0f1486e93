import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { carryOut, find, Refused } from '../../scripts/new/plan';
import { planNew } from '../../scripts/new/run-new';
import { ROOT } from '../../scripts/node24.js';
import { Journey } from '../../utils/core/journey';
import { PageDefinition } from '../../utils/core/page-definition';
import { Glossary } from '../../utils/core/term';
import { languages } from './read-words';

const FOLDERS = ['utils/guidebook', 'locales', 'tests/fixtures/pages', 'public/_locales'];
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'guidebook-new-'));
  for (const folder of FOLDERS) cpSync(path.join(ROOT, folder), path.join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = async (...args: string[]) => carryOut(root, await planNew(root, args, '2026-11-25'));
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const json = (file: string) => JSON.parse(text(file));
const snapshot = () => find(root, '**/*.json').map((file) => [file, text(file)]);
/** The lines that are new; fails where a line that was there has changed. A comma after the entry before is no change. */
const newLines = (file: string) => {
  const bare = (line: string) => line.replace(/,$/, '');
  const old = readFileSync(path.join(ROOT, file), 'utf8').split('\n').map(bare);
  const fresh = text(file).split('\n').map(bare);
  let at = 0;
  const added = fresh.filter((line) => {
    if (line !== old[at]) return true;
    at += 1;
    return false;
  });
  expect(at, `${file}: a line that was there has changed`).toBe(old.length);
  return added.length;
};

describe('npm run new', () => {
  test('a page: a definition that parses, a practice page, a name in every language', async () => {
    await run('page', 'worldfirst/cards');
    const definition = PageDefinition.parse(json('utils/guidebook/pages/worldfirst/cards.json'));
    expect(definition.addresses).toEqual([{ host: 'portal.worldfirst.com', path: '/cards.html' }]);
    const fixture = json('tests/fixtures/pages/worldfirst/cards.json');
    expect(fixture.url).toBe('https://portal.worldfirst.com/cards.html');
    for (const word of definition.evidence.flatMap((each) => each.find[0]?.any ?? []))
      expect(text('tests/fixtures/pages/worldfirst/cards.html')).toContain(word);
    for (const language of languages) {
      expect(json(`locales/${language}/pages.json`)['worldfirst/cards']).toBe('');
      expect(newLines(`locales/${language}/pages.json`)).toBe(1);
    }
  });

  test('a step: after another one, in the journey and in every language', async () => {
    await run('step', 'pay/check', '--after', 'pay/world-pay');
    const journey = Journey.parse(json('utils/guidebook/journeys/first-order.json'));
    const ids = (journey.chapters.find(({ id }) => id === 'pay')?.steps ?? []).map(({ id }) => id);
    expect(ids.indexOf('pay/check')).toBe(ids.indexOf('pay/world-pay') + 1);
    expect(newLines('utils/guidebook/journeys/first-order.json')).toBe(12);
    for (const language of languages) {
      const texts = json(`locales/${language}/steps.json`);
      expect(texts['pay/check']).toEqual({ title: '', body: '' });
      expect(newLines(`locales/${language}/steps.json`)).toBe(4);
    }
  });

  test('a term: in its sorted place, in every language', async () => {
    await run('term', 'site/bulk-order', '--zh', '大宗订单', '--zh', '大单');
    const terms = Glossary.parse(json('utils/guidebook/glossary/site.json'));
    const ids = terms.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(terms.find(({ id }) => id === 'bulk-order')).toMatchObject({ zh: ['大宗订单', '大单'], certainty: 'weak' });
    newLines('utils/guidebook/glossary/site.json');
    for (const language of languages) expect(json(`locales/${language}/terms.json`)['bulk-order']).toEqual({ meaning: '' });
  });

  test('a language: every file, with the plural forms it counts with', async () => {
    await run('locale', 'sl');
    const here = find(root, 'locales/sl/*.json');
    expect(here.map((file) => path.basename(file))).toEqual(find(root, 'locales/en/*.json').map((file) => path.basename(file)));
    const days = Object.keys(json('locales/sl/ui.json').time).filter((key) => key.startsWith('days_'));
    expect(days).toEqual(['days_one', 'days_two', 'days_few', 'days_other']);
    expect(json('public/_locales/sl/messages.json')).toEqual(json('public/_locales/en/messages.json'));
    await run('locale', 'en-GB');
    expect(text('locales/en-GB/ui.json')).toBe(text('locales/en/ui.json'));
    expect(json('public/_locales/en_GB/messages.json').extName).toBeDefined();
  });

  test.each([
    [['page', 'Cart'], /no page id.*1688\/cart/],
    [['page', 'ebay/cart'], /no site "ebay".*1688, alipay, worldfirst/],
    [['page', '1688/cart'], /already.*pages\/1688\/cart\.json/],
    [['step', 'pay'], /no step id.*order\/check-out/],
    [['step', 'nowhere/go'], /no chapter "nowhere".*alipay/],
    [['step', 'pay/pay'], /step "pay\/pay" already/],
    [['step', 'pay/check', '--after', 'order/add'], /no step "order\/add" in the chapter "pay".*pay\/world-pay/],
    [['term', 'site/thing'], /--zh/],
    [['term', 'site/thing', '--zh', ' '], /--zh/],
    [['term', 'site/thing', '--zh', '词', '--zh', '词'], /once/],
    [['term', 'nowhere/thing', '--zh', '词'], /no topic "nowhere".*site/],
    [['term', 'site/cart', '--zh', '车'], /term "cart" already/],
    [['locale', 'english'], /no language/],
    [['locale', 'pt_BR'], /hyphens/],
    [['locale', 'zh-cn'], /Write "zh-CN"/],
    [['locale', 'zh-CN'], /there already/],
    [['locale', 'zh'], /serves every reader of "zh".*zh-TW/],
    [['locale', 'en-XA'], /for the tests/],
    [['locale'], /Name the new locale/],
    [['thing', 'a'], /"thing" is nothing that can be new/],
    [['page', 'a/b', 'c/d'], /One page at a time/],
    [['page', '1688/x', '--after', 'pay/pay'], /--after is for a step/],
    [['page', '1688/x', '--fast'], /--fast/],
    [[], /Say what is new/],
  ])('%j is refused with words that help, and nothing is written', async (args, words) => {
    const before = snapshot();
    const error = await run(...args).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(Refused);
    expect((error as Error).message.replaceAll('\n', ' ')).toMatch(words);
    expect(snapshot()).toEqual(before);
  });

  test('a language without a region gives way to the one with a region that is there', async () => {
    await expect(run('locale', 'pt')).rejects.toThrow(/pt-BR serves every reader of "pt".*pt-PT/);
    await run('locale', 'pt-PT');
  });

  test('a file that is broken is named, and nothing is written', async () => {
    writeFileSync(path.join(root, 'locales/zh-CN/steps.json'), '{ "a": ');
    const before = snapshot();
    await expect(run('step', 'pay/check')).rejects.toThrow(/locales\/zh-CN\/steps\.json is no JSON.*Correct it first/);
    expect(snapshot()).toEqual(before);
  });

  test('what cannot be written leaves everything as it was', async () => {
    const before = snapshot();
    const plan = await planNew(root, ['page', '1688/new-page'], '2026-11-25');
    mkdirSync(path.join(root, 'tests/fixtures/pages/1688/new-page.html'));
    expect(() => carryOut(root, plan)).toThrow(/Nothing was changed/);
    expect(snapshot()).toEqual(before);
  });
});
