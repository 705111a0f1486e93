let ruler: Range | undefined;
let nowhere: Document | undefined;

/** The boxes of a text's lines, in px of the window. One range measures them all, and in between it lies in a document of its own: one that is left in the page slows every change of it. */
export function rectsOf(text: Text): DOMRectList {
  nowhere ??= document.implementation.createHTMLDocument('');
  ruler ??= nowhere.createRange();
  ruler.selectNodeContents(text);
  const rects = ruler.getClientRects();
  ruler.selectNodeContents(nowhere);
  return rects;
}
