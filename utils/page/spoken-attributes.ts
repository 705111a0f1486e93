/** The words that the browser shows of an element, of this name in capitals, besides its texts. Never what a buyer wrote. */
export function spokenAttributes(element: Element, name: string, fillable: boolean): (string | null)[] {
  const texts: (string | null)[] = [];
  if (name === 'SELECT') for (const option of element.querySelectorAll('option:checked')) texts.push(option.textContent);
  if (fillable) texts.push(element.getAttribute('placeholder'));
  // The attribute, not the property: the words on the button as the page wrote them.
  if (name === 'INPUT' && ['submit', 'button', 'image'].includes(element.getAttribute('type') ?? ''))
    texts.push(element.getAttribute('value') ?? element.getAttribute('alt'));
  if (element.hasAttribute('aria-label')) texts.push(element.getAttribute('aria-label'));
  else if (fillable || name === 'BUTTON') texts.push(element.getAttribute('title'));
  return texts;
}
