/** One polite live region for the whole popup: "Copied", how many entries match. */
import { useCallback, useState } from 'preact/hooks';

export function useStatus(): [string, (text: string) => void] {
  const [text, setText] = useState('');
  // The same words twice are said only once by a live region; a trailing no-break space makes them new.
  const announce = useCallback(
    (next: string) => setText((before) => (before === next ? `${next}\u00a0` : next)),
    [],
  );
  return [text, announce];
}

export const Status = ({ text }: { text: string }) => (
  <p class="only-heard" role="status">
    {text}
  </p>
);
