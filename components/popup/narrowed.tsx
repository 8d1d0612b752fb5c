/** Says that the lists hold only what one of the counts counts, and leads back to all of it. */
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/words/say.ts';
import type { Group, Part } from '../view/glance.ts';
import { Say } from '../words.tsx';

interface NarrowedProps {
  readonly part: Part;
  readonly group: Group;
  readonly onAll: () => void;
}

export function Narrowed({ part, group, onAll }: NarrowedProps) {
  const line = useRef<HTMLParagraphElement>(null);
  // It takes the focus, so that arrows go on from it into what it heads.
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'start' });
    line.current?.focus({ preventScroll: true });
  }, [part]);
  return (
    <p class="narrowed" ref={line} tabIndex={-1}>
      <Say it="list.only" with={{ what: message(`list.only.${part}`, { n: group.n }) }} />{' '}
      <button type="button" class="link" onClick={onAll}>
        <Say it="list.all" />
      </button>
    </p>
  );
}
