import { afterAll, describe, expect, test } from 'vitest';
import type { OnboardingState } from '../../utils/core/onboarding-state';
import { answer } from '../../utils/platform/answer';
import { readCopies } from '../../utils/platform/read-copies';
import { NOON } from '../core/journey';
import { FAULTS, type Fault, faultyCopies } from './faulty-copies';
import { type MemoryCopy, memoryCopy } from './memory-copy';
import { MESSAGES, START_STATES, stageOver } from './start-states';

type Pair = [MemoryCopy, MemoryCopy];
type Reply = { ok: boolean; error?: string };

let cases = 0;
afterAll(() => expect(cases).toBeGreaterThanOrEqual(1500));

const clone = (pair: Pair): Pair => pair.map(copyOf) as Pair;

const view = (pair: Pair) => readCopies(pair, NOON);
/** The state without what only tells of the store. */
const told = ({ notice: _notice, noticeAt: _at, oneCopy: _one, ...state }: OnboardingState) => JSON.stringify(state);
const say = (copies: Parameters<typeof stageOver>[0], message: object) =>
  answer(stageOver(copies), { from: 'own', message } as Parameters<typeof answer>[1]) as Promise<Reply>;

async function start(name: string): Promise<Pair> {
  const pair: Pair = [memoryCopy('local'), memoryCopy('indexed')];
  await START_STATES[name]?.(pair);
  return pair;
}

describe.each(Object.keys(START_STATES))('from %s', (from) => {
  test.each(MESSAGES)('%s, with a fault at every call', async (name, id, message) => {
    const origin = await start(from);
    const before = await view(origin);
    const clean = clone(origin);
    const whole = faultyCopies(clean, null);
    const cleanReply = await say(whole.copies, message);
    const wanted = told((await view(clean)).state);

    for (let call = 0; call < whole.calls(); call += 1) {
      for (const kind of FAULTS) {
        cases += 1;
        await tryFault({ call, kind });
      }
    }

    async function tryFault(fault: Fault): Promise<void> {
      const where = `${from}, ${name}, ${fault.kind} at call ${fault.call}`;
      const pair = clone(origin);
      const { copies, killed } = faultyCopies(pair, fault);
      const reply = await Promise.race([say(copies, message), killed.then(() => null)]);

      const now = await view(pair);
      // The old state or the new one, and never a mixture; what is acknowledged is the new one.
      expect([told(before.state), wanted], where).toContain(told(now.state));
      if (reply?.ok) expect(told(now.state), where).toBe(wanted);
      // What was deleted half way has nothing that could be repaired, and nobody is told that it was.
      if (name === 'erase' && told(now.state) === wanted && !before.state.notice) expect(now.state.notice, where).toBeUndefined();
      if (before.readOnly) expectUntouched(pair, where);
      if (name !== 'erase') expectKept(now.aside, where);

      // The sender asks again, of a new background: it takes effect once.
      const again = await say(pair, message);
      const after = await view(pair);
      expect(again, where).toEqual(cleanReply);
      expect(told(after.state), where).toBe(wanted);
      if (id !== '' && again.ok) expect(after.state.applied.filter((each) => each === id).length, where).toBeLessThanOrEqual(1);
      if (name === 'erase')
        expect(
          pair.map(({ held }) => Object.values(held).some((each) => each !== undefined)),
          where,
        ).toEqual([false, false]);
      else expectKept(after.aside, where);
      if (again.ok && name !== 'erase' && !after.readOnly && !after.state.oneCopy && !after.broken) await expectTwice(pair, where);
    }

    function expectKept(aside: typeof before.aside, where: string): void {
      expect(
        aside.map(({ raw }) => raw),
        where,
      ).toEqual(expect.arrayContaining(before.aside.map(({ raw }) => raw)));
    }

    function expectUntouched(pair: Pair, where: string): void {
      if (name !== 'erase')
        expect(
          pair.map(({ held }) => held),
          where,
        ).toEqual(origin.map(({ held }) => held));
    }

    /** Either copy alone is enough. */
    async function expectTwice(pair: Pair, where: string): Promise<void> {
      for (const lost of [0, 1] as const) {
        const half = clone(pair);
        (half[lost] as MemoryCopy).held.record = 'damaged later';
        expect(told((await view(half)).state), where).toBe(wanted);
      }
    }
  });
});

function copyOf({ name, held }: MemoryCopy): MemoryCopy {
  const made = memoryCopy(name);
  made.held = structuredClone(held);
  return made;
}
