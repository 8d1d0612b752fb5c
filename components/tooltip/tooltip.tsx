/**
 * What opens beside a mark. Whoever hosts it places it, hides it and owns Escape; it stands in a closed shadow root
 * with `on-page.css` and knows neither the page nor a mark.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Message, Words } from '../../utils/words/catalogue.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import type { TooltipView } from '../view/tooltip.ts';
import { Lines, Said, Say, useSay, WordsProvider } from '../words.tsx';

export interface TooltipEvents {
  /** The finding as a reference, or the report of a wrong mark; false where the clipboard refused. */
  copy(what: 'entry' | 'report', id: string): Promise<boolean>;
  /** Its size changed in place ("Why marked?"): it may need to be placed anew. */
  resized?(): void;
}

interface TooltipProps {
  readonly view: TooltipView;
  readonly events: TooltipEvents;
  readonly words?: Words;
}

export function Tooltip({ view, events, words = ENGLISH }: TooltipProps) {
  return (
    <WordsProvider value={words}>
      <Full key={view.id} view={view} events={events} words={words} />
    </WordsProvider>
  );
}

/** The one-line form for words at rest: "John Kirby · quoted". */
export function TooltipLine({ line, words = ENGLISH }: { line: Message; words?: Words }) {
  return (
    <WordsProvider value={words}>
      <div class="tooltip tooltip-line" dir={words.direction} lang={words.language}>
        <Said what={line} />
      </div>
    </WordsProvider>
  );
}

function Full({ view, events, words }: Required<TooltipProps>) {
  const say = useSay();
  const [why, setWhy] = useState(false);
  useEffect(() => events.resized?.(), [why]);
  return (
    <section
      class={`tooltip tooltip-${view.mark}`}
      dir={words.direction}
      lang={words.language}
      aria-label={say('tooltip.label')}
    >
      <p class="kind">
        <Said what={view.kind} />
      </p>
      <Who view={view} />
      {view.phrase !== null && (
        <p class="phrase" dir="auto">
          {view.phrase.before}
          <b>{view.phrase.words}</b>
          {view.phrase.after}
        </p>
      )}
      <Lines class="line" of={view.lines} />
      <p class="actions">
        <Copying what="entry" id={view.id} events={events} />
        <button type="button" aria-expanded={why} onClick={() => setWhy(!why)}>
          <Say it="entry.why" />
        </button>
      </p>
      {why && <Why view={view} events={events} />}
    </section>
  );
}

function Who({ view }: { view: TooltipView }) {
  return (
    <p class="who">
      <strong>
        <Said what={view.who} />
      </strong>
      {view.about !== null && (
        <span class="about">
          <Say it="list.comma" />
          {typeof view.about === 'string' ? <bdi>{view.about}</bdi> : <Said what={view.about} />}
        </span>
      )}
    </p>
  );
}

function Why({ view, events }: { view: TooltipView; events: TooltipEvents }) {
  return (
    <div class="why">
      <p>
        {view.why.map((line) => (
          <span key={line.key}>
            <Said what={line} />{' '}
          </span>
        ))}
      </p>
      <Copying what="report" id={view.id} events={events} />
    </div>
  );
}

function Copying({ what, id, events }: { what: 'entry' | 'report'; id: string; events: TooltipEvents }) {
  const [result, setResult] = useState<boolean | null>(null);
  const words = what === 'entry' ? 'entry.copy' : 'entry.report';
  return (
    <button type="button" onClick={async () => setResult(await events.copy(what, id))}>
      <span aria-live="polite">
        <Say it={result === null ? words : result ? 'entry.copied' : 'entry.copyFailed'} />
      </span>
    </button>
  );
}
