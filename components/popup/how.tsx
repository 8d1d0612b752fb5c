/** "How this works": the legend, the limits and the keys, on one leaf of the popup. */
import { Say } from '../words.tsx';
import type { PopupEvents } from './events.ts';
import { LeafHead } from './leaf-head.tsx';
import { Shortcuts } from './shortcuts.tsx';

const SAMPLES = [
  ['speakers', 'how.sample.speaker', 'how.speaker'],
  ['sources', 'how.sample.source', 'how.source'],
  ['quoted', 'how.sample.quoted', 'how.quoted'],
  ['paraphrase', 'how.sample.paraphrase', 'how.paraphrase'],
  ['credited', 'how.sample.credited', 'how.credited'],
  ['not-credited', 'how.sample.notCredited', 'how.notCredited'],
] as const;

export const How = ({ events }: { events: PopupEvents }) => (
  <article class="leaf">
    <LeafHead>
      <Say it="how.title" />
    </LeafHead>
    <h3>
      <Say it="how.marks" />
    </h3>
    <dl class="legend">
      {SAMPLES.map(([mark, sample, words]) => (
        <div key={mark}>
          <dt>
            <span class={`mark mark-${mark}`}>
              <Say it={sample} />
            </span>
          </dt>
          <dd>
            <Say it={words} />
          </dd>
        </div>
      ))}
    </dl>
    <p>
      <Say it="statement.indirect.help" />
    </p>
    <h3>
      <Say it="how.cannot" />
    </h3>
    <p>
      <Say it="how.cannotText" />
    </p>
    <h3>
      <Say it="how.keys" />
    </h3>
    <p>
      <Say it="how.keysList" />
    </p>
    <Shortcuts events={events} />
    <p class="promise">
      <Say it="app.promise" />
    </p>
  </article>
);
