import type { YourDataView } from '../../components/data/data-view';
import { READ, STORED } from '../../components/what-is-kept';
import type { StoreView } from '../../utils/platform/read-copies';
import { sayWhen } from '../../utils/platform/say-when';
import { buildNotice } from '../own/build-notice';
import type { OwnSituation } from '../own/own-situation';
import { buildChange, type ChosenCopy } from './build-change';
import { buildStored } from './build-stored';

/** Everything the page "Your data" is made of. */
export interface DataSituation extends OwnSituation {
  readonly store: Pick<StoreView, 'readOnly' | 'before'>;
  /** What lies in the browser besides the state, for the buyer who wants to see all of it. */
  readonly raw: object;
  readonly isShown: boolean;
  readonly chosen: ChosenCopy | null;
  readonly failedAt: 'restore' | 'erase';
  readonly erasing: YourDataView['erasing'];
  readonly copy: YourDataView['copy'];
  readonly aside: YourDataView['aside'];
  readonly manifest: { readonly permissions: readonly string[]; readonly hosts: readonly string[] };
}

const OWNERS = ['1688', 'taobao', 'alipay', 'worldfirst'] as const;

/** The whole page in words. */
export function buildData(situation: DataSituation): YourDataView {
  const { locale, now, store, failed, chosen, manifest } = situation;
  const { text } = locale;
  const failure = failed === null ? null : buildNotice(situation);
  return {
    say: (key) => text(`ui:data.${key}`),
    notice: buildNotice({ ...situation, failed: null }),
    read: {
      title: text('ui:welcome.read.title'),
      rows: READ.map((name) => text(`ui:welcome.read.${name}`)),
      not: text('ui:welcome.read.notRead'),
    },
    stored: { title: text('ui:welcome.stored.title'), rows: STORED.map((name) => text(`ui:welcome.stored.${name}`)) },
    permissions: {
      title: text('ui:welcome.permissions.title'),
      rows: ['sites', ...manifest.permissions].map((name) => ({
        title: text(`ui:welcome.permissions.${name}.title`),
        body: text(`ui:welcome.permissions.${name}.body`),
      })),
    },
    hosts: manifest.hosts.map((pattern) => {
      const host = pattern.replace('https://', '').replace('/*', '');
      const owner = OWNERS.find((name) => host.endsWith(`${name}.com`));
      return { host, body: text(`ui:data.hosts.${owner}`) };
    }),
    shown: situation.isShown ? { sections: buildStored(situation), raw: JSON.stringify(situation.raw, null, 2) } : null,
    copy: situation.copy,
    aside: situation.aside,
    change: chosen && buildChange(chosen, situation),
    restored: store.before && text('ui:data.restore.done', { when: sayWhen(store.before.kept.at, now, locale) }),
    failed: failure && { at: situation.failedAt, notice: failure },
    erasing: situation.erasing,
    independent: text('ui:welcome.independent'),
  };
}
