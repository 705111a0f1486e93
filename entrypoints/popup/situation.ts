import type { LiveFrame } from '../../utils/core/pick-frame';
import type { TabOrder } from '../../utils/core/tab-order';
import type { Where } from '../../utils/platform/read-where';
import type { OwnSituation } from '../own/own-situation';

/** Everything the popup is made of, gathered once per change. */
export interface PopupSituation extends OwnSituation {
  /** The popup over the toolbar, or the panel that stays beside the page. */
  readonly as: 'popup' | 'panel';
  /** The window it belongs to; null where the browser does not say. */
  readonly window: number | null;
  /** The address of the tab in front; undefined where the browser does not tell us. */
  readonly url: string | undefined;
  readonly where: Where;
  /** The frames of that tab on which a page was recognised. */
  readonly frames: readonly LiveFrame[];
  /** The order that this tab is about; undefined where it went through none, and the order seen last counts. */
  readonly order: TabOrder | undefined;
  /** The buyer was asked for a site's permission and said no. */
  readonly refused: boolean;
}

/** What the one primary button does. */
export type GoOn = { kind: 'point' } | { kind: 'open'; url: string } | { kind: 'mark'; step: string };
