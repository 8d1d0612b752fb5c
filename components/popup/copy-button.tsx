/** Copies one thing and says whether that worked, to the eye and to the ear. */
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../words.tsx';
import { useSurroundings } from './context.ts';
import type { CopyRequest } from './events.ts';
import { CopyIcon, DoneIcon } from './icons.tsx';

/** Long enough to be seen, short enough that the sign is back before the next copy. */
const SAID_FOR_MS = 1800;

export function useCopy(request: CopyRequest): { done: boolean; copy: () => void } {
  const say = useSay();
  const { events, announce } = useSurroundings();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    const copied = await events.copy(request);
    setDone(copied);
    announce(say(copied ? 'entry.copied' : 'entry.copyFailed'));
  };
  return { done, copy };
}

export function CopyButton({ request, label }: { request: CopyRequest; label: string }) {
  const say = useSay();
  const { done, copy } = useCopy(request);
  return (
    <button type="button" class="icon-button" aria-label={label} title={say('entry.copy')} onClick={copy}>
      {done ? <DoneIcon /> : <CopyIcon />}
    </button>
  );
}
