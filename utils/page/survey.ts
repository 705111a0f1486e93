import { GUARDED, SECRET } from './guarded';

/**
 * What a document or an open shadow root has besides its texts. A pass over a large page costs as much as a part of reading it, so all is
 * found in one, and tags, of which browsers keep lists, in none. In no order.
 */
export type Survey = { fields: Element[]; buttons: Element[]; frames: Element[]; named: Element[] };

const FIELDS = ['input', 'select', 'textarea', 'slot'];
const BUTTONS = ['button', 'q-button'];
const NAMED = '[role], [aria-label], [contenteditable], [id], [class*="nc"]';
const PRESSED =
  'button, q-button, input[type=submit], input[type=button], input[type=checkbox], input[type=radio], [role=button], [role=checkbox], [role=radio]';

/** Goes over this document or root once. */
export function surveyOf(root: Document | ShadowRoot): Survey {
  const tagged = (names: string[]) =>
    root instanceof Document ? names.flatMap((name) => [...root.getElementsByTagName(name)]) : [...root.querySelectorAll(names.join())];
  return { fields: tagged(FIELDS), buttons: tagged(BUTTONS), frames: tagged(['iframe']), named: [...root.querySelectorAll(NAMED)] };
}

/** The fields for passwords and codes, and the checks that the site draws: nothing of ours may cover them. */
export function guardedIn({ fields, frames, named }: Survey): Element[] {
  const secret = fields.filter((field) => field.matches(SECRET));
  const digits = secret.flatMap((field) => (field.matches('[maxlength="1"]') ? (field.closest('fieldset') ?? []) : []));
  const checks = frames.filter((frame) => frame.getAttribute('src')?.includes('_____tmd_____'));
  return [...new Set([...secret, ...digits, ...checks, ...named.filter((each) => each.matches(GUARDED))])];
}

/** The first `most` of what one presses or chooses, in reading order. */
export function pressedIn({ fields, buttons, named }: Survey, most: number): Element[] {
  const first = new Set<Element>();
  for (const list of [fields, buttons, named]) {
    let left = most;
    for (const each of list) {
      if (left === 0) break;
      if (!each.matches(PRESSED)) continue;
      first.add(each);
      left -= 1;
    }
  }
  return [...first].sort(inReadingOrder).slice(0, most);
}

function inReadingOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
