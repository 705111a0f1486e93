import { setTimeout as pause } from 'node:timers/promises';
import type { View } from './driver.ts';

const LOOK_EVERY = 40;
const PATIENCE = 10_000;

/** The text of a call that a page can run: the function's own source and its argument as JSON. */
export function asExpression(run: (argument: never) => unknown, argument: unknown): string {
  return `(${run})(${argument === undefined ? '' : JSON.stringify(argument)})`;
}

/** A view of anything that can evaluate an expression. */
export function makeView(url: () => string, evaluateText: (expression: string) => Promise<unknown>): View {
  const evaluate: View['evaluate'] = async (run, argument) => (await evaluateText(asExpression(run as never, argument))) as never;
  return {
    url,
    evaluate,
    async waitFor(what, run, argument, timeout = PATIENCE) {
      const end = Date.now() + timeout;
      let last: unknown;
      for (;;) {
        // While one document gives way to the next nothing can be evaluated: that is part of waiting.
        const result = await evaluate(run, argument).catch((error: Error) => {
          last = error;
          return undefined;
        });
        if (result) return result;
        if (Date.now() > end)
          throw new Error(`Waited ${timeout} ms in vain for ${what} at ${url()}${last ? ` (${(last as Error).message})` : ''}`);
        await pause(LOOK_EVERY);
      }
    },
  };
}
