import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nextTerm } from '../../utils/page/next-term';

/** Brought by the background when the buyer first asks for the next word of a page: most never do. */
export default defineUnlistedScript(() => {
  (globalThis as { guidebookNextTerm?: typeof nextTerm }).guidebookNextTerm = nextTerm;
});
