import { type Attack, script } from './attack.ts';

// A named element hides the property of the document that has its name, in our scripts' own world too.
const DOCUMENT_NAMES = [
  ...['body', 'head', 'documentElement', 'querySelector', 'querySelectorAll', 'createElement', 'getElementById', 'addEventListener'],
  ...['removeEventListener', 'URL', 'defaultView', 'title', 'activeElement', 'elementFromPoint', 'visibilityState', 'createTreeWalker'],
  ...['readyState', 'hasFocus', 'children', 'childNodes', 'firstElementChild', 'contains', 'append', 'ownerDocument', 'getSelection'],
];
const FORM_NAMES = ['parentNode', 'children', 'matches', 'closest', 'textContent', 'nodeType', 'shadowRoot', 'tagName', 'id', 'style'];
/** Without these of a form nothing can be said of the page it stands on. */
const NEEDED_NAMES = ['childNodes', 'getAttribute', 'hasAttribute'];

const clobbered: Attack[] = [
  ...DOCUMENT_NAMES.map((name) => ({ name: `an image by the name of document.${name}`, last: `<img name="${name}" alt="">` })),
  {
    name: 'a form whose fields hide the names of its own properties',
    must: true,
    last: `<form>${FORM_NAMES.map((name) => `<input name="${name}">`).join('')}</form>`,
  },
  ...NEEDED_NAMES.map((name) => ({ name: `a form with a field by the name of ${name}`, last: `<form><input name="${name}"></form>` })),
  {
    name: 'the whole page inside such a form',
    rewrite: (html) => html.replace('<body>', `<body><form>${FORM_NAMES.map((name) => `<input type="hidden" name="${name}">`).join('')}`),
  },
];

// Thrown from for the first second, while ours begins; then given back, so that the page can be looked at.
const HOOKED = [
  ...[
    'Element.prototype.attachShadow',
    'Element.prototype.getBoundingClientRect',
    'Element.prototype.matches',
    'Element.prototype.closest',
  ],
  ...['Element.prototype.querySelectorAll', 'Element.prototype.getAttribute', 'Element.prototype.append', 'Node.prototype.appendChild'],
  ...['Document.prototype.createElement', 'Document.prototype.querySelector', 'EventTarget.prototype.addEventListener', 'globalThis.Event'],
  ...['HTMLElement.prototype.showPopover', 'globalThis.MutationObserver', 'globalThis.ResizeObserver', 'globalThis.getComputedStyle'],
  ...[
    'Array.prototype.map',
    'Array.prototype.filter',
    'Array.prototype.push',
    'Object.keys',
    'JSON.stringify',
    'String.prototype.startsWith',
  ],
  ...[
    'globalThis.CSSStyleSheet',
    'performance.now',
    'globalThis.URL',
    'globalThis.requestAnimationFrame',
    'Map.prototype.get',
    'WeakMap.prototype.set',
  ],
];

const hooked: Attack[] = HOOKED.map((path) => {
  const [holder = '', name = ''] = [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
  return {
    name: `${path} throws`,
    must: true,
    first: script(`{
      const holder = ${holder}, own = Object.getOwnPropertyDescriptor(holder, '${name}') ?? { value: holder.${name}, writable: true, configurable: true };
      setTimeout(() => Object.defineProperty(holder, '${name}', own), 900);
      Object.defineProperty(holder, '${name}', { configurable: true, writable: true, value() { throw new Error('hooked'); } });
    }`),
  };
});

const storms: Attack[] = [
  ...Object.entries({
    'ten nodes are added and removed every millisecond':
      "for (let i = 0; i < 10; i += 1) { const n = document.createElement('i'); document.body.append(n); n.remove(); }",
    'an attribute changes ten times every millisecond':
      "for (let i = 0; i < 10; i += 1) document.body.setAttribute('data-x', String(i + Math.random()));",
    'a text changes all the time': 'document.title = String(Math.random());',
    'the address changes all the time': "history.replaceState(null, '', '?' + Math.random());",
    'popstate is forged all the time': "dispatchEvent(new PopStateEvent('popstate'));",
    'scrolling is forged all the time': "dispatchEvent(new Event('scroll'));",
    'pagehide and pageshow are forged': "dispatchEvent(new Event('pagehide')); dispatchEvent(new Event('pageshow'));",
    'visibility is forged': "document.dispatchEvent(new Event('visibilitychange'));",
    'toggles are forged': "document.documentElement.dispatchEvent(new Event('toggle', { bubbles: true }));",
  }).map(([name, body]) => ({
    name,
    last: script(
      `{ const end = Date.now() + 1500; const run = setInterval(() => { if (Date.now() > end) clearInterval(run); ${body} }, 1); }`,
    ),
  })),
  {
    name: "WXT's own invalidation event is forged",
    must: true,
    last: script(`for (const name of ['overlay', 'detector', 'content']) for (const id of ['1688-guidebook@guidebook.example', 'unknown']) {
      document.dispatchEvent(new CustomEvent(id + ':' + name + ':wxt:content-script-started', { detail: { contentScriptName: name, messageId: 'x' } }));
      postMessage({ type: 'wxt:content-script-started', contentScriptName: name, messageId: 'x' }, '*');
    }`),
  },
  {
    name: 'messages of ours are posted to the page',
    must: true,
    last: script(
      "for (const type of ['off', 'point', 'brief', 'visit', 'leave']) { postMessage({ type }, '*'); dispatchEvent(new MessageEvent('message', { data: { type } })); }",
    ),
  },
];

/** Names, functions and events that are not what they seem. */
export const CODE_ATTACKS: Attack[] = [...clobbered, ...hooked, ...storms];
