import { foldText, tidyText } from '../../core/fold-text';
import { isVisible } from '../is-visible';
import { listOf, type Read } from './reader';

/** What stands below one of `heads` in a table, in the rows that have one of the words `only` in a cell of its own. */
export const readColumn: Read<'authorisedIds'> = (data, ground) => {
  const only = listOf(data, 'only').map(foldText);
  const found = ground.words.places(listOf(data, 'heads')).flatMap(({ element }) => {
    const head = element.closest('th');
    const rows = [...(head?.closest('table')?.rows ?? [])].filter(({ cells }) =>
      [...cells].some((cell) => only.includes(foldText(cell.textContent ?? '')) && isVisible(cell)),
    );
    return rows.flatMap(({ cells }) => tidyText(cells[head?.cellIndex ?? 0]?.textContent ?? '').trim() || []);
  });
  return found.length > 0 ? [...new Set(found)].slice(0, 20) : undefined;
};
