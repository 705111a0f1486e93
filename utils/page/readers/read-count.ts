import { foldText } from '../../core/fold-text';
import { isVisible } from '../is-visible';
import { listOf, type Read } from './reader';

/** How many: the number right before one of `words` ("共31笔订单"), else how many places `css` finds. */
export const readCount: Read<'orderCount'> = (data, { scan, document }) => {
  const words = listOf(data, 'words').map(foldText);
  for (const { folded, element } of scan.units) {
    const word = words.find((each) => folded.includes(each));
    const count = word && /\d{1,4}$/.exec(folded.slice(0, folded.indexOf(word)));
    if (count && isVisible(element)) return Number(count[0]) || undefined;
  }
  const places =
    typeof data.css === 'string' ? [document, ...scan.roots].flatMap((root) => [...root.querySelectorAll(String(data.css))]) : [];
  return places.length || undefined;
};
