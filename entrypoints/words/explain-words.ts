import { isOn } from '../../components/box';
import { inThisFrame } from '../../components/in-this-frame';
import { createWordTip } from '../../components/word-tip';
import type { TipView } from '../../utils/core/tip-view';
import { openWordBook, type WordBook } from '../../utils/core/word-book';
import type { LeftWords } from '../../utils/core/words-data';
import { watchPointing } from '../../utils/page/watch-pointing';
import { isOrphaned } from '../../utils/platform/is-orphaned';
import { type Aim, aimAtElement, aimAtLetter, aimAtPoint, bringIntoView } from './aim';
import { more, type Translate } from './more';
import { tipActs } from './tip-acts';
import type { WordsHere } from './words-here';

/** How the buyer came to a word: a tooltip leaves the way it came. */
type How = 'hover' | 'focus' | 'asked';
type Shown = {
  aim: Aim;
  how: How;
  pinned: boolean;
  view: TipView;
  translate: Translate | null;
  /** What became of the last copying. */
  copied: boolean | null;
};

/** Explains what the buyer points at in this frame, until it is stopped. */
export function explainWords(left: LeftWords): WordsHere {
  const stopping = new AbortController();
  const tip = createWordTip(left.look, () => hide());
  const changes = new MutationObserver(() => textChanged());
  let { level } = left;
  let book: WordBook | null = null;
  let shown: Shown | null = null;
  /** Counts what was aimed at: an answer that comes late is not shown. */
  let turn = 0;
  /** When the page was last scrolled to a word, by the buyer's key. */
  let wentAt = -Infinity;

  const open = () => {
    book ??= openWordBook(left.json);
    return book;
  };
  const hide = (): boolean => {
    turn += 1;
    const had = shown !== null;
    shown = null;
    changes.disconnect();
    tip.hide();
    return had;
  };
  const stop = () => {
    stopping.abort();
    hide();
    delete inThisFrame().closeTip;
  };
  const show = async (aim: Aim | null, how: How) => {
    if (!aim && shown && !shown.pinned && (how !== 'hover' || shown.how === 'hover')) hide();
    if (!aim) return;
    if (shown?.aim.key === aim.key && shown.aim.element === aim.element && how === 'hover') return;
    turn += 1;
    const now = turn;
    const view = aim.view ?? (await lookUp(aim));
    if (now !== turn || stopping.signal.aborted) return;
    if (!view) return void hide();
    shown = { aim, how, pinned: false, view, translate: null, copied: null };
    draw();
    changes.disconnect();
    changes.observe(aim.element, { characterData: true, childList: true, subtree: true });
  };
  const lookUp = async ({ found }: Aim) => (found && (await more())?.explain(open(), found)) ?? null;
  const draw = () => {
    if (!shown) return;
    const { aim, view, pinned, translate, copied } = shown;
    const { lang, dir, ui } = open().data;
    const word = aim.boxes();
    const acts = tipActs({ view, pinned, canTranslate: translate !== null, copied }, ui, {
      copy: () => void copy(),
      translate: () => void translateWhole(),
      pin: () => void pin(),
      close: hide,
    });
    const isDrawn = word.length > 0 && tip.show({ view, acts, word, underline: aim.underline, pinned, label: ui.term, lang, dir });
    if (!isDrawn) hide();
  };
  const copy = async () => {
    const mine = shown;
    if (!mine) return;
    mine.copied = (await (await more())?.copy(mine.view.zh)) ?? false;
    if (shown === mine) draw();
  };
  const pin = async () => {
    const mine = shown;
    if (!mine) return;
    mine.pinned = true;
    draw();
    const view = await lookUp(mine.aim);
    const translate = await (await more())?.translator(open().data.lang);
    if (shown !== mine) return;
    mine.view = view ?? mine.view;
    mine.translate = translate ?? null;
    draw();
  };
  const translateWhole = async () => {
    const mine = shown;
    const text = await mine?.translate?.(mine.aim.whole);
    if (!mine || shown !== mine || !text) return;
    mine.view = { ...mine.view, translated: { text, by: open().data.ui.translated } };
    draw();
  };

  const mayHover = () => {
    if (isOrphaned()) stop();
    return !stopping.signal.aborted && (level === 'hover' || level === 'badges') && !shown?.pinned;
  };
  const isOnTip = (x: number, y: number) => isOn(tip.box(), x, y, 10);
  const isOnWord = (x: number, y: number) => shown?.aim.boxes().some((box) => isOn(box, x, y, 3));

  const pointing = watchPointing(
    {
      rest(x, y) {
        if (mayHover() && !isOnTip(x, y)) void show(aimAtPoint(open(), x, y, tip.host(), false), 'hover');
      },
      move(x, y) {
        if (shown?.how === 'hover' && !shown.pinned && !isOnTip(x, y) && !isOnWord(x, y)) hide();
      },
      hold(x, y) {
        if (level !== 'off') void show(aimAtPoint(open(), x, y, tip.host(), true), 'asked');
      },
      focus(element) {
        if (mayHover()) void show(aimAtElement(open(), element), 'focus');
      },
      blur() {
        if (shown?.how === 'focus' && !shown.pinned) hide();
      },
      away() {
        if (!shown?.pinned) hide();
      },
      scroll() {
        // Firefox tells of our own scrolling only after the next frame.
        if (shown && (shown.pinned || performance.now() - wentAt < 300)) requestAnimationFrame(draw);
        else if (shown) hide();
      },
    },
    () => tip.host(),
    stopping.signal,
  );
  /** The text has changed under the pointer. */
  const textChanged = () => {
    const last = pointing.last();
    if (!shown || shown.pinned) return;
    const { how } = shown;
    hide();
    if (last && how === 'hover' && mayHover()) void show(aimAtPoint(open(), last.x, last.y, tip.host(), false), 'hover');
  };

  const explain = () => {
    if (shown) return shown.pinned ? hide() : pin();
    const last = pointing.last();
    const focused = document.hasFocus() && document.activeElement !== document.body ? document.activeElement : null;
    if (last) return show(aimAtPoint(open(), last.x, last.y, tip.host(), true), 'asked');
    return focused && show(aimAtElement(open(), focused), 'asked');
  };
  const go = async (step: 1 | -1) => {
    const isHere = shown !== null || (document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.nodeName ?? ''));
    if (!isHere) return;
    const from = shown?.aim.place ?? null;
    // What is shown would go with the first scrolling, and this with it.
    hide();
    const now = turn;
    const isOver = () => now !== turn;
    const place = (await more())?.nextTerm(open().trie, from, step);
    const aim = place && !isOver() ? aimAtLetter(open(), place) : null;
    if (!aim) return;
    wentAt = performance.now();
    await bringIntoView(aim);
    if (!isOver()) await show(aim, 'asked');
  };

  inThisFrame().closeTip = hide;
  return {
    setLevel(next) {
      level = next;
      // Nothing that came by itself stays where the buyer wants it quieter.
      if (level === 'off' || (level === 'request' && !shown?.pinned)) hide();
    },
    do(deed) {
      if (level === 'off') return;
      if (deed === 'explain') void explain();
      else if (deed === 'copy') void copy();
      else void go(deed === 'next' ? 1 : -1);
    },
    stop,
  };
}
