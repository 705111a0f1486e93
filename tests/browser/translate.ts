// What page translators do to a document. Both functions are sent to a page as text and run there: they may use nothing outside themselves.

/** Whose way of translating: Chrome wraps each text in two <font>, Edge marks elements by hashes, Firefox writes over the texts, Yandex wraps them once. */
export type Translator = 'chrome' | 'edge' | 'firefox' | 'yandex';
export type Translation = {
  by: Translator;
  /** The language it is translated into. */
  lang: string;
  /** Every text, or every second one: a page that is translated while it is read, or whose other texts came later. */
  part: 'all' | 'half';
  /** What whole texts become, by the text without spaces; all others become words that nobody knows. */
  words: Record<string, string>;
};

/** Translates this document, as far as open shadow roots reach. `untranslate` takes it back. */
export function translate({ by, lang, part, words }: Translation): number {
  const undo: (() => void)[] = [];
  const html = document.documentElement;
  const set = (element: Element, name: string, value: string) => {
    const before = element.getAttribute(name);
    element.setAttribute(name, value);
    undo.push(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
  };
  const say = (text: string) => {
    const [, before = '', core = '', after = ''] = /^([\s*:：]*)(.*?)([\s:：]*)$/s.exec(text) ?? [];
    const known = words[core.replace(/\s+/g, '').toLowerCase()];
    if (known !== undefined) return before + known + after;
    // A made-up word for each: as long as a translated one would be, and in no dictionary.
    return text.replace(
      /\p{Script=Han}+|\p{L}{4,}/gu,
      (run) => `${[...run].map((sign) => 'aeiou'[(sign.codePointAt(0) ?? 0) % 5]).join('')}xq`,
    );
  };
  const texts: Text[] = [];
  const collect = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof Text && /\p{L}/u.test(node.data)) texts.push(node);
      else if (node instanceof Element && !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|TEXTAREA|GB-GUIDE|SVG)$/i.test(node.nodeName)) {
        // Chrome stays outside shadow roots.
        if (node.shadowRoot && by !== 'chrome') collect(node.shadowRoot);
        if (by !== 'chrome')
          for (const name of ['placeholder', 'aria-label', 'title']) {
            const value = node.getAttribute(name);
            if (value && part === 'all') set(node, name, say(value));
          }
        collect(node);
      }
    }
  };
  collect(document.body);
  const chosen = part === 'all' ? texts : texts.filter((_, index) => index % 2 === 0);
  const wrap = (text: Text, outer: HTMLElement, inner = outer) => {
    inner.textContent = say(text.data);
    text.replaceWith(outer);
    undo.push(() => outer.replaceWith(text));
  };
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  for (const [index, text] of chosen.entries()) {
    if (by === 'chrome') {
      const outer = make('font', { dir: 'auto', style: 'vertical-align: inherit;' });
      const inner = make('font', { dir: 'auto', style: 'vertical-align: inherit;' });
      outer.append(inner);
      wrap(text, outer, inner);
    } else if (by === 'yandex') {
      wrap(
        text,
        make('ya-tr-span', {
          'data-index': `${index}-0`,
          'data-translated': 'true',
          'data-target-lang': lang,
          'data-value': text.data,
          'data-type': 'trSpan',
        }),
      );
    } else if (by === 'edge' && (text.parentElement?.childNodes.length ?? 0) > 1) {
      wrap(text, make('font', { _mstmutation: '1', _msttexthash: `${4000 + index}`, _msthash: `${index}` }));
    } else {
      const before = text.data;
      if (by === 'edge' && text.parentElement) {
        set(text.parentElement, '_msttexthash', `${4000 + index}`);
        set(text.parentElement, '_msthash', `${index}`);
      }
      text.data = say(before);
      undo.push(() => {
        text.data = before;
      });
    }
  }
  if (by !== 'yandex') set(html, 'lang', lang);
  if (by === 'chrome') {
    const before = html.className;
    html.classList.add('translated-ltr');
    undo.push(() => {
      html.className = before;
    });
  }
  Object.assign(globalThis, {
    practiceUndo: () => {
      for (const take of undo.reverse()) take();
    },
  });
  return chosen.length;
}

/** As "show original" does it. */
export function untranslate(): void {
  (globalThis as { practiceUndo?: () => void }).practiceUndo?.();
}
