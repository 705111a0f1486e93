let ruler: Range | undefined;

/** The boxes of a text's lines, in px of the window. One range measures them all: each one that is left over slows every change of the page. */
export function rectsOf(text: Text): DOMRectList {
  if (ruler?.startContainer !== text.ownerDocument) ruler = text.ownerDocument.createRange();
  ruler.selectNodeContents(text);
  const rects = ruler.getClientRects();
  ruler.setStart(text.ownerDocument, 0);
  ruler.collapse(true);
  return rects;
}
