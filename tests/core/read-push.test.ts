import { describe, expect, test } from 'vitest';
import { readBrief, readPush, readReply } from '../../utils/core/read-push';

const brief = { page: '1688/cart', active: true, lang: 'en', card: null, terms: [], words: {} };
const ANY: unknown[] = [null, undefined, 1, 'off', [], {}, () => 1, { type: 'on' }, { type: 'Off' }, { type: ['off'] }, { type: 'brief' }];

describe('what is pushed to the overlay', () => {
  test('is taken in its form', () => {
    expect(readPush({ type: 'point' })).toEqual({ type: 'point' });
    expect(readPush({ type: 'off', more: 1 })).toEqual({ type: 'off' });
    expect(readPush({ type: 'brief', brief })).toEqual({ type: 'brief', brief });
  });

  test.each(ANY.map((value) => [JSON.stringify(value) ?? String(value), value]))('is nothing when it is %s', (_, value) => {
    expect(readPush(value)).toBeNull();
  });

  test.each(['page', 'active', 'lang', 'card', 'terms', 'words'])('is nothing when its %s is missing or of another kind', (name) => {
    const { [name as keyof typeof brief]: _gone, ...rest } = brief;
    for (const value of [rest, { ...brief, [name]: 7 }]) {
      expect(readBrief(value)).toBeNull();
      expect(readPush({ type: 'brief', brief: value })).toBeNull();
    }
  });
});

test('an answer that is no plain yes counts as none', () => {
  expect(readReply({ ok: true, more: 1 })).toEqual({ ok: true });
  for (const value of [null, undefined, true, 'ok', {}, { ok: 'true' }, { ok: 1 }, { ok: false }])
    expect(readReply(value)).toEqual({ ok: false, error: 'noAnswer' });
  expect(readReply({ ok: false, error: 'storeFull' })).toEqual({ ok: false, error: 'storeFull' });
});
