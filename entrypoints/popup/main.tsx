import { render } from 'preact';
import { startPopup } from '../../utils/extension/popup.ts';

const app = document.getElementById('app')!;
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

void startPopup((state) => {
  render(<pre>{JSON.stringify(state, null, 1)}</pre>, app);
}, closing.signal);
