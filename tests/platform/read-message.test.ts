import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRateLimit } from '../../utils/platform/rate-limit';
import { readMessage, type Sender } from '../../utils/platform/read-message';
import { fuzzRuns } from '../fuzz-runs';
import { noteFigure } from '../note-figure';

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

  test('the same where the browser names its origin', () =>
    expect(readMessage(mark, { ...site, origin: 'https://cart.1688.com' }, self)).toMatchObject({ from: 'site', host: 'cart.1688.com' }));

  test.each<[string, unknown, Sender]>([
    ['another extension', mark, { ...site, id: 'theirs' }],
    ['nobody', mark, {}],
    ['a site that is not ours', mark, { ...site, url: 'https://cart.1688.com.evil.example/' }],
    ['http', mark, { ...site, url: 'http://cart.1688.com/' }],
    ['about:blank', mark, { ...site, url: 'about:blank' }],
    ['a blob of a listed host', mark, { ...site, url: 'blob:https://cart.1688.com/x' }],
    ['a sandbox at a listed address', mark, { ...site, origin: 'null' }],
    ['another origin than its address', mark, { ...site, origin: 'https://evil.example' }],
    ['no tab', mark, { ...site, tab: undefined }],
    ['no frame', mark, { ...site, frameId: undefined }],
    ['another extension page', mark, { ...popup, url: 'chrome-extension://ours.evil/popup.html' }],
    ['a site that chooses a language', command('language', { language: 'en' }), site],
    ['a site that chooses a route', command('route', { route: 'card' }), site],
    ['a site that reminds in a year', command('remind', { step: 'worldfirst/review', minutes: 525_600 }), site],
    ['a site that switches sites', command('site', { site: '1688', on: false }), site],
    ['a site that silences words', command('word-level', { site: '1688', level: 'off' }), site],
    ['a site that asks to point', { type: 'point', tab: 1 }, site],
    ['a site that deletes everything', { type: 'erase' }, site],
    ['a site that brings back a copy', { type: 'restore', id: 'restore-1', text: '{}' }, site],
    ['a site that undoes that', { type: 'undo-restore', id: 'restore-1' }, site],
    ['a popup that observes', observe, popup],
    ['a popup that looks up', { type: 'look-up', run: '女装' }, popup],
    ['a look-up of nothing', { type: 'look-up', run: '' }, site],
    ['a look-up of too much', { type: 'look-up', run: '装'.repeat(61) }, site],
    ['one field more', { ...mark, extra: 1 }, site],
    ['one field more beside a bare word', { type: 'visit', extra: 1 }, site],
    ['too many bytes, well formed', { ...observe, observation: { ...observe.observation, facts: { balances: manyBalances() } } }, site],
    ['a page that has our address in its own', command('welcomed'), { ...popup, url: `https://evil.example/?${popup.url}` }],
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

  test('from a host of our domains that the guide does not know come words only', () => {
    const shop = { ...site, url: 'https://shop99.1688.com/page/a.htm' };
    const may = [
      { type: 'visit', plain: true },
      { type: 'visit', plain: true, words: true },
      { type: 'look-up', run: '女装' },
      { type: 'more' },
    ];
    for (const message of may)
      expect(readMessage(message, shop, self)).toMatchObject({ from: 'site', site: '1688', host: 'shop99.1688.com' });
    const mayNot = [{ type: 'visit' }, { type: 'visit', words: true }, mark, observe, { type: 'leave' }, { type: 'turn', step: 'a/b' }];
    for (const message of mayNot) expect(readMessage(message, shop, self)).toBeNull();
    for (const url of [
      'https://1688.com.evil.example/',
      'https://evil1688.com/',
      'http://shop99.1688.com/',
      'https://shop99.1688.com:8443/',
    ])
      expect(readMessage({ type: 'more' }, { ...shop, url }, self)).toBeNull();
  });

  test('our own pages may choose', () => {
    expect(readMessage(command('language', { language: 'en' }), popup, self)).toMatchObject({ from: 'own' });
    expect(readMessage({ type: 'point', tab: 3 }, popup, self)).toMatchObject({ from: 'own' });
    expect(readMessage({ type: 'erase' }, popup, self)).toMatchObject({ from: 'own' });
  });

  test('a saved copy may be large, from our own pages only', () => {
    const restore = { type: 'restore', id: 'restore-1', text: '"'.repeat(250_000) };
    expect(readMessage(restore, popup, self)).toMatchObject({ from: 'own' });
    expect(readMessage(restore, site, self)).toBeNull();
    expect(readMessage({ ...restore, text: 'x'.repeat(256 * 1024 + 1) }, popup, self)).toBeNull();
    expect(readMessage({ ...restore, more: 'x'.repeat(900_000) }, popup, self)).toBeNull();
    expect(readMessage({ ...restore, type: 'point' }, popup, self)).toBeNull();
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
    const type = fc.constantFrom(
      'visit',
      'more',
      'observe',
      'leave',
      'turn',
      'command',
      'point',
      'look-up',
      'translated',
      'restore',
      'erase',
      '__proto__',
      'constructor',
    );
    const raw = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.record(
        {
          type,
          observation: fc.jsonValue(),
          step: fc.string(),
          command: fc.jsonValue(),
          tab: fc.anything(),
          run: fc.jsonValue(),
          text: fc.string(),
          id: fc.string(),
        },
        { requiredKeys: ['type'] },
      ),
    );
    fc.assert(
      fc.property(raw, sender, (message, from) => {
        const read = readMessage(message, from, self);
        // The bare words are messages of ours wherever they come from; they carry nothing.
        if (read) expect(['visit', 'leave', 'more']).toContain(read.message.type);
      }),
      { numRuns: fuzzRuns(50_000) },
    );
    noteFigure({ what: 'messages of any shape, sender and size: accepted', tried: fuzzRuns(50_000), failed: 0, where: 'units' });
  }, 900_000);
});

test('at most 20 a second pass, for each tab apart', () => {
  const mayPass = createRateLimit(20);
  const passed = Array.from({ length: 30 }, (_, at) => mayPass(1, 1000 + at));
  expect(passed.filter(Boolean)).toHaveLength(20);
  expect(mayPass(2, 1030)).toBe(true);
  expect(mayPass(1, 2001)).toBe(true);
});

function manyBalances(): Record<string, string> {
  const letters = [...'ABCDEFGHIJ'];
  const names = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  return Object.fromEntries(names.map((name) => [name, '1.00']));
}
