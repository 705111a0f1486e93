import type { ComponentChildren } from 'preact';
import { Data } from '../../../components/data/Data';
import type { DataCalls } from '../../../components/data/data-view';
import { buildData, type DataSituation } from '../../../entrypoints/data/build-data';
import { freshState } from '../../../utils/core/fresh-state';
import { OnboardingState } from '../../../utils/core/onboarding-state';
import { z } from '../../../utils/core/schema';
import { sealRecord } from '../../../utils/platform/seal-record';
import released from '../../core/released-states/1.json';
import { situation } from './guide-pages';
import type { Language } from './sample-words';

const nothing = () => {};
const calls: DataCalls = {
  show: nothing,
  choose: nothing,
  restore: nothing,
  leave: nothing,
  undoRestore: nothing,
  askErase: nothing,
  erase: nothing,
  readNotice: nothing,
  readFailure: nothing,
};
const full = z.parse(OnboardingState, released);
const link = { name: '1688-guidebook.json', url: '#' };
const manifest = {
  permissions: ['storage', 'scripting', 'alarms', 'notifications'],
  hosts: ['https://*.1688.com/*', 'https://login.taobao.com/*', 'https://*.alipay.com/*', 'https://*.worldfirst.com/*'],
};

/** The states of the page "Your data": title and how to draw it in a language. */
export function dataPages(): [title: string, draw: (language: Language) => ComponentChildren][] {
  return [
    ['Your data: everything shown', (l) => page(l, { state: full, isShown: true, raw: full, aside: link })],
    [
      'Your data: a copy is looked at',
      (l) => page(l, { state: freshState(), chosen: { text: '', savedAt: full.balances.CNH?.at ?? 0, state: full } }),
    ],
    ['Your data: a damaged copy', (l) => page(l, { state: full, failed: 'copyDamaged', failedAt: 'restore' })],
    [
      'Your data: brought back, and about to be deleted',
      (l) =>
        page(l, {
          state: full,
          erasing: 'asking',
          store: { readOnly: false, before: { kept: { at: 0, record: sealRecord(1, 0, full) }, state: full } },
        }),
    ],
  ];
}

function page(l: Language, more: Partial<DataSituation>): ComponentChildren {
  const own: DataSituation = {
    ...situation(l, {}),
    ...{ store: { readOnly: false, before: null }, raw: {}, isShown: false, chosen: null, failedAt: 'restore', erasing: 'no' },
    ...{ copy: link, aside: null, manifest },
    ...more,
  };
  return <Data view={buildData(own)} calls={calls} />;
}
