import type { TipView } from '../utils/core/tip-view';
import type { TipLook } from '../utils/core/words-data';
import { type Box, boxOf } from './box';
import { closeOnEscape } from './close-on-escape';
import { addRoot, createHost, dress, HOST_NAME } from './create-host';
import { drawTerm } from './draw-term';
import { inThisFrame } from './in-this-frame';
import { placeTip } from './place-tip';
import type { TipAct } from './tip-act';

/** What is said, of which word on the page, and how. */
export interface TipScene {
  readonly view: TipView;
  readonly acts: readonly TipAct[];
  /** Where the word stands now, the line that the pointer is on first. */
  readonly word: readonly Box[];
  /** Whether a line is drawn under the word. */
  readonly underline: boolean;
  /** Kept open by the buyer. */
  readonly pinned: boolean;
  readonly label: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The one tooltip of a frame. */
export interface WordTip {
  /** False where there is no room beside the word: rather no words than words on something the buyer needs. */
  show(scene: TipScene): boolean;
  hide(): void;
  /** Our element in the page, the overlay's or its own; null while there is none. */
  host(): Element | null;
  /** Where it stands; null while it is hidden. */
  box(): Box | null;
}

type Ground = { shadow: ShadowRoot; root: HTMLElement; leave(): void };

/** Makes the tooltip. Nothing of it is in the page before it is shown first, nor after it is hidden. `onEscape`: the buyer pressed Esc. */
export function createWordTip(look: TipLook, onEscape: () => void): WordTip {
  let ground: Ground | null = null;
  let tip: HTMLElement | null = null;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(speaking);
    tip = null;
    ground?.leave();
    ground = null;
  };
  return {
    show(scene) {
      const shadow = inThisFrame().overlay?.shadow;
      if (ground && (!ground.shadow.host.isConnected || (shadow && shadow !== ground.shadow))) hide();
      ground ??= shadow ? settleIn(shadow, look.tip) : standAlone(look.whole, onEscape);
      const { root } = ground;
      root.lang = scene.lang;
      root.dir = scene.dir;
      const line = make('span', 'underline');
      tip = make('div', 'tip');
      tip.toggleAttribute('data-pinned', scene.pinned);
      tip.append(drawTerm(scene.view, scene.label, scene.acts, look.icons));
      const room = make('div', 'window');
      const spoken = root.querySelector('.say') ?? makeSpeaker();
      root.replaceChildren(room, line, tip, spoken);
      const at = placeTip({ ...scene, tip: boxOf(tip), room: boxOf(room), rtl: scene.dir === 'rtl', obstacles: obstacles(scene.word) });
      if (!at) {
        hide();
        return false;
      }
      tip.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
      const [box] = scene.word;
      line.hidden = !scene.underline || !box;
      if (box) {
        line.style.translate = `${box.x}px ${box.y + box.height - 1}px`;
        line.style.width = `${box.width}px`;
      }
      speak(spoken, scene.view);
      return true;
    },
    hide,
    host: () => ground?.shadow.host ?? document.querySelector(HOST_NAME),
    box: () => (tip ? boxOf(tip) : null),
  };

  /** What a screen reader says: a region has to stand there before words come into it. */
  function speak(spoken: Element, { zh, pinyin, meaning, press, trade }: TipView): void {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      const chinese = make('span');
      chinese.lang = 'zh-CN';
      chinese.textContent = zh;
      const rest = [meaning, trade, press && `${press.word}. ${press.text}`]
        .filter(Boolean)
        .join('. ')
        .replace(/\[\[|\]\]/g, '');
      spoken.replaceChildren(chinese, ` ${pinyin ?? ''} ${rest}`);
    }, 50);
  }
}

function makeSpeaker(): HTMLElement {
  const spoken = make('p', 'say');
  spoken.setAttribute('role', 'status');
  return spoken;
}

/** Beside the card, in the overlay's own host. */
function settleIn(shadow: ShadowRoot, styles: string): Ground {
  const dressed = shadow as ShadowRoot & { guidebookTip?: true };
  if (!dressed.guidebookTip) dress(shadow, styles);
  dressed.guidebookTip = true;
  const root = addRoot(shadow);
  return { shadow, root, leave: () => root.remove() };
}

/** In a host of its own, where there is no overlay: in the topmost modal dialog, which makes all else inert, or on <html>. */
function standAlone(styles: string, onEscape: () => void): Ground {
  const { element, root } = createHost(styles);
  const esc = closeOnEscape(root, onEscape);
  const home = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
  home.append(element);
  element.showPopover();
  esc.arm(true);
  return {
    shadow: root.getRootNode() as ShadowRoot,
    root,
    leave() {
      esc.arm(false);
      element.remove();
    },
  };
}

/** What the tooltip should not cover, what may least be covered first. */
function obstacles(word: readonly Box[]): Box[][] {
  const { overlay } = inThisFrame();
  const secret = [...document.querySelectorAll('input[type=password], input[autocomplete=one-time-code], input[maxlength="1"]')];
  const kept = [...secret, ...(overlay?.keepClear() ?? [])].map(boxOf);
  const card = overlay?.card();
  const isWord = ({ x, y, width, height }: Box) =>
    word.some((line) => line.x >= x - 1 && line.x <= x + width && line.y >= y - 1 && line.y <= y + height);
  const avoid = (overlay?.avoid() ?? []).map(boxOf).filter((box) => !isWord(box));
  return [kept, card ? [boxOf(card)] : [], avoid];
}

function make(tag: string, name = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
