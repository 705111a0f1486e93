const NAMES: [tag: RegExp, names: string[]][] = [
  [/^INPUT$/i, ['placeholder', 'value', 'alt', 'aria-label', 'title']],
  [/^TEXTAREA$/i, ['placeholder', 'aria-label', 'title']],
  [/^(IMG|AREA)$/i, ['alt', 'aria-label', 'title']],
  [/./, ['aria-label', 'title']],
];

/** What an element says in its attributes: the first of them that has letters; empty where there is none. Typed values are never read. */
export function attributeText(element: Element): string {
  const names = NAMES.find(([tag]) => tag.test(element.nodeName))?.[1] ?? [];
  const isButton = /^(submit|button|reset)$/i.test(element.getAttribute('type') ?? '');
  for (const name of names) {
    // The attribute of a button is its label; the value of any other field is never looked at.
    const text = name === 'value' && !isButton ? '' : Element.prototype.getAttribute.call(element, name);
    if (text && /\p{L}/u.test(text)) return text;
  }
  return '';
}
