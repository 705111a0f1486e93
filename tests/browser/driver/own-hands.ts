import type { OwnPage, View } from './driver.ts';

const CONTROL = '\uE009';

/** A person's hands on an extension page that no library drives, by WebDriver BiDi's actions. */
export function makeHands(view: View, perform: (actions: object[]) => Promise<unknown>): Pick<OwnPage, 'click' | 'type' | 'paste'> {
  const keys = (actions: object[]) => perform([{ type: 'key', id: 'keyboard', actions }]);
  return {
    async click(css) {
      const at = await view.waitFor(
        `something to click: ${css}`,
        (wanted) => {
          const element = document.querySelector(wanted);
          element?.scrollIntoView({ block: 'center' });
          const box = element?.getBoundingClientRect();
          return box && box.width > 0 ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
        },
        css,
      );
      const actions = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform([{ type: 'pointer', id: 'mouse', actions }]);
    },
    async type(text) {
      await keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    async paste() {
      await keys([
        { type: 'keyDown', value: CONTROL },
        { type: 'keyDown', value: 'v' },
        { type: 'keyUp', value: 'v' },
        { type: 'keyUp', value: CONTROL },
      ]);
    },
  };
}
