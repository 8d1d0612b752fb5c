/** What the article rests on, at a glance: counts, never a score. Each number lights its places and leads to its list. */
import type { ComponentChildren } from 'preact';
import { isSpeaker, voiceOf } from '../../utils/analysis/voices.ts';
import type { Message } from '../../utils/words/catalogue.ts';
import { clean } from '../../utils/words/display.ts';
import { message } from '../../utils/words/say.ts';
import { type GlanceView, type Group, glanceView } from '../view/glance.ts';
import type { Listing } from '../view/listing.ts';
import { Said, Say, useSay } from '../words.tsx';
import { useSurroundings } from './context.ts';
import type { SectionName } from './section.tsx';

interface GlanceProps {
  readonly listing: Listing;
  readonly onLead: (section: SectionName) => void;
}

export function Glance({ listing, onLead }: GlanceProps) {
  const say = useSay();
  const { analysis } = useSurroundings();
  const view = glanceView(analysis, listing);
  return (
    <section class="glance" aria-label={say('glance.label')}>
      <p class="glance-counts">
        <Count
          group={view.speakers}
          words={message('glance.speakers', { n: view.speakers.n })}
          onClick={() => onLead('speakers')}
        />
        <Say it="list.dot" />
        <Count
          group={view.sources}
          words={message('glance.sources', { n: view.sources.n })}
          onClick={() => onLead('sources')}
        />
        <Say it="list.dot" />
        <Count
          group={view.figures}
          words={message('glance.figures', { n: view.figures.n })}
          onClick={() => onLead('figures')}
        />
      </p>
      {view.byNamed.n + view.byOthers.n > 0 && <Statements view={view} onLead={onLead} />}
      {view.figures.n > 0 && (
        <p>
          <Say it="glance.figuresLead" />
          <Row>
            {view.credited.n > 0 && (
              <Count
                group={view.credited}
                words={message('glance.credited', { n: view.credited.n })}
                onClick={() => onLead('figures')}
              />
            )}
            {view.notCredited.n > 0 && (
              <Count
                group={view.notCredited}
                words={message('glance.notCredited', { n: view.notCredited.n })}
                onClick={() => onLead('figures')}
              />
            )}
          </Row>
        </p>
      )}
    </section>
  );
}

function Statements({ view, onLead }: { view: GlanceView; onLead: GlanceProps['onLead'] }) {
  const { analysis } = useSurroundings();
  const { byNamed, byOthers } = view;
  const only = voiceOf(analysis, view.onlyVoice);
  if (only !== null)
    return (
      <p>
        <Count
          group={byNamed.n > 0 ? byNamed : byOthers}
          words={message('glance.onlyVoice', { who: clean(only.name, 80) })}
          onClick={() => onLead(isSpeaker(only) ? 'speakers' : 'sources')}
        />
      </p>
    );
  if (byNamed.n === 0)
    return (
      <p>
        <Count
          group={byOthers}
          words={message('glance.noneNamed', { n: byOthers.n })}
          onClick={() => onLead('sources')}
        />
      </p>
    );
  return (
    <p>
      <Row>
        <Count
          group={byNamed}
          words={message('glance.byNamed', { n: byNamed.n })}
          onClick={() => onLead('speakers')}
        />
        {byOthers.n > 0 && (
          <Count
            group={byOthers}
            words={message('glance.byOthers', { n: byOthers.n })}
            onClick={() => onLead('sources')}
          />
        )}
      </Row>
    </p>
  );
}

/** Children that are there, with our comma between them. */
function Row({ children }: { children: ComponentChildren[] }) {
  return (
    <>
      {children
        .filter((child) => child !== false)
        .map((child, index) => (
          <span key={index}>
            {index > 0 && <Say it="list.comma" />}
            {child}
          </span>
        ))}
    </>
  );
}

function Count({ group, words, onClick }: { group: Group; words: Message; onClick: () => void }) {
  const { events } = useSurroundings();
  const light = () => events.point(group.ids);
  const end = () => events.point([]);
  return (
    <button
      type="button"
      class="count"
      disabled={group.n === 0}
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
