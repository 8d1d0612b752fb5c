/** Always in sight: read again, clear, and the promise. */
import { Say } from '../words.tsx';
import type { PopupEvents } from './events.ts';

export const Footer = ({ events }: { events: PopupEvents }) => (
  <footer class="footer">
    <button type="button" class="link" onClick={() => events.read(false)}>
      <Say it="footer.again" />
    </button>
    <button type="button" class="link" onClick={() => events.clear()}>
      <Say it="footer.clear" />
    </button>
    <span class="quiet">
      <Say it="footer.shortPromise" />
    </span>
  </footer>
);
