import { expect, test } from 'vitest';
import { buildStored } from '../../entrypoints/data/build-stored';
import { FactName } from '../../utils/core/fact';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { openLocale } from '../../utils/platform/locale';
import { full } from '../core/hostile-backups';
import { NOON } from '../core/journey';
import { languages, read } from '../data/read-words';

const shown = async (state: OnboardingState) => {
  const own = {
    guidebook: loadGuidebook(),
    locale: await openLocale('en'),
    state,
    notice: null,
    now: NOON,
    failed: null,
    notifications: 'not asked',
  };
  return buildStored(own as Parameters<typeof buildStored>[0]);
};

test('every part of a full state is shown, with its page and its time', async () => {
  const sections = await shown(full);
  expect(sections.map(({ id }) => id)).toEqual([
    ...['choices', 'marks', 'undone', 'shown', 'facts', 'balances', 'arrivals', 'orderTrail', 'reminders', 'applied'],
  ]);
  const words = JSON.stringify(sections);
  expect(words).not.toMatch(/ui:|undefined|\[object/);
  for (const word of ['Português', 'Brazil', 'World Card', '10,169.50', 'buyer_sg', 'Install the Alipay app', '1 USD = 7.10250000 CNH'])
    expect(words).toContain(word);
});

test('what the schema gained since is shown by its own name', async () => {
  const sections = await shown({ ...full, something: { new: 1 } } as OnboardingState);
  expect(sections.at(-1)).toMatchObject({ id: 'more', rows: [{ word: 'something', value: '{"new":1}' }] });
});

test.each(languages)('every fact that is stored one by one has a label in %s', (language) => {
  const { data } = read(`locales/${language}/ui.json`) as { data: { facts: Record<string, string> } };
  const stored = FactName.options.filter((name) => name in full.facts || name === 'unitPrice');
  expect(stored.filter((name) => !data.facts[name])).toEqual([]);
});
