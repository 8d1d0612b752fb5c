/**
 * What the article rests on, at a glance: counts, never a score. Each number lights its places; pressed, it leads to
 * its list, or narrows the lists to what it counts.
 */
import type { ComponentChildren } from 'preact';
import { isSpeaker, voiceOf } from '../../utils/analysis/voices.ts';
import type { Message } from '../../utils/words/catalogue.ts';
import { clean } from '../../utils/words/display.ts';
import { message } from '../../utils/words/say.ts';
import { type GlanceView, type Group, type Part, partWords } from '../view/glance.ts';
import { Said, Say, useSay } from '../words.tsx';
import { useSurroundings } from './context.ts';
import type { SectionName } from './section.tsx';

interface GlanceProps {
  readonly view: GlanceView;
  /** What the lists are narrowed to. */
  readonly only: Part | null;
  readonly onLead: (section: SectionName) => void;
  readonly onNarrow: (part: Part | null) => void;
}

export function Glance(props: GlanceProps) {
  const say = useSay();
  const { view, onLead } = props;
  const whole = (name: SectionName) => (
    <Count
      group={view[name]}
      words={message(`glance.${name}`, { n: view[name].n })}
      onClick={() => onLead(name)}
    />
  );
  return (
    <section class="glance" aria-label={say('glance.label')}>
      <p class="glance-counts">
        {whole('speakers')}
        <Say it="list.dot" />
        {whole('figures')}
        <Say it="list.dot" />
        {whole('sources')}
      </p>
      {view.byNamed.n + view.byOthers.n > 0 && (
        <p>
          <Statements {...props} />
        </p>
      )}
      {view.figures.n > 0 && (
        <p>
          <Say it="glance.figuresLead" />
          <Parts of={['credited', 'notCredited']} {...props} />
        </p>
      )}
    </section>
  );
}

function Statements(props: GlanceProps) {
  const { analysis } = useSurroundings();
  const { view, onLead } = props;
  const { byNamed, byOthers } = view;
  const only = voiceOf(analysis, view.onlyVoice);
  if (only !== null)
    return (
      <Count
        group={byNamed.n > 0 ? byNamed : byOthers}
        words={message('glance.onlyVoice', { who: clean(only.name, 80) })}
        onClick={() => onLead(isSpeaker(only) ? 'speakers' : 'sources')}
      />
    );
  if (byNamed.n === 0)
    return (
      <Count
        group={byOthers}
        words={message('glance.noneNamed', { n: byOthers.n })}
        onClick={() => props.onNarrow('byOthers')}
      />
    );
  return <Parts of={['byNamed', 'byOthers']} {...props} />;
}

/** The counts that count something, with our comma between them. */
function Parts({ of, view, only, onNarrow }: GlanceProps & { of: readonly Part[] }): ComponentChildren {
  return of
    .filter((part) => view[part].n > 0)
    .map((part, index) => (
      <span key={part}>
        {index > 0 && <Say it="list.comma" />}
        <Count
          group={view[part]}
          words={partWords(view, part)}
          isPressed={only === part}
          onClick={() => onNarrow(only === part ? null : part)}
        />
      </span>
    ));
}

interface CountProps {
  readonly group: Group;
  readonly words: Message;
  readonly onClick: () => void;
  /** Of a count that narrows the lists. */
  readonly isPressed?: boolean;
}

function Count({ group, words, onClick, isPressed }: CountProps) {
  const { events } = useSurroundings();
  const light = () => events.point(group.ids);
  const end = () => events.point([]);
  return (
    <button
      type="button"
      class="count"
      disabled={group.n === 0}
      aria-pressed={isPressed}
      onClick={onClick}
      onPointerEnter={light}
      onPointerLeave={end}
      onFocus={light}
      onBlur={end}
    >
      <Said what={words} />
    </button>
  );
}
