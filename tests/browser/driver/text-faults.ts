// Sent to a page as text and run there: the function may use nothing outside itself but the page's globals.

/** What is wrong with the texts of ours in one document. */
export type TextFaults = { texts: number; cut: string[]; missing: string[]; english: string[] };

/**
 * Looks at every visible text of ours, in the overlay of `host` or in the whole page: none may be wider than its place, none a key, and
 * none left in English, where all our words are pseudo-words (see utils/platform/pseudo-locale.ts). `stay`: words that are names.
 */
export function findTextFaults({ host, stay }: { host: string | null; stay: string[] }): TextFaults {
  const root: ParentNode | null = host === null ? document.body : (document.querySelector(host)?.shadowRoot ?? null);
  const faults: TextFaults = { texts: 0, cut: [], missing: [], english: [] };
  if (!root) return faults;
  // Chinese words, what a site writes, an address: none of them are words of ours. A list of languages has each in its own.
  const theirs = '[lang^="zh"], bdi, .amount, select, option, style, .phone';
  const check = (text: string) => {
    const own = text.replace(/\u202e[^\u202c]*\u202c/g, '');
    const words = (own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !stay.includes(word));
    if (/\b(ui|steps|terms|chapters|pages):[a-z]/.test(text)) faults.missing.push(text);
    else if (words.length > 0) faults.english.push(`${words.join(' ')} in "${text}"`);
  };
  const name = (element: Element) => `${element.localName}.${element.className}: "${element.textContent?.trim().slice(0, 60)}"`;
  const isCut = (element: HTMLElement, text: Text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right } = range.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) return true;
    const { overflowY, display } = getComputedStyle(element);
    if (display.startsWith('inline') && element.clientWidth === 0) return false;
    const clips = overflowY === 'hidden' || overflowY === 'clip';
    // Firefox counts the space at the end of a line as part of the text where an override mark stands behind it.
    const hanging = element.textContent?.includes('\u202e') ? Number.parseFloat(getComputedStyle(element).fontSize) / 2 : 1;
    return element.scrollWidth > element.clientWidth + hanging || (clips && element.scrollHeight > element.clientHeight + 1);
  };
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.closest(theirs) || !element.checkVisibility({ visibilityProperty: true })) continue;
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt']) {
      const value = element.getAttribute(attribute);
      if (value) check(value);
    }
    for (const child of element.childNodes) {
      if (!(child instanceof Text) || child.data.trim() === '') continue;
      faults.texts += 1;
      check(child.data.trim());
      // What is wider than the box that holds it, or than any of ours around it that cuts.
      for (let around: HTMLElement | null = element; around; around = around.parentElement) {
        const clips = around === element || getComputedStyle(around).overflowX !== 'visible';
        if (clips && isCut(around, child)) {
          faults.cut.push(name(around));
          break;
        }
      }
    }
  }
  return faults;
}
