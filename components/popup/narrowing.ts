/** The lists narrowed to what one of the counts counts; its places stay lit on the page for as long. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../utils/analysis/model.ts';
import { narrowListing } from '../view/filter.ts';
import { type GlanceView, glanceView, type Part } from '../view/glance.ts';
import type { Listing } from '../view/listing.ts';
import type { PopupEvents } from './events.ts';

interface Narrowing {
  readonly view: GlanceView;
  readonly only: Part | null;
  readonly narrow: (to: Part | null) => void;
  readonly listing: Listing;
  /** Where nothing else is pointed at, what the lists are narrowed to has the light. */
  readonly events: PopupEvents;
}

export function useNarrowing(analysis: Analysis, all: Listing, events: PopupEvents): Narrowing {
  const [chosen, narrow] = useState<Part | null>(null);
  const view = useMemo(() => glanceView(analysis, all), [analysis, all]);
  // Read again, the page may hold nothing of the kind any more.
  const only = chosen !== null && view[chosen].n > 0 ? chosen : null;
  const ids = only === null ? [] : view[only].ids;
  useEffect(() => {
    if (only === null) return;
    events.point(ids);
    return () => events.point([]);
  }, [only, view]);
  return {
    view,
    only,
    narrow,
    listing: useMemo(() => (only === null ? all : narrowListing(all, new Set(ids))), [all, view, only]),
    events: { ...events, point: (pointed) => events.point(pointed.length > 0 ? pointed : ids) },
  };
}
