/** What every part of the popup needs at hand, so that entries need not pass it down through each other. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analysis } from '../../utils/analysis/model.ts';
import type { PopupEvents } from './events.ts';

export interface PopupSurroundings {
  readonly analysis: Analysis;
  readonly events: PopupEvents;
  /** Findings without a place on the page. */
  readonly lost: ReadonlySet<string>;
  readonly pinned: string | null;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
}

const Context = createContext<PopupSurroundings | null>(null);
export const SurroundingsProvider = Context.Provider;

export function useSurroundings(): PopupSurroundings {
  const surroundings = useContext(Context);
  if (surroundings === null) throw new Error('an entry stands outside a popup');
  return surroundings;
}
