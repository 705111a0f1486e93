import type { TipAct } from '../../components/tip-act';
import type { TipView } from '../../utils/core/tip-view';
import type { TipWords } from '../../utils/core/words-data';

interface Tooltip {
  readonly view: TipView;
  readonly pinned: boolean;
  readonly canTranslate: boolean;
  /** What became of the last copying; null before there was one. */
  readonly copied: boolean | null;
}

/** What the buttons of a tooltip do. */
export interface TipCalls {
  copy(): void;
  translate(): void;
  pin(): void;
  close(): void;
}

/** The buttons of a tooltip: an offer that the browser cannot keep is not there. */
export function tipActs({ view, pinned, canTranslate, copied }: Tooltip, ui: TipWords, calls: TipCalls): TipAct[] {
  const copy = copied === null ? ui.copy : copied ? ui.copied : ui.notCopied;
  return [
    { name: 'copy', word: copy, press: calls.copy },
    ...(pinned && canTranslate && !view.translated ? [{ name: 'translate', word: ui.translate, press: calls.translate }] : []),
    pinned ? { name: 'close-tip', word: ui.close, press: calls.close } : { name: 'pin', word: ui.pin, press: calls.pin },
  ];
}
