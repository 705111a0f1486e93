import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nextTerm } from '../../utils/page/next-term';
import { copyWord } from '../../utils/platform/copy-word';
import { askWords } from '../../utils/platform/send-from-site';
import type { More } from '../words/more';
import { openDictionary } from './open-dictionary';
import { translatorHere } from './translate-here';

/** Brought by the background when the buyer first asks for more than a word of the glossary: most never do. */
export default defineUnlistedScript(() => {
  const more: More = { explain: openDictionary(askWords), copy: copyWord, translator: translatorHere, nextTerm };
  (globalThis as { guidebookMore?: More }).guidebookMore = more;
});
