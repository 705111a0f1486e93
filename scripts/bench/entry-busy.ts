// Runs in a page of ours: stores what is kept of a buyer who has looked at balances and orders so often.
import { busyFor } from '../../tests/busy-buyer';
import { loadGuidebook } from '../../utils/platform/guidebook';
import { indexedCopy } from '../../utils/platform/indexed-copy';
import { localCopy } from '../../utils/platform/local-copy';
import { sealRecord } from '../../utils/platform/seal-record';

let sequence = 0;

async function become(readings: number, orders: number): Promise<void> {
  const now = Date.now();
  sequence += 1000;
  const record = sealRecord(sequence, now, busyFor(readings, orders, loadGuidebook().journey, now));
  await Promise.all([localCopy.write({ record }), indexedCopy.write({ record })]);
}

Object.assign(globalThis, { benchBecome: become });
