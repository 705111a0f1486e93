import type { Notice, OnboardingState } from '../../utils/core/onboarding-state';
import type { LiveFrame } from '../../utils/core/pick-frame';
import type { Guidebook } from '../../utils/platform/guidebook';
import type { Locale } from '../../utils/platform/locale';
import type { Where } from '../../utils/platform/read-where';

/** Everything the popup is made of, gathered once per change. */
export interface PopupSituation {
  readonly guidebook: Guidebook;
  readonly locale: Locale;
  readonly state: OnboardingState;
  readonly now: number;
  /** The address of the tab in front; undefined where the browser does not tell us. */
  readonly url: string | undefined;
  readonly where: Where;
  /** The frames of that tab on which a page was recognised. */
  readonly frames: readonly LiveFrame[];
  readonly notice: Notice | null;
  /** Why the buyer's last press here was refused: a key below "errors" in the ui texts. */
  readonly failed: string | null;
  /** The buyer was asked for a permission and said no. */
  readonly refused: boolean;
}

/** What the one primary button does. */
export type GoOn = { kind: 'point' } | { kind: 'open'; url: string } | { kind: 'mark'; step: string };
