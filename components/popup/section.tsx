/** One list with its sticky head: eight entries, then "Show more", so that a long article stays a short list. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Category } from '../../utils/analysis/settings.ts';
import { Say } from '../words.tsx';

export type SectionName = Category;

/** What fits the popup beside the other two lists. */
const SHOWN_AT_FIRST = 8;
/** A page may hold thousands; so many rows at a time keep the popup quick. */
const SHOWN_AT_ONCE = 200;

interface SectionProps<T> {
  readonly name: SectionName;
  readonly entries: readonly T[];
  /** Counted in the head; the group without a name is no entry of its own. */
  readonly count: number;
  readonly children: (entry: T) => ComponentChildren;
  /** What is folded under this list. */
  readonly fold?: ComponentChildren;
}

export function Section<T>({ name, entries, count, children, fold }: SectionProps<T>) {
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const rest = entries.length - limit;
  return (
    <section class="section" aria-labelledby={`head-${name}`}>
      <h2 id={`head-${name}`} tabIndex={-1} data-section={name}>
        <Say it={`category.${name}`} /> <span class="head-count">{count}</span>
      </h2>
      <ul class="entries">{entries.slice(0, limit).map(children)}</ul>
      {rest > 0 && (
        <button type="button" class="show-more" data-row onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
          <Say it="list.more" with={{ n: Math.min(rest, SHOWN_AT_ONCE) }} />
        </button>
      )}
      {fold}
    </section>
  );
}
