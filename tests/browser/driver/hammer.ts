/** What one tab's presses came to. */
export type Hammered = { acknowledged: number; ids: string[]; faults: string[]; last: 'mark' | 'undo' | null };

type Api = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};
declare const browser: Api | undefined;
declare const chrome: Api;

/**
 * Runs in a page of the extension: marks a step and takes it back, again and again, each press sent until it is answered, as our own
 * pages do. Looks after each answer whether what was acknowledged is stored, and stored once.
 */
export async function hammer({ step, times }: { step: string; times: number }): Promise<Hammered> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const done: Hammered = { acknowledged: 0, ids: [], faults: [], last: null };
  for (let time = 0; time < times; time += 1) {
    const kind = time % 2 === 0 ? 'mark' : 'undo';
    const command = { id: crypto.randomUUID(), kind, step };
    let reply: unknown;
    for (let attempt = 0; reply === undefined || reply === null; attempt += 1) {
      if (attempt > 400) return { ...done, faults: [...done.faults, `${kind} of ${step} was never answered`] };
      if (attempt > 0) await sleep(40);
      const answer = api.runtime.sendMessage({ type: 'command', command }).catch(() => undefined);
      reply = await Promise.race([answer, sleep(2000).then(() => undefined)]);
    }
    if ((reply as { ok?: boolean }).ok !== true) done.faults.push(`${kind} of ${step}: ${JSON.stringify(reply)}`);
    const { onboarding } = await api.storage.local.get('onboarding');
    const { applied } = JSON.parse((onboarding as { state: string }).state) as { applied: string[] };
    const found = applied.filter((id) => id === command.id).length;
    if (found !== 1) done.faults.push(`${kind} of ${step} was acknowledged and is stored ${found} times`);
    done.acknowledged += 1;
    done.ids.push(command.id);
    done.last = kind;
  }
  return done;
}
