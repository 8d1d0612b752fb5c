import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { startPopup } from '../../utils/extension/popup.ts';

const app = document.getElementById('app')!;
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

void startPopup((state, settings, events) => {
  render(<Popup {...{ state, settings, events }} />, app);
}, closing.signal);
