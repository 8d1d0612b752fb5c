/** Nothing found: say so, and show what was read, since a wrong piece of the page may be the reason. */
import { useState } from 'preact/hooks';
import { shown } from '../../utils/words/display.ts';
import { Say } from '../words.tsx';
import { useSurroundings } from './context.ts';

/** Enough to see which part of the page was taken for the article. */
const BLOCKS_SHOWN = 60;

export function Empty() {
  const [open, setOpen] = useState(false);
  const { analysis } = useSurroundings();
  return (
    <section class="card">
      <p>
        <Say it="empty.title" />
      </p>
      <div class="card-actions">
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Say it="empty.action" />
        </button>
      </div>
      {open && (
        <div class="what-was-read" dir="auto">
          {analysis.blocks.slice(0, BLOCKS_SHOWN).map((block) => (
            <p key={block.start}>{shown(analysis.text, block)}</p>
          ))}
        </div>
      )}
    </section>
  );
}
