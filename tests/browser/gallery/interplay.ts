import { mountOverlay } from '../../../components/mount-overlay';
import type { OverlayView } from '../../../components/overlay-view';
import { cards } from './sample-cards';
import type { Language } from './sample-words';
import { brief, terms, verdicts } from './samples';

/**
 * A page that can be anything, by its query: at=<where the target stands>, tall (the page scrolls), dialog, password, lang, theme,
 * card=<kind>, state=found|missing|ambiguous, verdict, many (crowded with password fields). The tests and the pictures use it.
 */
const query = new URLSearchParams(location.search);
const language = (query.get('lang') ?? 'en') as Language;
const PLACES: Record<string, string> = {
  'top-left': 'top:0;left:0',
  top: 'top:0;left:45%',
  'top-right': 'top:0;right:0',
  left: 'top:45%;left:0',
  middle: 'top:30%;left:40%',
  right: 'top:45%;right:0',
  'bottom-left': 'bottom:0;left:0',
  bottom: 'bottom:0;left:45%',
  'bottom-right': 'bottom:0;right:0',
  far: 'top:2000px;left:40%',
  row: 'top:20%;left:8%;width:80%',
};

function build(tag: string, style: string, text = '', parent: Element = document.body): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('style', style);
  element.textContent = text;
  parent.append(element);
  return element;
}

document.body.setAttribute(
  'style',
  `margin:0;background:#f5f5f5;font:14px Arial;position:relative;min-height:${query.has('tall') || query.get('at') === 'far' ? 3000 : 100}${query.has('tall') || query.get('at') === 'far' ? 'px' : 'vh'}`,
);
for (let i = 0; i < 24; i++)
  build(
    'div',
    `position:absolute;left:${(i % 6) * 16.6}%;top:${Math.floor(i / 6) * 180}px;width:15%;height:150px;background:#fff;border:1px solid #eee`,
    '2026新款跨境热销 ¥18.50',
  );
const home = query.has('dialog') ? build('dialog', 'width:420px;height:260px;border:1px solid #ccc') : document.body;
const position = query.has('tall') ? 'absolute' : 'fixed';
const target = build(
  'button',
  `position:${query.has('dialog') || query.get('at') === 'far' ? 'absolute' : position};${PLACES[query.get('at') ?? 'middle']};padding:10px 24px;background:#ff5000;color:#fff;border:0;white-space:nowrap`,
  '现在去认证',
  home,
);
const word = build('span', 'position:absolute;top:120px;left:60px;color:#ff5000', '诚e赊');
const keepClear: Element[] = [];
const password = (style: string) => {
  const input = build('input', `position:fixed;width:200px;height:40px;${style}`) as HTMLInputElement;
  input.type = 'password';
  keepClear.push(input);
};
if (query.has('password')) password('bottom:30px;right:30px');
if (query.has('many'))
  for (const style of ['bottom:30px;right:30px', 'bottom:30px;left:30px', 'top:60px;right:30px', 'top:60px;left:30px', 'top:45%;left:40%'])
    password(style);
if (home instanceof HTMLDialogElement) home.showModal();

const log: string[] = [];
const say = (name: string) => (value?: unknown) => {
  log.push(`${name} ${String(value ?? '')}`.trim());
  document.documentElement.dataset.log = log.join(';');
};
const overlay = mountOverlay({
  turn: say('turn'),
  mark: say('mark'),
  undo: say('undo'),
  remind: say('remind'),
  lookAgain: say('lookAgain'),
  noticeClosed: say('noticeClosed'),
  isAlive: () => true,
  rectsOf: () => [],
  withdrawn: say('withdrawn'),
});
const card = cards(language)[(query.get('card') ?? 'point') as 'point'];
const state = (query.get('state') ?? 'found') as 'found';
const view: OverlayView = {
  brief: brief(language, card, {
    theme: (query.get('theme') ?? 'light') as 'light',
    verdict: query.has('verdict') ? (verdicts(language)[0] ?? null) : null,
  }),
  target: card.anchor ? { state, element: state === 'found' ? target : null } : null,
  places: terms(language)
    .slice(0, 1)
    .map((term) => ({ anchor: term.anchor, element: word, term })),
  keepClear,
  avoid: [],
};
overlay.update(view);
Object.assign(globalThis, { overlay, view, target });
