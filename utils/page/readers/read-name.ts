import { tidyText, trimLabel } from '../../core/fold-text';
import { isVisible } from '../is-visible';
import { settingOf } from '../setting-of';
import { type Ground, listOf, type Read } from './reader';

const NAME = /^[\p{L}\p{N}_.@-]{2,40}$/u;

/**
 * The member name behind a greeting or a label ("您好，abc", "会员名：abc"). `after` are the words before it, `never` are words that
 * may stand there without being a name. Two different names: not known.
 */
export const readName: Read<'memberName'> = (data, ground) => {
  const names = new Set(listOf(data, 'after').flatMap((word) => namesBehind(word, listOf(data, 'never'), ground)));
  const [only] = names;
  return names.size === 1 ? only : undefined;
};

function namesBehind(word: string, never: string[], ground: Ground): string[] {
  return ground.scan.pieces.flatMap((piece) => {
    const text = tidyText(piece.text).trim();
    if (!text.startsWith(word) || !isVisible(piece.parent, piece.node) || settingOf(piece.parent).quoted) return [];
    const [, sign = '', rest = ''] = /^(\s*[,:!]?\s*)(.*)$/s.exec(text.slice(word.length)) ?? [];
    // The name stands in the same text, or is the whole of the next.
    const next = rest === '' ? ground.scan.pieces[piece.at + 1] : undefined;
    const name =
      next && isVisible(next.parent, next.node) ? trimLabel(tidyText(next.text).trim()) : (rest.split(/[\s,;|!?。(【[]/)[0] ?? '');
    if ((sign === '' && !next) || !NAME.test(name) || never.some((other) => name.startsWith(other))) return [];
    return [name];
  });
}
