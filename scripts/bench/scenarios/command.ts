import type { Bench } from '../browser.ts';
import { median, ratio } from '../rounds.ts';
import { atMost, type Row, type Settings } from '../row.ts';

type Chrome = {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean }> };
  storage: { local: { set(items: object): Promise<void> } };
};

/** From a command of the popup to the background's word that both copies are written, over one bare write under a lock. */
export async function command({ ours }: { ours: Bench }, { rounds }: Settings): Promise<Row[]> {
  const page = await ours.own('popup.html');
  const times = await page.evaluate(async (many) => {
    const { runtime, storage } = (globalThis as never as { chrome: Chrome }).chrome;
    const state = { filler: 'x'.repeat(4000) };
    let count = 0;
    const next = () => {
      count += 1;
      return count;
    };
    const contenders = {
      bare: () => navigator.locks.request('bench', () => storage.local.set({ bench: { ...state, at: next() } })),
      ours: async () => {
        const id = `bench-${Date.now()}-${next()}`;
        const reply = await runtime.sendMessage({ type: 'command', command: { id, kind: 'language', language: count % 2 ? 'en' : 'fr' } });
        if (!reply?.ok) throw new Error(`the background said ${JSON.stringify(reply)}`);
      },
    };
    const result: Record<string, number[]> = { bare: [], ours: [] };
    for (let round = 0; round < many; round += 1) {
      const entries = Object.entries(contenders);
      for (const [name, run] of round % 2 ? entries : entries.reverse()) {
        const begin = performance.now();
        await run();
        if (round > 1) result[name]?.push(performance.now() - begin);
        // The background takes 20 messages a second.
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
    }
    return result;
  }, rounds * 3);
  await page.close();
  const { bare = [], ours: own = [] } = times;
  return [
    atMost(
      'command to acknowledged',
      'both copies, over a bare locked write',
      ratio(own, bare),
      2,
      '×',
      `${median(own).toFixed(1)} ms, ${median(bare).toFixed(1)} ms`,
    ),
  ];
}
