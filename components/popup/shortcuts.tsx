/**
 * The keys that work on the page, as the browser has them: a reader may have changed them, or another extension may
 * have taken them first.
 */
import { useEffect, useState } from 'preact/hooks';
import { Say } from '../words.tsx';
import type { PopupEvents, Shortcut } from './events.ts';

export function Shortcuts({ events }: { events: PopupEvents }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    events.shortcuts().then(setShortcuts);
  }, []);
  if (shortcuts.length === 0) return null;
  return (
    <>
      <dl class="legend">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{keys === '' ? <Say it="how.noShortcut" /> : <kbd>{keys}</kbd>}</dt>
            <dd>
              <Say it={`how.shortcut.${command}`} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">
        <Say it="how.changeShortcuts" />
      </p>
    </>
  );
}
