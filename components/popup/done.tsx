/** The popup of an article that was read: what is special, the counts, the switches, the lists, the way out. */
import { useMemo, useState } from 'preact/hooks';
import type { DoneState } from '../../utils/analysis/page-state.ts';
import type { Settings } from '../../utils/analysis/settings.ts';
import { entryCount, filterListing } from '../view/filter.ts';
import { listing as listingOf } from '../view/listing.ts';
import { Say, useSay } from '../words.tsx';
import { SurroundingsProvider } from './context.ts';
import { Empty } from './empty.tsx';
import type { PopupEvents } from './events.ts';
import { Filter } from './filter.tsx';
import { FirstRun } from './first-run.tsx';
import { Footer } from './footer.tsx';
import { Glance } from './glance.tsx';
import { Lists, leadTo } from './lists.tsx';
import { Narrowed } from './narrowed.tsx';
import { useNarrowing } from './narrowing.ts';
import { Notices } from './notices.tsx';
import type { SectionName } from './section.tsx';
import { Toggles } from './toggles.tsx';

/** Fewer entries are found faster by eye than by typing. */
const FILTER_FROM = 12;

interface DoneProps {
  readonly state: DoneState;
  readonly settings: Settings;
  readonly events: PopupEvents;
  readonly announce: (text: string) => void;
}

export function Done({ state, settings, announce, ...props }: DoneProps) {
  const say = useSay();
  const { analysis, notLocated, pinned } = state;
  const [query, setQuery] = useState('');
  const all = useMemo(() => listingOf(analysis), [analysis]);
  const { view, only, narrow, listing, events } = useNarrowing(analysis, all, props.events);
  const lost = useMemo(() => new Set(notLocated), [notLocated]);
  const shown = useMemo(() => filterListing(analysis, listing, query), [analysis, listing, query]);
  const total = entryCount(all);
  const isEmpty = analysis.attributions.length + analysis.figures.length === 0;
  const onFilter = (next: string) => {
    setQuery(next);
    announce(say('list.matches', { n: entryCount(filterListing(analysis, listing, next)) }));
  };
  const onLead = (name: SectionName) => {
    narrow(null);
    leadTo(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (pinned === null && only === null)) return;
    // The browser closes the popup on Escape; what stands in the popup is ended first.
    if (pinned !== null) events.pin(null);
    else narrow(null);
    event.preventDefault();
  };
  return (
    <SurroundingsProvider value={{ analysis, events, lost, pinned, announce }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: no control, it only hears keys of those inside */}
      <div onKeyDown={onKeyDown}>
        {!settings.firstRunSeen && (
          <FirstRun onDone={() => events.changeSettings({ ...settings, firstRunSeen: true })} />
        )}
        <Notices state={state} events={events} />
        {isEmpty ? (
          <Empty />
        ) : (
          <>
            <Glance view={view} only={only} onNarrow={narrow} onLead={onLead} />
            <Toggles settings={settings} onToggle={events.toggle} />
            {total >= FILTER_FROM && <Filter query={query} onQuery={onFilter} />}
            <Lists listing={shown} isFiltered={query.trim() !== ''}>
              {only !== null && <Narrowed part={only} group={view[only]} onAll={() => narrow(null)} />}
            </Lists>
            {query.trim() !== '' && entryCount(shown) === 0 && (
              <p class="no-match">
                <Say it="list.noMatch" with={{ query }} />
              </p>
            )}
          </>
        )}
        <Footer events={events} />
      </div>
    </SurroundingsProvider>
  );
}
