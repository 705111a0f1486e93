import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Brief } from '../../utils/core/brief';
import { answer } from '../../utils/platform/answer';
import { PSEUDO_LANGUAGES } from '../../utils/platform/pseudo-locale';
import { journey } from '../core/journey';
import { frameOf, fromPopup, observe } from './ask';
import { memoryStage } from './memory-stage';

// In a language made from English every word of ours looks made: what does not was written into the code, or forgotten.

beforeEach(() => vi.stubEnv('MODE', 'e2e'));
afterEach(() => vi.unstubAllEnvs());

const NAMES = /Cross-border Pay|WorldFirst|Alipay|January|February|March|April|May|June|July|August|September|October|November|December/g;

/** Every text in a value, apart from ids, the site's own Chinese, its pinyin and addresses. */
function textsOf(value: unknown, key = ''): string[] {
  if (['step', 'back', 'next', 'anchor', 'kind', 'zh', 'pinyin', 'url', 'page', 'state', 'lang', 'dir', 'theme'].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? key : name));
}

test.each(PSEUDO_LANGUAGES)('every card, tooltip and word of the overlay comes from the locale files: %s', async (language) => {
  for (const step of journey.chapters.flatMap(({ steps }) => steps)) {
    const world = memoryStage(language);
    await fromPopup(world, { id: 'command-1', kind: 'country', country: 'SG' });
    const page = step.page ?? '1688/home';
    const host = world.stage.guidebook.pages[page]?.addresses[0]?.host.replace('{letters}', 'zth') ?? '';
    await observe(world, frameOf(host), page);
    const brief = Brief.parse(await answer(world.stage, { ...frameOf(host), message: { type: 'turn', step: step.id } }));
    const texts = textsOf({ ...brief, words: Object.values(brief.words) });
    expect(texts.length).toBeGreaterThan(20);
    const plain = texts.map((text) =>
      text
        .replace(/\[\[.*?\]\]/g, '')
        .replace(/\u202e[^\u202c]*\u202c/g, '')
        .replace(NAMES, ''),
    );
    expect(
      plain.filter((text) => /[A-Za-z]{2,}/.test(text)),
      step.id,
    ).toEqual([]);
  }
});
