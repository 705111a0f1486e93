import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../utils/core/apply-command';
import { freshState } from '../../utils/core/fresh-state';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { openRecord } from '../../utils/platform/open-record';
import { readCopies } from '../../utils/platform/read-copies';
import { sealRecord } from '../../utils/platform/seal-record';
import { updateCopies } from '../../utils/platform/update-copies';
import { journey, NOON } from '../core/journey';
import { fuzzRuns } from '../fuzz-runs';
import { noteFigure } from '../note-figure';
import { memoryCopy } from './memory-copy';
import { sealAnything } from './seal-anything';

describe('whatever stands in the store', () => {
  test('20,000 arbitrary records: nothing is thrown, nothing unknown is dropped in silence', async () => {
    const state: OnboardingState = { ...freshState(), marks: { 'alipay/install': { at: NOON, by: 'buyer' } } };
    const good = sealRecord(5, NOON, state);
    const cut = fc.nat(good.state.length).map((at) => ({ ...good, state: good.state.slice(0, at) }));
    const flipped = fc.tuple(fc.nat(good.state.length - 1), fc.integer({ min: 1, max: 0xff })).map(([at, bit]) => ({
      ...good,
      state: good.state.slice(0, at) + String.fromCharCode(good.state.charCodeAt(at) ^ bit) + good.state.slice(at + 1),
    }));
    const resealed = fc.tuple(fc.jsonValue(), fc.integer({ min: 1, max: 9 })).map(([json, sequence]) => sealAnything(json, sequence));
    const grafted = fc
      .tuple(fc.constantFrom(...Object.keys(state)), fc.jsonValue())
      .map(([key, json]) => sealAnything({ ...state, [key]: json }, 7));
    const record = fc.oneof(fc.anything(), fc.jsonValue(), cut, flipped, resealed, grafted, fc.constant(good), fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(record, record, async (one, other) => {
        const pair = [memoryCopy('local'), memoryCopy('indexed')] as const;
        pair[0].held.record = one;
        pair[1].held.record = other;
        const before = [one, other].map(openRecord);
        const view = await readCopies(pair, NOON);
        const kinds = before.map(({ kind }) => kind);
        if (kinds.includes('newer')) {
          expect(view.readOnly).toBe(true);
          return;
        }
        const damaged = kinds.filter((kind) => kind === 'damaged').length;
        if (damaged > 0) expect(['storeRepaired', 'storeLost']).toContain(view.state.notice);
        const newest = Math.max(0, ...before.map((each) => (each.kind === 'good' ? each.sequence : 0)));
        if (newest > 0) expect(view.sequence).toBe(newest);
        const done = await updateCopies(pair, (stored) => applyCommand(stored, { id: 'command-1', kind: 'welcomed' }, journey, NOON), NOON);
        expect(done.ok).toBe(true);
        const after = await readCopies(pair, NOON);
        expect(after.broken).toBe(false);
        expect(after.aside.length).toBeGreaterThanOrEqual(Math.min(damaged, 1));
      }),
      { numRuns: fuzzRuns(20_000) },
    );
    noteFigure({
      what: 'stored states of any form: thrown, or lost in silence',
      tried: fuzzRuns(20_000),
      failed: 0,
      where: 'units',
    });
  }, 900_000);
});
