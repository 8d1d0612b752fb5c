/** The leaves of the popup: the lists (or the state, where there are none), the settings, and how it works. */
import { useEffect, useState } from 'preact/hooks';

export type Leaf = 'list' | 'settings' | 'how';

/** Esc leads back from an inner leaf before it closes the popup; the focus returns to the menu that led there. */
export function useLeaf(): [leaf: Leaf, turnTo: (next: Leaf) => void] {
  const [leaf, setLeaf] = useState<Leaf>('list');
  const turnTo = (next: Leaf) => {
    setLeaf(next);
    if (next === 'list') document.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus();
  };
  useEffect(() => {
    if (leaf === 'list') return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      turnTo('list');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [leaf]);
  return [leaf, turnTo];
}
