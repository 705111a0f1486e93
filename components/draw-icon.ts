import type { Symbol20 } from './symbols';

const SVG = 'http://www.w3.org/2000/svg';

/** One symbol as an element, for what is drawn without a renderer. A word stands beside it. */
export function drawIcon(of: Symbol20): Element {
  const icon = document.createElementNS(SVG, 'svg');
  setAll(icon, { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  for (const [tag, attributes] of of) {
    const shape = document.createElementNS(SVG, tag);
    setAll(shape, attributes);
    icon.append(shape);
  }
  return icon;
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
