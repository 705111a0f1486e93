// All is asked of the prototypes: a form's fields may be named like these, and "parentNode" would lead round in a circle for ever.

/** The children a reader sees: those of an open shadow root in place of the host's own, and what a slot is given. */
export function composedChildren(node: Element | ShadowRoot): Iterable<Node> {
  if (node instanceof Element) {
    const root: ShadowRoot | null = Reflect.get(Element.prototype, 'shadowRoot', node);
    if (root) return root.childNodes;
    if (node instanceof HTMLSlotElement) {
      const given = node.assignedNodes();
      if (given.length > 0) return given;
    }
  }
  return Reflect.get(Node.prototype, 'childNodes', node);
}

/** The parent a reader sees: through slots, and out of shadow roots to their host. Null above <html>. */
export function composedParent(node: Node): Element | null {
  const slot = node instanceof Element ? Reflect.get(Element.prototype, 'assignedSlot', node) : node instanceof Text && node.assignedSlot;
  if (slot) return slot;
  const parent: Node | null = Reflect.get(Node.prototype, 'parentNode', node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** True where `outer` is `inner` or holds it, seen through open shadow roots. */
export function composedContains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  // Within one tree nothing else leads from one to the other.
  if (outer.getRootNode() === inner.getRootNode()) return false;
  for (let at: Element | null = inner; at; at = composedParent(at)) if (at === outer) return true;
  return false;
}
