import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readWordPush } from '../../utils/core/read-word-push';
import type { LeftWords } from '../../utils/core/words-data';
import { listenOnSite } from '../../utils/platform/listen-on-site';
import { explainWords } from './explain-words';
import type { WordsHere } from './words-here';

/**
 * Brought by the background into every frame of our sites' domains, just after the words themselves. A second injection takes the place
 * of the first: the language or the site's switch has changed.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { guidebookLeftWords?: LeftWords; guidebookWords?: WordsHere };
  const left = world.guidebookLeftWords;
  if (!left) return;
  delete world.guidebookLeftWords;
  world.guidebookWords?.stop();
  const here = explainWords(left);
  const stopListening = listenOnSite(readWordPush, (message) => {
    if (message.type === 'words') here.setLevel(message.level);
    else if (message.type === 'word') here.do(message.deed);
    else stop();
  });
  const stop = () => {
    here.stop();
    stopListening();
    if (world.guidebookWords === words) delete world.guidebookWords;
  };
  const words: WordsHere = { ...here, stop };
  world.guidebookWords = words;
});
