/** The three lists in the order of the design, one scroll, and what is folded at their end. */
import type { ComponentChildren } from 'preact';
import { message } from '../../utils/words/say.ts';
import type { Listing } from '../view/listing.ts';
import { FigureEntry } from './figure-entry.tsx';
import { Fold } from './fold.tsx';
import { moveFocus } from './keys.ts';
import { Section, type SectionName } from './section.tsx';
import { StatementRow } from './statement-row.tsx';
import { VoiceEntry } from './voice-entry.tsx';

interface ListsProps {
  readonly listing: Listing;
  readonly isFiltered: boolean;
  /** Above the lists, within reach of the arrows. */
  readonly children: ComponentChildren;
}

export function Lists({ listing, isFiltered, children }: ListsProps) {
  const { speakers, figures, minor, sources } = listing;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: Element }) => {
    if (moveFocus(event, event.currentTarget, '[data-row]')) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: no control, it only hears keys of those inside
    <div class="lists" onKeyDown={onKeyDown}>
      {children}
      {speakers.length > 0 && (
        <Section name="speakers" entries={speakers} count={speakers.filter((one) => one.id !== null).length}>
          {(voice) => <VoiceEntry key={voice.id ?? 'unresolved'} voice={voice} />}
        </Section>
      )}
      {figures.length + minor.length > 0 && (
        <Section
          name="figures"
          entries={figures}
          count={figures.length}
          fold={minor.length > 0 && <MinorNumbers listing={listing} />}
        >
          {(figure) => <FigureEntry key={figure.id} figure={figure} />}
        </Section>
      )}
      {sources.length > 0 && (
        <Section name="sources" entries={sources} count={sources.length}>
          {(voice) => <VoiceEntry key={voice.id} voice={voice} />}
        </Section>
      )}
      <LessCertain listing={listing} key={String(isFiltered)} />
    </div>
  );
}

const MinorNumbers = ({ listing: { minor } }: { listing: Listing }) => (
  <Fold title={message('list.minor', { n: minor.length })} help={message('list.minorHelp')}>
    {() => (
      <ul class="entries">
        {minor.map((figure) => (
          <FigureEntry key={figure.id} figure={figure} />
        ))}
      </ul>
    )}
  </Fold>
);

function LessCertain({ listing: { uncertainStatements, uncertainFigures } }: { listing: Listing }) {
  const n = uncertainStatements.length + uncertainFigures.length;
  if (n === 0) return null;
  return (
    <Fold title={message('list.lessCertain', { n })} help={message('list.lessCertainHelp')}>
      {() => (
        <ul class="statements">
          {uncertainStatements.map((one) => (
            <StatementRow key={one.id} statement={one} withVoice />
          ))}
          {uncertainFigures.map((figure) => (
            <FigureEntry key={figure.id} figure={figure} />
          ))}
        </ul>
      )}
    </Fold>
  );
}

/**
 * From a count at the top to its list, once that is drawn: the head goes to the top and takes the focus, so that
 * arrows go on from it.
 */
export function leadTo(name: SectionName): void {
  setTimeout(() => {
    const head = document.querySelector<HTMLElement>(`[data-section="${name}"]`);
    head?.closest('section')?.scrollIntoView({ block: 'start' });
    head?.focus({ preventScroll: true });
  });
}
