import type { TermView } from '../utils/core/brief';
import { PressTag } from './PressTag';
import { RichText } from './RichText';

/** What a Chinese word means in this trade, and what pressing it does. */
export function TermTip({ term, from, label }: { term: TermView; from?: string; label?: string }) {
  return (
    <section class="term" role="tooltip" aria-label={label}>
      <p class="word">
        <span lang="zh-CN">{term.zh}</span>
        {term.pinyin !== undefined && (
          <span class="pinyin" lang="zh-Latn">
            {term.pinyin}
          </span>
        )}
      </p>
      <p class="meaning">{term.meaning}</p>
      {term.trade !== undefined && (
        <p>
          <RichText text={term.trade} />
        </p>
      )}
      {term.press && <PressTag press={term.press} />}
      {from !== undefined && <p class="from">{from}</p>}
    </section>
  );
}
