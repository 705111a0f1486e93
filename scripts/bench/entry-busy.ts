// Runs in a page of ours: stores what is kept of a buyer who has looked at balances and orders so often.
import { applyObservation } from '../../utils/core/apply-observation';
import { freshState } from '../../utils/core/fresh-state';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { indexedCopy } from '../../utils/platform/indexed-copy';
import { localCopy } from '../../utils/platform/local-copy';
import { sealRecord } from '../../utils/platform/seal-record';

const CURRENCIES = ['CNH', 'SGD', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'AUD', 'NZD', 'THB'];
/** Below the number of a real order. */
const FIRST_ORDER = 2846119033800000;

let sequence = 0;

async function become(readings: number, orders: number): Promise<void> {
  const { journey } = loadGuidebook();
  const now = Date.now();
  let state = freshState();
  const see = (page: string, facts: object, observedAt: number) => {
    const observation = { page, facts, anchors: [], observedAt };
    state = applyObservation(state, { observation, arrived: false, order: null }, journey, now);
  };
  for (let turn = 0; turn < readings; turn += 1)
    see('worldfirst/home', { balances: { [CURRENCIES[turn % CURRENCIES.length] ?? 'CNH']: `${turn}.25` } }, now - readings + turn);
  for (let turn = 0; turn < orders; turn += 1) {
    const number = String(FIRST_ORDER + turn);
    see('1688/orders', { orders: [{ number, status: 'unpaid', amount: { currency: 'CNY', amount: '12.50' } }] }, now - orders + turn);
  }
  sequence += 1000;
  const record = sealRecord(sequence, now, state);
  await Promise.all([localCopy.write({ record }), indexedCopy.write({ record })]);
}

Object.assign(globalThis, { benchBecome: become });
