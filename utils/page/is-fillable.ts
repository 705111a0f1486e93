const TYPED = new Set(['text', 'tel', 'email', 'password', 'search', 'number', 'url', '']);

/** Whether a buyer can write or choose something in this element, of this name in capitals. */
export function isFillable(element: Element, name: string): boolean {
  if (name === 'INPUT') return TYPED.has((element.getAttribute('type') ?? '').toLowerCase());
  if (name === 'SELECT' || name === 'TEXTAREA') return true;
  const role = element.getAttribute('role');
  if (role === 'textbox' || role === 'combobox' || role === 'searchbox') return true;
  return element.getAttribute('contenteditable') === 'true' || (name.includes('-') && (name.endsWith('INPUT') || name.endsWith('SELECT')));
}
