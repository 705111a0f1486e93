import type { VerdictView } from '../utils/core/brief';
import { Icon } from './Icon';
import { RichText } from './RichText';
import { attention, now, ready, short, stale, unknown } from './symbols';

const ICON = { ready, short, wrong: attention, unknown, stale, now };

/** Readiness on the page, or how far the buyer is: icon, word, one line. Never an amount. */
export function Verdict({ verdict }: { verdict: VerdictView }) {
  return (
    <p class="verdict" data-state={verdict.state}>
      <Icon of={ICON[verdict.state]} />
      <span>
        {verdict.word}{' '}
        <small>
          <RichText text={verdict.detail} />
        </small>
      </span>
    </p>
  );
}
