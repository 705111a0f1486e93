import { insertPiece } from './edit-json.ts';
import { find, languagesIn, type Plan, Refused, readJson, readText } from './plan.ts';

const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const FOLDER = 'utils/guidebook/glossary/';

/** A new term in its sorted place, and with an empty meaning in every language. */
export function newTerm(root: string, place: string, zh: readonly string[], today: string): Plan {
  if (!ID.test(place))
    throw new Refused(`"${place}" is no place for a term. Write topic/id in small letters, digits and hyphens, such as order/check-out.`);
  const [topic = '', id = ''] = place.split('/');
  const forms = zh.map((form) => form.trim());
  if (forms.length === 0 || forms.includes(''))
    throw new Refused(`Say how the page writes it: npm run new -- term ${place} --zh 结算. Name more forms with more --zh, today's first.`);
  if (new Set(forms).size < forms.length || forms.some((form) => /\[\[|\]\]/.test(form)))
    throw new Refused('Each --zh is one form, named once and without brackets.');
  const topics = find(root, `${FOLDER}*.json`).map((file) => ({ file, terms: readJson<{ id: string }[]>(root, file) }));
  const file = `${FOLDER}${topic}.json`;
  const terms = topics.find((each) => each.file === file)?.terms;
  if (!terms) {
    const names = topics.map((each) => each.file.slice(FOLDER.length, -5));
    throw new Refused(`There is no topic "${topic}". There is: ${names.join(', ')}. For a new one, make ${file} with [] in it.`);
  }
  const other = topics.find((each) => each.terms.some((term) => term.id === id));
  if (other) throw new Refused(`${other.file} has a term "${id}" already. Add the form to its "zh", or choose another id.`);

  const index = terms.findIndex((term) => term.id > id);
  const value = { id, zh: forms, source: { from: '', date: today }, certainty: 'weak' };
  const files: Record<string, string> = {
    [file]: insertPiece(readText(root, file), [], index < 0 ? terms.length : index, { value }),
  };
  for (const language of languagesIn(root)) {
    const texts = `locales/${language}/terms.json`;
    const ids = Object.keys(readJson<object>(root, texts));
    if (ids.includes(id)) throw new Refused(`${texts} has words for "${id}" already. Remove them, or choose another id.`);
    const next = ids.findIndex((each) => each > id);
    files[texts] = insertPiece(readText(root, texts), [], next < 0 ? ids.length : next, { key: id, value: { meaning: '' } });
  }
  return {
    files,
    left: [
      `${file}, "${id}": in "source" who uses the word; "certainty" is "weak" until it was seen; "pinyin"; "press" where it is a button`,
      `locales/*/terms.json, "${id}": the meaning in every language`,
    ],
  };
}
