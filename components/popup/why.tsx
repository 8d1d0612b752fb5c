/** "Why marked?", told in place, and the report of a wrong mark, which the reader may send or not. */
import type { Attribution, Figure } from '../../utils/analysis/model.ts';
import { whyOf } from '../view/why.ts';
import { Said, Say, useSay } from '../words.tsx';
import { useSurroundings } from './context.ts';
import { useCopy } from './copy-button.tsx';

export function Why({ finding }: { finding: Attribution | Figure }) {
  const say = useSay();
  const { analysis } = useSurroundings();
  const { done, copy } = useCopy({ what: 'report', id: finding.id });
  return (
    <div class="why">
      <p>
        {whyOf(analysis, finding).map((line) => (
          <span key={line.key}>
            <Said what={line} />{' '}
          </span>
        ))}
      </p>
      <button type="button" class="link" title={say('entry.reportHelp')} onClick={copy}>
        <Say it={done ? 'entry.copied' : 'entry.report'} />
      </button>
    </div>
  );
}
