import { foldText } from '../../core/fold-text';
import { type Ground, listOf, type Read } from './reader';
import { chosenRow, isChoice, isRefused, rowsOf } from './rows';

/** The chosen one of `options`: the marked row, a select's choice, or what stands behind one of `labels` ("交易方式：担保交易"); only the last with `stated`. */
export const readChoice: Read<'paymentMethod'> = (data, ground) => {
  const options = listOf(data, 'options');
  if (data.stated === true) return stated(options, listOf(data, 'labels'), ground);
  const rows = rowsOf(options, ground);
  const chosen = chosenRow(rows);
  if (chosen) return chosen.label;
  return (
    selected(options, ground) ??
    (new Set(rows.map(({ label }) => label)).size < 2 ? stated(options, listOf(data, 'labels'), ground) : undefined)
  );
};

/** The options that can be chosen, in the page's order; those under or with one of `refused` are left out. */
export const readChoices: Read<'paymentMethodsOffered'> = (data, ground) => {
  const refused = listOf(data, 'refused');
  const rows = rowsOf(listOf(data, 'options'), ground);
  const borders = [...ground.words.places(listOf(data, 'refusedBelow')), ...ground.words.sentences(listOf(data, 'refusedBelow'))];
  const border = Math.min(Number.POSITIVE_INFINITY, ...borders.flatMap(({ pieces }) => pieces[0]?.at ?? []));
  if (new Set(rows.map(({ label }) => label)).size < 2 && !rows.some(isChoice)) return undefined;
  const labels = rows.filter((row) => row.at < border && !isRefused(row, refused)).map(({ label }) => label);
  const distinct = [...new Set(labels)];
  if (typeof data.least === 'number' && distinct.length < data.least) return undefined;
  return distinct.length > 0 ? distinct : undefined;
};

function selected(options: string[], ground: Ground): string | undefined {
  return options.find((option) => ground.words.places([option]).some(({ element }) => element.nodeName === 'SELECT'));
}

function stated(options: string[], labels: string[], ground: Ground): string | undefined {
  for (const place of ground.words.places(labels)) {
    const last = place.pieces.at(-1)?.at ?? -1;
    const next = ground.scan.pieces[last + 1];
    const value = place.rest !== '' ? place.rest : foldText(next?.text ?? '').replace(/^[:]/, '');
    const option = options.find((each) => foldText(each) === value);
    if (option && ground.words.places([option, ...labels]).length > 0) return option;
  }
  return undefined;
}
