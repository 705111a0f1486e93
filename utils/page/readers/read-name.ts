import { tidyText, trimLabel } from '../../core/fold-text';
import { isVisible } from '../is-visible';
import type { Piece } from '../scan-page';
import { settingOf } from '../setting-of';
import { type Ground, listOf, type Read } from './reader';

const NAME = /^[\p{L}\p{N}_.@-]{2,40}$/u;

/**
 * The member name behind a greeting or a label ("您好，abc", "会员名：abc"). `after` are the words before it, `never` are words that
 * may stand there without being a name. Two different names: not known.
 */
export const readName: Read<'memberName'> = (data, ground) => {
  const words = listOf(data, 'after');
  const never = listOf(data, 'never');
  const names = new Set<string>();
  for (const piece of ground.scan.pieces) {
    const text = tidyText(piece.text).trim();
    for (const word of words) {
      if (!text.startsWith(word)) continue;
      const name = nameBehind(text.slice(word.length), piece, ground);
      if (name !== null && NAME.test(name) && !never.some((other) => name.startsWith(other))) names.add(name);
    }
  }
  const [only] = names;
  return names.size === 1 ? only : undefined;
};

/** The name stands in the same text, or is the whole of the next. */
function nameBehind(behind: string, piece: Piece, ground: Ground): string | null {
  if (!isVisible(piece.parent, piece.node) || settingOf(piece.parent).quoted) return null;
  const [, sign = '', rest = ''] = /^(\s*[,:!]?\s*)(.*)$/s.exec(behind) ?? [];
  const next = rest === '' ? ground.scan.pieces[piece.at + 1] : undefined;
  if (sign === '' && !next) return null;
  return next && isVisible(next.parent, next.node) ? trimLabel(tidyText(next.text).trim()) : (rest.split(/[\s,;|!?。(【[]/)[0] ?? '');
}
