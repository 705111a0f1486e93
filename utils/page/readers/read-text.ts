import { tidyText } from '../../core/fold-text';
import { isVisible } from '../is-visible';
import type { Read } from './reader';

/** The words of the first place that `css` finds and the buyer sees: a name that no label stands beside. */
export const readText: Read<'accountName'> = ({ css }, { document }) => {
  const element = typeof css === 'string' ? [...document.querySelectorAll(css)].find((each) => isVisible(each)) : undefined;
  const text = tidyText(element?.textContent ?? '').trim();
  return text !== '' && text.length <= 60 ? text : undefined;
};
