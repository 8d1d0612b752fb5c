/** A figure in the list: its words drawn with their mark, who is credited, and on opening all that is known of it. */

import { useState } from 'preact/hooks';
import { creditOf, type Credit as FigureCredit } from '../../utils/analysis/credit.ts';
import type { Figure } from '../../utils/analysis/model.ts';
import { exactnessInShort, phraseOf, phraseText } from '../../utils/export/figure-view.ts';
import { clean, cleanName } from '../../utils/words/display.ts';
import { figureLines } from '../view/tooltip.ts';
import { Lines, Said, Say, useSay, useWords } from '../words.tsx';
import { useSurroundings } from './context.ts';
import { useCopy } from './copy-button.tsx';
import { Entry } from './entry.tsx';
import { Phrase } from './figure-line.tsx';
import { Why } from './why.tsx';

export function FigureEntry({ figure }: { figure: Figure }) {
  const say = useSay();
  const { analysis, events, lost } = useSurroundings();
  const words = clean(phraseText(phraseOf(analysis, figure)), 60);
  return (
    <Entry
      class="figure"
      ids={[figure.id]}
      isLost={lost.has(figure.id)}
      onGo={() => events.go(figure.id, null)}
      more={{ words: null, label: say('entry.open', { words }) }}
      opened={() => <Opened figure={figure} />}
    >
      <Phrase figure={figure} />
      <Credit figure={figure} />
    </Entry>
  );
}

/** "AFP tally of Israeli figures · approximate". */
function Credit({ figure }: { figure: Figure }) {
  const { analysis } = useSurroundings();
  const credit = creditOf(analysis, figure);
  const exactness = exactnessInShort(figure);
  return (
    <span class="about">
      {credit === null ? !figure.minor && <Say it="figure.notCredited" /> : <CreditedVoice credit={credit} />}
      {exactness !== null && (
        <span class="exactness">
          {!(credit === null && figure.minor) && <Say it="list.dot" />}
          <Said what={exactness} />
        </span>
      )}
    </span>
  );
}

/** The name alone says "credited"; a less certain statement gets the whole line. */
function CreditedVoice({ credit: { voice, certain } }: { credit: FigureCredit }) {
  const who = cleanName(voice);
  return certain ? <bdi class="credit">{who}</bdi> : <Say it="figure.creditedLessCertain" with={{ who }} />;
}

function Opened({ figure }: { figure: Figure }) {
  const words = useWords();
  const { analysis } = useSurroundings();
  const [why, setWhy] = useState(false);
  const { done, copy } = useCopy({ what: 'entry', id: figure.id });
  return (
    <>
      <Lines class="note" of={figureLines(analysis, figure, words)} />
      <p class="links">
        <button type="button" class="link" onClick={copy}>
          <Say it={done ? 'entry.copied' : 'entry.copy'} />
        </button>
        <button type="button" class="link" aria-expanded={why} onClick={() => setWhy(!why)}>
          <Say it="entry.why" />
        </button>
      </p>
      {why && <Why finding={figure} />}
    </>
  );
}
