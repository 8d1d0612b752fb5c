/** The introduction that a reader sees once, above the summary. */
import { Say, useSay } from '../words.tsx';

export function FirstRun({ onDone }: { onDone: () => void }) {
  const say = useSay();
  return (
    <section class="first-run" aria-label={say('firstRun.label')}>
      <p>
        <strong>
          <Say it="firstRun.who" />
        </strong>{' '}
        <Say it="firstRun.whoText" />
      </p>
      <p>
        <strong>
          <Say it="firstRun.figures" />
        </strong>{' '}
        <Say it="firstRun.figuresText" />
      </p>
      <p>
        <strong>
          <Say it="firstRun.verdict" />
        </strong>{' '}
        <Say it="firstRun.verdictText" />
      </p>
      <p>
        <strong>
          <Say it="firstRun.private" />
        </strong>{' '}
        <Say it="firstRun.privateText" />
      </p>
      <button type="button" class="button" onClick={onDone}>
        <Say it="firstRun.done" />
      </button>
    </section>
  );
}
