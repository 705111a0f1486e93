import { foldText, trimLabel } from '../../core/fold-text';
import { type Ground, listOf, type Read } from './reader';

/**
 * True where one of the words `yes` is shown, false where one of `no` is, undefined where neither or both are. The words must stand
 * alone, or with others of `yes`, `no` and `beside` ("状态: 已绑定 已认证"). `yesLinks` count in a menu or as a link too. `yesText` and
 * `noText` are sentences of the site's own; `noControls` are buttons that are offered only while it is false.
 */
export const readPresence: Read<'paid'> = (data, ground) => {
  const beside = listOf(data, 'beside');
  const lists = { yes: listOf(data, 'yes'), no: listOf(data, 'no') };
  const known = [...lists.yes, ...lists.no, ...beside];
  const yes = isShown(lists.yes, lists.no, known, ground) || ground.words.places(listOf(data, 'yesLinks')).length > 0;
  const no = isShown(lists.no, lists.yes, known, ground);
  if (yes !== no) return yes;
  // A status weighs more than a sentence, a sentence more than a button that is offered.
  const saysYes = ground.words.sentences(listOf(data, 'yesText')).length > 0;
  const saysNo = ground.words.sentences(listOf(data, 'noText')).length > 0;
  if (yes || saysYes !== saysNo) return yes ? undefined : saysYes;
  const offered = ground.words.places(listOf(data, 'noControls')).some((place) => place.roles.has('control') || place.roles.has('label'));
  return !saysYes && offered ? false : undefined;
};

function isShown(phrases: string[], against: string[], known: string[], ground: Ground): boolean {
  if (ground.words.places(phrases).some((place) => !isOnlyLink(place.roles) && madeOf(place.rest, known))) return true;
  const wanted = phrases.map(foldText);
  return ground.words.mentions(phrases).some(({ phrase, pieces }) => {
    const words = foldText(pieces.map((piece) => piece.text).join(''));
    return (
      wanted.includes(phrase) &&
      ((madeOf(words, known) && hasPhrase(words, wanted, known)) ||
        (!against.some((other) => foldText(other).includes(phrase) && words.includes(foldText(other))) &&
          isWordOf(pieces.map((piece) => piece.text).join(' '), wanted)))
    );
  });
}

/** One of the words of a short row that is no sentence: "buyer88 Active Details". */
function isWordOf(row: string, wanted: string[]): boolean {
  const words = row.split(/[\s:：|,，·]+/).map((word) => trimLabel(foldText(word)));
  return words.length <= 8 && !/[.。!！?？;；]\s*$/.test(row.trim()) && words.some((word) => wanted.includes(word));
}

/** 未认证 holds 认证 but does not say 已认证: longer known words are taken out first. */
function hasPhrase(text: string, wanted: string[], known: string[]): boolean {
  let rest = text;
  for (const word of known.map(foldText).sort((a, b) => b.length - a.length)) {
    if (!rest.includes(word)) continue;
    if (wanted.includes(word)) return true;
    rest = rest.replaceAll(word, ' ');
  }
  return false;
}

/** True where nothing but known words and signs is left, such as in "状态:已绑定已认证". */
function madeOf(text: string, known: string[]): boolean {
  let rest = text;
  for (const word of known.map(foldText).sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, ' ');
  return trimLabel(rest.replaceAll(' ', '')) === '';
}

function isOnlyLink(roles: Set<string>): boolean {
  return roles.size === 1 && roles.has('link');
}
