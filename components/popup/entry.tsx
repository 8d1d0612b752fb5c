/** The frame of every entry: a button that goes to its place, and a smaller one that opens what is known of it. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Say, useWords } from '../words.tsx';
import { useSurroundings } from './context.ts';
import { Chevron } from './icons.tsx';
import { closes, opens } from './keys.ts';

interface EntryProps {
  readonly class: string;
  /** What is lit while this entry is pointed at. */
  readonly ids: readonly string[];
  /** No place on the page: it stays and can be copied, but there is nowhere to go. */
  readonly isLost: boolean;
  readonly onGo: () => void;
  /** Of an entry that a click keeps in the spotlight. */
  readonly isPinned?: boolean;
  /** The smaller button: its visible words, or a label where it has none. */
  readonly more: { readonly words: ComponentChildren; readonly label?: string };
  readonly opened: () => ComponentChildren;
  readonly children: ComponentChildren;
}

export function Entry({ ids, isLost, onGo, isPinned, more, opened, children, ...rest }: EntryProps) {
  const { direction } = useWords();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (opens(event, direction)) setOpen(true);
    else if (open && (event.key === 'Escape' || closes(event, direction))) {
      setOpen(false);
      main.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li class={`entry ${rest.class}`} data-open={open} data-pinned={isPinned} onKeyDown={onKeyDown}>
      <div class="row" {...usePointing(ids)}>
        <button
          type="button"
          ref={main}
          class="row-main"
          data-row
          aria-pressed={isPinned}
          aria-disabled={isLost}
          onClick={isLost ? undefined : onGo}
        >
          {children}
          {isLost && (
            <span class="quiet lost">
              <Say it="entry.notFound" />
            </span>
          )}
        </button>
        <button
          type="button"
          class="row-more"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={more.label}
          onClick={() => setOpen(!open)}
        >
          {more.words}
          <Chevron />
        </button>
      </div>
      {open && (
        <div class="opened" id={id}>
          {opened()}
        </div>
      )}
    </li>
  );
}

/** Hover and focus light these places on the page; leaving ends it. */
export function usePointing(ids: readonly string[]) {
  const { events } = useSurroundings();
  const light = () => events.point(ids);
  const end = () => events.point([]);
  return { onPointerEnter: light, onPointerLeave: end, onFocusCapture: light, onBlurCapture: end };
}
