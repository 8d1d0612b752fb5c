/** What is put away at the end: a native disclosure, so that find-in-page and screen readers know it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Message } from '../../utils/words/catalogue.ts';
import { Said } from '../words.tsx';

interface FoldProps {
  readonly title: Message;
  readonly help?: Message;
  /** Made only when opened: a fold may hold thousands. */
  readonly children: () => ComponentChildren;
}

export function Fold({ title, help, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-row>
        <Said what={title} />
      </summary>
      {help !== undefined && (
        <p class="note">
          <Said what={help} />
        </p>
      )}
      {open && children()}
    </details>
  );
}
