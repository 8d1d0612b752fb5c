/** The popup: draws the state it is given and says what the reader wants. It starts and shows; the work is elsewhere. */
import type { Settings } from '../../utils/analysis/settings.ts';
import type { Words } from '../../utils/words/catalogue.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { WordsProvider } from '../words.tsx';
import { Done } from './done.tsx';
import type { PopupEvents, PopupState } from './events.ts';
import { Header } from './header.tsx';
import { How } from './how.tsx';
import { useLeaf } from './leaf.ts';
import { SettingsForm } from './settings-form.tsx';
import { StateCard } from './state-card.tsx';
import { Status, useStatus } from './status.tsx';
import './popup.css';

export interface PopupProps {
  readonly state: PopupState;
  readonly settings: Settings;
  readonly events: PopupEvents;
  readonly words?: Words;
}

export function Popup({ state, settings, events, words = ENGLISH }: PopupProps) {
  const [leaf, setLeaf] = useLeaf();
  const [status, announce] = useStatus();
  const analysis = state.state === 'done' ? state.analysis : null;
  return (
    <WordsProvider value={words}>
      <div class="popup" lang={words.language} dir={words.direction}>
        <Header analysis={analysis} leaf={leaf} {...{ settings, events, setLeaf, announce }} />
        <main aria-busy={state.state === 'reading'}>
          {leaf === 'settings' && <SettingsForm settings={settings} onChange={events.changeSettings} />}
          {leaf === 'how' && <How events={events} />}
          {leaf === 'list' && state.state === 'done' && <Done {...{ state, settings, events, announce }} />}
          {leaf === 'list' && state.state !== 'done' && (
            <StateCard {...{ state, settings, events, announce }} />
          )}
        </main>
        <Status text={status} />
      </div>
    </WordsProvider>
  );
}
