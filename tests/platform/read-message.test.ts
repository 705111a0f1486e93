import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRateLimit } from '../../utils/platform/rate-limit';
import { readMessage, type Sender } from '../../utils/platform/read-message';
import { fuzzRuns } from '../fuzz-runs';

const self = { id: 'ours', root: 'chrome-extension://ours/' };
const site: Sender = { id: 'ours', url: 'https://cart.1688.com/cart.htm', frameId: 0, tab: { id: 7 } };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const command = (kind: string, more: object = {}) => ({ type: 'command', command: { id: 'command-1', kind, ...more } });
const mark = command('mark', { step: 'alipay/install' });
const observe = { type: 'observe', observation: { page: '1688/cart', facts: {}, anchors: [], observedAt: 1 } };

describe('readMessage', () => {
  test.each<[string, object]>([
    ['visit', { type: 'visit' }],
    ['observe', observe],
    ['leave', { type: 'leave' }],
    ['turn', { type: 'turn', step: 'alipay/install' }],
    ['look-up', { type: 'look-up', run: '女装'.repeat(30) }],
    ['mark', mark],
    ['undo', command('undo', { step: 'alipay/install' })],
    ['remind', command('remind', { step: 'worldfirst/review', minutes: 1440 })],
  ])('a site may send %s', (_, raw) =>
    expect(readMessage(raw, site, self)).toMatchObject({
      from: 'site',
      site: '1688',
      host: 'cart.1688.com',
      tab: 7,
      frame: 0,
      message: raw,
    }),
  );

  test.each<[string, unknown, Sender]>([
    ['another extension', mark, { ...site, id: 'theirs' }],
    ['nobody', mark, {}],
    ['a site that is not ours', mark, { ...site, url: 'https://cart.1688.com.evil.example/' }],
    ['http', mark, { ...site, url: 'http://cart.1688.com/' }],
    ['about:blank', mark, { ...site, url: 'about:blank' }],
    ['a blob of a listed host', mark, { ...site, url: 'blob:https://cart.1688.com/x' }],
    ['no tab', mark, { ...site, tab: undefined }],
    ['no frame', mark, { ...site, frameId: undefined }],
    ['another extension page', mark, { ...popup, url: 'chrome-extension://ours.evil/popup.html' }],
    ['a site that chooses a language', command('language', { language: 'en' }), site],
    ['a site that chooses a route', command('route', { route: 'card' }), site],
    ['a site that reminds in a year', command('remind', { step: 'worldfirst/review', minutes: 525_600 }), site],
    ['a site that switches sites', command('site', { site: '1688', on: false }), site],
    ['a site that silences words', command('word-level', { site: '1688', level: 'off' }), site],
    ['a site that asks to point', { type: 'point', tab: 1 }, site],
    ['a popup that observes', observe, popup],
    ['a popup that looks up', { type: 'look-up', run: '女装' }, popup],
    ['a look-up of nothing', { type: 'look-up', run: '' }, site],
    ['a look-up of too much', { type: 'look-up', run: '装'.repeat(61) }, site],
    ['one field more', { ...mark, extra: 1 }, site],
    ['a wrong id', { type: 'command', command: { id: 'x', kind: 'mark', step: 'alipay/install' } }, site],
    ['too many bytes', { type: 'turn', step: 'a/b', x: 'x'.repeat(9000) }, site],
    [
      'too many bytes in few letters',
      { ...observe, observation: { ...observe.observation, anchors: Array(40).fill('漢'.repeat(100)) } },
      site,
    ],
    ['undefined', undefined, site],
    ['a ring', Object.assign(Object.create(null) as Record<string, unknown>, {}), site],
  ])('not from %s', (_, raw, sender) => expect(readMessage(raw, sender, self)).toBeNull());

  test('our own pages may choose', () => {
    expect(readMessage(command('language', { language: 'en' }), popup, self)).toMatchObject({ from: 'own' });
    expect(readMessage({ type: 'point', tab: 3 }, popup, self)).toMatchObject({ from: 'own' });
  });

  test('50,000 messages of any shape and sender: none throws, none passes', () => {
    const sender = fc.record(
      {
        id: fc.constantFrom('ours', 'theirs'),
        url: fc.oneof(fc.webUrl(), fc.constant(site.url ?? '')),
        frameId: fc.integer(),
        tab: fc.record({ id: fc.integer() }),
      },
      { requiredKeys: [] },
    );
    const type = fc.constantFrom('visit', 'observe', 'leave', 'turn', 'command', 'point', 'look-up', '__proto__', 'constructor');
    const raw = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.record(
        { type, observation: fc.jsonValue(), step: fc.string(), command: fc.jsonValue(), tab: fc.anything(), run: fc.jsonValue() },
        { requiredKeys: ['type'] },
      ),
    );
    fc.assert(
      fc.property(raw, sender, (message, from) => {
        const read = readMessage(message, from, self);
        // The bare words are messages of ours wherever they come from; they carry nothing.
        if (read) expect(['visit', 'leave']).toContain(read.message.type);
      }),
      { numRuns: fuzzRuns(50_000) },
    );
  }, 180_000);
});

test('at most 20 a second pass, for each tab apart', () => {
  const mayPass = createRateLimit(20);
  const passed = Array.from({ length: 30 }, (_, at) => mayPass(1, 1000 + at));
  expect(passed.filter(Boolean)).toHaveLength(20);
  expect(mayPass(2, 1030)).toBe(true);
  expect(mayPass(1, 2001)).toBe(true);
});
