import type { Notice, OnboardingState } from '../../utils/core/onboarding-state';
import type { Guidebook } from '../../utils/platform/guidebook';
import type { Locale } from '../../utils/platform/locale';
import type { Key } from '../../utils/platform/read-keys';

/** What the popup and the guide page are both made of. */
export interface OwnSituation {
  readonly guidebook: Guidebook;
  readonly locale: Locale;
  readonly state: OnboardingState;
  readonly now: number;
  /** The browser's keys for our commands. */
  readonly keys: readonly Key[];
  readonly notice: Notice | null;
  /** Why the buyer's last press here was refused: a key below "errors" in the ui texts. */
  readonly failed: string | null;
  /** Whether reminders may come as notifications; refused: asked for here, and the answer was no. */
  readonly notifications: 'allowed' | 'refused' | 'not asked';
}
