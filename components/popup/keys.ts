/** Movement by keys inside a list of controls. */

/**
 * Moves the focus among the elements under `root` that match: arrow up and down, Home, End.
 * True where the key was one of these.
 */
export function moveFocus(event: KeyboardEvent, root: Element | null, selector: string): boolean {
  const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const focused = root?.ownerDocument.activeElement;
  const now = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  const next = {
    ArrowDown: now + 1,
    ArrowUp: now < 0 ? all.length - 1 : now - 1,
    Home: 0,
    End: all.length - 1,
  }[event.key];
  if (next === undefined) return false;
  all[Math.max(0, Math.min(next, all.length - 1))]?.focus();
  return true;
}

/** The arrow that leads into an entry: → where text runs to the right, ← where it runs to the left. */
export const opens = (event: KeyboardEvent, direction: 'ltr' | 'rtl'): boolean =>
  event.key === (direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft');
/** The arrow that leads out again. */
export const closes = (event: KeyboardEvent, direction: 'ltr' | 'rtl'): boolean =>
  event.key === (direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight');
