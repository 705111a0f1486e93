import type { VerdictView } from '../utils/core/brief';
import { Icon } from './Icon';
import { attention, ready, short, stale, unknown } from './symbols';

const ICON = { ready, short, wrong: attention, unknown, stale };

/** Readiness on the page: icon, word, one line. Never an amount. */
export function Verdict({ verdict }: { verdict: VerdictView }) {
  return (
    <p class="verdict" data-state={verdict.state}>
      <Icon of={ICON[verdict.state]} />
      <span>
        {verdict.word} <small>{verdict.detail}</small>
      </span>
    </p>
  );
}
