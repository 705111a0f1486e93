import { expect, test } from 'vitest';
import { inTurn } from '../../utils/platform/in-turn';

test('one after another, however long each takes and whether it fails', async () => {
  const said: string[] = [];
  const turn = inTurn();
  const work = (name: string, wait: number) => async () => {
    said.push(`${name} begins`);
    for (let left = wait; left > 0; left -= 1) await Promise.resolve();
    said.push(`${name} ends`);
  };
  await Promise.all([turn(work('slow', 20)), turn(() => Promise.reject(new Error('refused'))), turn(work('quick', 1))]);
  expect(said).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});
