/** The filter field over the three lists. */
import { useSay } from '../words.tsx';

interface FilterProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function Filter({ query, onQuery }: FilterProps) {
  const say = useSay();
  return (
    <div class="filter">
      <input
        type="search"
        dir="auto"
        value={query}
        maxLength={80}
        placeholder={say('list.filter')}
        aria-label={say('list.filterLabel')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
