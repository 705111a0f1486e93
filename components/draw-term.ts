import type { Gloss, TipView } from '../utils/core/tip-view';
import type { TipLook } from '../utils/core/words-data';
import { drawIcon } from './draw-icon';
import type { TipAct } from './tip-act';

/** The tooltip of a word, without a renderer: it has to be small and drawn at once. */
export function drawTerm(view: TipView, label: string, acts: readonly TipAct[], icons: TipLook['icons']): HTMLElement {
  const { press, parts, translated } = view;
  const term = make('section', 'term');
  term.setAttribute('role', 'tooltip');
  term.setAttribute('aria-label', label);
  term.append(drawWord(view), say('p', 'meaning', view.meaning, view.lang));
  if (view.trade !== undefined) term.append(drawRich(make('p'), view.trade));
  if (press) {
    const tag = make('p', 'tag');
    tag.dataset.kind = press.kind;
    const words = make('span');
    words.append(say('b', '', press.word), ' ');
    tag.append(drawIcon(icons[press.kind]), drawRich(words, press.text));
    term.append(tag);
  }
  if (translated) term.append(say('p', '', translated.text), say('p', 'from', translated.by));
  if (parts) {
    const list = make('div', 'parts');
    list.append(say('p', 'from', parts.title), ...parts.words.map(drawPart));
    term.append(list);
  }
  if (view.from !== undefined) term.append(say('p', 'from', view.from));
  if (acts.length > 0) term.append(drawActs(acts));
  return term;
}

function drawWord({ zh, pinyin }: Gloss): HTMLElement {
  const word = make('p', 'word');
  word.append(say('span', '', zh, 'zh-CN'));
  if (pinyin) word.append(say('span', 'pinyin', pinyin, 'zh-Latn'));
  return word;
}

function drawPart({ zh, pinyin, meaning, lang }: Gloss): HTMLElement {
  const part = make('p', 'part');
  part.append(say('span', 'zh', zh, 'zh-CN'), ' ');
  if (pinyin) part.append(say('span', 'pinyin', pinyin, 'zh-Latn'), ' ');
  part.append(say('span', '', meaning, lang));
  return part;
}

function drawActs(acts: readonly TipAct[]): HTMLElement {
  const row = make('p', 'acts');
  for (const { name, word, press } of acts) {
    const button = say('button', '', word) as HTMLButtonElement;
    button.type = 'button';
    button.dataset.do = name;
    // A press here must not take the focus from where the buyer is.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', press);
    row.append(button);
  }
  return row;
}

/** Chinese words stand in double square brackets and become chips. */
function drawRich(into: HTMLElement, text: string): HTMLElement {
  for (const [at, piece] of text.split('[[').entries()) {
    const end = at === 0 ? -1 : piece.indexOf(']]');
    if (end < 0) into.append(at === 0 ? piece : `[[${piece}`);
    else into.append(say('span', 'zh', piece.slice(0, end), 'zh-CN'), piece.slice(end + 2));
  }
  return into;
}

function say(tag: string, name: string, text: string, lang?: string): HTMLElement {
  const element = make(tag, name);
  element.textContent = text;
  if (lang !== undefined) element.lang = lang;
  return element;
}

function make(tag: string, name = ''): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  return element;
}
