import type { PressView } from '../utils/core/brief';
import { Icon } from './Icon';
import { RichText } from './RichText';
import { code, final, loan, money, safe } from './symbols';

const ICON = { safe, code, money, loan, final };

/** What pressing the page's button does: icon, word, one sentence. */
export function PressTag({ press }: { press: PressView }) {
  return (
    <p class="tag" data-kind={press.kind}>
      <Icon of={ICON[press.kind]} />
      <span>
        <b>{press.word}</b> <RichText text={press.text} />
      </span>
    </p>
  );
}
