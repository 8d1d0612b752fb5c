/**
 * The page as it is shown: an open shadow root stands in the place of its host's children, and a slot holds what the
 * host puts into it. Closed roots stay closed to us.
 */

const ELEMENTS = 1; // NodeFilter.SHOW_ELEMENT; the global is missing outside a browser

/** The open shadow roots of a page that hold text, those inside of others too. */
export function shadowRootsOf(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    // Every element is looked at; a list of them all takes three times as long as this walk.
    const walker = document.createTreeWalker(root, ELEMENTS);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inner = (node as Element).shadowRoot;
      if (!inner?.textContent?.trim()) continue;
      found.push(inner);
      roots.push(inner);
    }
  }
  return found;
}

/** The first of the nodes shown inside an element, and what comes after one of them there. */
export function shownChildren(element: Element): readonly Node[] | null {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : null;
}

/** The element that shows a node: its parent, the slot it is put into, or the host of its shadow root. */
export function shownIn(node: Node): Element | null {
  const slot = (node as Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return node.parentElement;
}
