import type { TipView } from '../utils/core/tip-view';
import { drawTerm } from './draw-term';
import { pressIcons } from './press-icons';

/** The tooltip of a word in a page of ours: drawn by the same hand as on a site. */
export function TermTip({ view, label }: { view: TipView; label: string }) {
  return <div class="drawn" ref={(place) => place?.replaceChildren(drawTerm(view, label, [], pressIcons))} />;
}
