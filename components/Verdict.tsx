import type { VerdictView } from '../utils/core/brief';
import { Icon } from './Icon';
import { RichText } from './RichText';
import { attention, close, now, ready, short, stale, unknown } from './symbols';

const ICON = { ready, short, wrong: attention, unknown, stale, now };

interface VerdictProps {
  verdict: VerdictView;
  /** Where it stands without a card it can be closed itself. */
  close?: { word: string; onClose(): void } | undefined;
}

/** Readiness on the page, or how far the buyer is: icon, word, one line. Never an amount. */
export function Verdict({ verdict, close: tool }: VerdictProps) {
  return (
    <p class="verdict" data-state={verdict.state}>
      <Icon of={ICON[verdict.state]} />
      <span>
        {verdict.word}{' '}
        <small>
          <RichText text={verdict.detail} />
        </small>
      </span>
      {tool && (
        <button type="button" class="tool" data-do="close" aria-label={tool.word} onClick={tool.onClose}>
          <Icon of={close} />
        </button>
      )}
    </p>
  );
}
