/**
 * The small bar on the page for going from mark to mark without a mouse. Marks have no nodes of their own, so this
 * is where a screen reader hears them: one polite line for the current one.
 */
import { CATEGORIES, type CategoryChoice } from '../../utils/analysis/settings.ts';
import type { Message, Words } from '../../utils/words/catalogue.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { Said, Say, useSay, WordsProvider } from '../words.tsx';

export interface BarEvents {
  step(by: 1 | -1): void;
  choose(kind: CategoryChoice): void;
  close(): void;
}

interface BarProps {
  /** Place among the marks of this kind, from 1; 0 before the first step. */
  readonly n: number;
  readonly total: number;
  readonly kind: CategoryChoice;
  /** What is said of the current mark: `barLine` of view/bar.ts. */
  readonly line: Message | null;
  readonly events: BarEvents;
  readonly words?: Words;
}

export function Bar({ words = ENGLISH, ...props }: BarProps) {
  return (
    <WordsProvider value={words}>
      <Controls words={words} {...props} />
    </WordsProvider>
  );
}

function Controls({ n, total, kind, line, events, words }: Required<BarProps>) {
  const say = useSay();
  return (
    <section class="bar" dir={words.direction} lang={words.language} aria-label={say('bar.label')}>
      <Step label={say('bar.previous')} sign="back" disabled={total === 0} onClick={() => events.step(-1)} />
      <span class="place">
        {total === 0 ? (
          <Say it={kind === 'all' ? 'bar.none' : 'bar.noneOfKind'} />
        ) : (
          <Say it="bar.place" with={{ n, total }} />
        )}
      </span>
      <Step label={say('bar.next')} sign="on" disabled={total === 0} onClick={() => events.step(1)} />
      <select
        aria-label={say('bar.kind')}
        value={kind}
        onChange={(event) => events.choose(kindFrom(event.currentTarget.value))}
      >
        <option value="all">{say('bar.all')}</option>
        {CATEGORIES.map((category) => (
          <option key={category} value={category}>
            {say(`category.${category}`)}
          </option>
        ))}
      </select>
      <Step label={say('bar.close')} sign="close" disabled={false} onClick={() => events.close()} />
      <p class="only-heard" role="status">
        {line !== null && <Said what={line} />}
      </p>
    </section>
  );
}

const SIGNS = { back: 'M10 3.5 5.5 8l4.5 4.5', on: 'M6 3.5 10.5 8 6 12.5', close: 'm4 4 8 8m0-8-8 8' };

interface StepProps {
  readonly label: string;
  readonly sign: keyof typeof SIGNS;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

const Step = ({ label, sign, disabled, onClick }: StepProps) => (
  <button
    type="button"
    class={`step-${sign}`}
    data-next={sign === 'on'}
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onClick}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SIGNS[sign]} />
    </svg>
  </button>
);

const kindFrom = (value: string): CategoryChoice => CATEGORIES.find((one) => one === value) ?? 'all';
