import type { Command } from '../../utils/core/command';
import { answer } from '../../utils/platform/answer';
import { full, good } from '../core/hostile-backups';
import { NOON } from '../core/journey';
import { type MemoryCopy, memoryCopy } from './memory-copy';
import { memoryStage } from './memory-stage';
import { sealAnything } from './seal-anything';

type Pair = [MemoryCopy, MemoryCopy];

/** A stage whose every part but the copies and the lock may be shared by thousands of cases. */
const shared = memoryStage().stage;

/** A background of its own over these copies. */
export function stageOver(copies: readonly [MemoryCopy | Pair[0], MemoryCopy] | typeof shared.copies) {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...shared,
    copies: copies as typeof shared.copies,
    now: () => NOON,
    erased: { at: 0 },
    alone<T>(work: () => Promise<T>): Promise<T> {
      const next = last.then(work);
      last = next.catch(() => undefined);
      return next;
    },
  };
}

async function store(pair: Pair, ...messages: object[]): Promise<void> {
  for (const message of messages) await answer(stageOver(pair), { from: 'own', message } as Parameters<typeof answer>[1]);
}

const mark = (id: string, step: string) => ({ type: 'command', command: { id, kind: 'mark', step } satisfies Command });
const FIRST = mark('first-mark', 'alipay/install');
const SECOND = mark('second-mark', 'alipay/identity');

/** What may lie in the two copies when a background starts, by name. */
export const START_STATES: Record<string, (pair: Pair) => Promise<unknown>> = {
  nothing: async () => {},
  'two copies': (pair) => store(pair, FIRST, SECOND),
  'many choices': (pair) =>
    store(pair, FIRST, { type: 'restore', id: 'some-restore', text: good }, { type: 'undo-restore', id: 'some-undo' }),
  'a state kept from before': (pair) => store(pair, FIRST, { type: 'restore', id: 'some-restore', text: good }),
  'the first one behind': async (pair) => {
    await store(pair, FIRST);
    const { held } = pair[0];
    await store(pair, SECOND);
    pair[0].held = held;
  },
  'the second one behind': async (pair) => {
    await store(pair, FIRST);
    const { held } = pair[1];
    await store(pair, SECOND);
    pair[1].held = held;
  },
  'the first one damaged': async (pair) => {
    await store(pair, FIRST, SECOND);
    pair[0].held.record = 'rubbish of the first';
  },
  'the second one damaged': async (pair) => {
    await store(pair, FIRST, SECOND);
    pair[1].held.record = 'rubbish of the second';
  },
  'both damaged': async (pair) => {
    await store(pair, FIRST);
    pair[0].held.record = 'rubbish of the first';
    pair[1].held.record = { rubbish: 'of the second' };
  },
  'the first one gone': async (pair) => {
    await store(pair, FIRST, SECOND);
    pair[0].held = memoryCopy('local').held;
  },
  'the second one gone': async (pair) => {
    await store(pair, FIRST, SECOND);
    pair[1].held = memoryCopy('indexed').held;
  },
  'something kept aside': async (pair) => {
    await store(pair, FIRST);
    pair[0].held.record = 'rubbish of long ago';
    await store(pair, SECOND);
  },
  'a notice to read': async (pair) => {
    await store(pair, FIRST);
    pair[1].held.record = 'rubbish';
    await store(pair, SECOND);
  },
  'a newer version': async (pair) => {
    pair[0].held.record = sealAnything({ version: 2, all: 'new' }, 9);
    pair[1].held.record = sealAnything({ version: 2, all: 'new' }, 9);
  },
};

/** One of each thing that our own pages may ask for, with its id. */
export const MESSAGES: [name: string, id: string, message: object][] = [
  ...(
    [
      { kind: 'mark', step: 'alipay/real-name' },
      { kind: 'undo', step: 'alipay/install' },
      { kind: 'language', language: 'fr' },
      { kind: 'country', country: 'SG' },
      { kind: 'route', route: 'card' },
      { kind: 'alipay-business', had: true },
      { kind: 'asset', asset: 'alipay', have: true },
      { kind: 'remind', step: 'worldfirst/review', minutes: 60 },
      { kind: 'site', site: 'alipay', on: false },
      { kind: 'welcomed' },
      { kind: 'notice-read' },
    ] as const
  ).map((wish): [string, string, object] => [wish.kind, 'the-command', { type: 'command', command: { id: 'the-command', ...wish } }]),
  ['restore', 'the-command', { type: 'restore', id: 'the-command', text: good }],
  ['undo-restore', 'the-command', { type: 'undo-restore', id: 'the-command' }],
  ['erase', '', { type: 'erase' }],
];

/** The state that `restore` brings. */
export const RESTORED = full;
