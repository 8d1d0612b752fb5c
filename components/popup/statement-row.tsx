/** One statement of an opened voice: how it is given, its words, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { Attribution } from '../../utils/analysis/model.ts';
import { takenWord, whoOf, wordsOf } from '../../utils/export/statement-view.ts';
import { clean } from '../../utils/words/display.ts';
import { Said, Say, useSay } from '../words.tsx';
import { useSurroundings } from './context.ts';
import { CopyButton } from './copy-button.tsx';
import { usePointing } from './entry.tsx';
import { WhyIcon } from './icons.tsx';
import { Why } from './why.tsx';

/** `withVoice`: outside its voice's entry it must say whose words these are. */
export function StatementRow({ statement, withVoice }: { statement: Attribution; withVoice?: boolean }) {
  const say = useSay();
  const { analysis, events, lost } = useSurroundings();
  const [why, setWhy] = useState(false);
  const words = wordsOf(analysis, statement);
  const isLost = lost.has(statement.id);
  const taken = takenWord(analysis, statement);
  return (
    <li class="statement" {...usePointing([statement.id])}>
      <button
        type="button"
        class="row-main"
        data-row
        aria-disabled={isLost}
        onClick={isLost ? undefined : () => events.go(statement.id, null)}
      >
        <span class="how" title={statement.kind === 'indirect' ? say('statement.indirect.help') : undefined}>
          <Say it={`statement.${statement.kind}`} />
          {withVoice && (
            <>
              <Say it="list.dot" />
              <Said what={whoOf(analysis, statement)} />
            </>
          )}
        </span>
        <span class={`words words-${statement.kind}`} dir="auto">
          {words}
        </span>
        {taken !== null && (
          <span class="quiet">
            {' '}
            <Say it="statement.pronoun" with={{ word: taken }} />
          </span>
        )}
        {isLost && (
          <span class="quiet lost">
            <Say it="entry.notFound" />
          </span>
        )}
      </button>
      <span class="actions">
        <CopyButton
          request={{ what: 'entry', id: statement.id }}
          label={say('entry.copyThis', { words: clean(words, 40) })}
        />
        <button
          type="button"
          class="icon-button"
          aria-expanded={why}
          aria-label={say('entry.whyThis', { words: clean(words, 40) })}
          title={say('entry.why')}
          onClick={() => setWhy(!why)}
        >
          <WhyIcon />
        </button>
      </span>
      {why && <Why finding={statement} />}
    </li>
  );
}
