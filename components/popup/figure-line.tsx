/** A figure's phrase with its number drawn as on the page: filled when credited, dashed when not. */
import { isCredited } from '../../utils/analysis/credit.ts';
import type { Figure } from '../../utils/analysis/model.ts';
import { phraseOf } from '../../utils/export/figure-view.ts';
import { useSurroundings } from './context.ts';
import { usePointing } from './entry.tsx';

export function Phrase({ figure }: { figure: Figure }) {
  const { analysis } = useSurroundings();
  const { before, words, after } = phraseOf(analysis, figure);
  return (
    <span class="phrase" dir="auto">
      {before}
      <span
        class={
          figure.minor
            ? 'plain-figure'
            : `mark mark-${isCredited(analysis, figure) ? 'credited' : 'not-credited'}`
        }
      >
        {words}
      </span>
      {after}
    </span>
  );
}

/** One figure inside an opened voice or a fold: a jump. */
export function FigureLine({ figure }: { figure: Figure }) {
  const { events, lost } = useSurroundings();
  const isLost = lost.has(figure.id);
  return (
    <li class="statement" {...usePointing([figure.id])}>
      <button
        type="button"
        class="row-main"
        data-row
        aria-disabled={isLost}
        onClick={isLost ? undefined : () => events.go(figure.id, null)}
      >
        <Phrase figure={figure} />
      </button>
    </li>
  );
}
