/** The popup's head: the product, whose article this is, and the menu; on an inner leaf the way back. */
import type { Analysis } from '../../utils/analysis/model.ts';
import type { Settings } from '../../utils/analysis/settings.ts';
import { clean } from '../../utils/words/display.ts';
import { Say, useSay } from '../words.tsx';
import type { PopupEvents } from './events.ts';
import { BackIcon } from './icons.tsx';
import type { Leaf } from './leaf.ts';
import { Menu } from './menu.tsx';

interface HeaderProps {
  readonly analysis: Analysis | null;
  readonly leaf: Leaf;
  readonly settings: Settings;
  readonly events: PopupEvents;
  readonly setLeaf: (leaf: Leaf) => void;
  readonly announce: (text: string) => void;
}

export function Header({ analysis, leaf, setLeaf, ...rest }: HeaderProps) {
  const say = useSay();
  return (
    <header class="header">
      {leaf !== 'list' && (
        <button
          type="button"
          class="icon-button"
          aria-label={say('menu.back')}
          onClick={() => setLeaf('list')}
        >
          <BackIcon />
        </button>
      )}
      <h1>
        <Say it="app.name" />
      </h1>
      {analysis !== null && leaf === 'list' && <Origin analysis={analysis} />}
      <Menu hasAnalysis={analysis !== null} setLeaf={setLeaf} {...rest} />
    </header>
  );
}

/** "News · AFP": publication and byline, where the page tells them. */
function Origin({ analysis }: { analysis: Analysis }) {
  const pieces = [analysis.publication, analysis.byline]
    .filter((piece) => piece !== null)
    .map((piece) => clean(piece, 60).trim())
    .filter((piece, index, all) => piece !== '' && all.indexOf(piece) === index);
  return (
    <p class="origin">
      {pieces.map((piece, index) => (
        <span key={piece}>
          {index > 0 && <Say it="list.dot" />}
          <bdi>{piece}</bdi>
        </span>
      ))}
    </p>
  );
}
