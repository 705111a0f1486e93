import type { Bench } from '../browser.ts';
import { bundleEntry } from '../bundle-entry.ts';
import { between, inRounds, median, ratio, spread } from '../rounds.ts';
import { atMost, type Row, type Settings, told } from '../row.ts';

/** From opening the popup to its first words on the screen, over a popup in which nothing is but a full stop. */
export async function popup({ ours }: { ours: Bench }, { rounds }: Settings): Promise<Row[]> {
  const whole: number[] = [];
  const writer = await ours.own('empty.html');
  await writer.evaluate(await bundleEntry('entry-busy.ts'));
  const drawn = async (readings: number, orders: number) => {
    await writer.evaluate(
      ([some, more]) => (globalThis as never as { benchBecome: (r: number, o: number) => Promise<void> }).benchBecome(some, more),
      [readings, orders] as const,
    );
    const page = await ours.own('popup.html');
    const at = await page.evaluate(untilWhole);
    await page.close();
    return at;
  };
  const paint = async (file: string) => {
    const page = await ours.own(file);
    const at = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list, observer) => {
            const entry = list.getEntriesByName('first-contentful-paint')[0];
            if (!entry) return;
            observer.disconnect();
            resolve(entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    if (file === 'popup.html') whole.push(await page.evaluate(untilWhole));
    await page.close();
    return at;
  };
  const times = await inRounds(rounds, {
    one: () => paint('empty.html'),
    ours: () => paint('popup.html'),
    other: () => paint('empty.html'),
  });
  const busy = await inRounds(rounds, { few: () => drawn(10, 10), many: () => drawn(10_000, 500), again: () => drawn(10, 10) });
  await writer.close();
  const base = between(times.one, times.other);
  return [
    told('popup', 'two identical baselines lie apart', spread(times.one, times.other), '×'),
    atMost(
      'popup',
      'opened to painted, over an empty one',
      ratio(times.ours, base),
      1.5,
      '×',
      `${median(times.ours).toFixed(0)} ms, ${median(base).toFixed(0)} ms; our name is painted first`,
    ),
    told('popup', 'until all it has to say is drawn, over an empty one', ratio(whole, base), '×', `${median(whole).toFixed(0)} ms`),
    atMost(
      'popup',
      'all of it with 10,000 readings and 500 orders, over 10 and 10',
      ratio(busy.many, busy.few),
      1.2,
      '×',
      `two identical ones lie ${spread(busy.few, busy.again).toFixed(2)} × apart`,
    ),
  ];
}

/** Runs in the popup: when the frame in which all of it stands was drawn, in ms since it was opened. */
async function untilWhole(): Promise<number> {
  while (!document.querySelector('main[data-first]')) await new Promise(requestAnimationFrame);
  return performance.now();
}
