/** The three switches; each word is drawn with its mark, so the row is the legend too. */
import { CATEGORIES, type Category, type Settings } from '../../utils/analysis/settings.ts';
import { Say, useSay } from '../words.tsx';
import { DoneIcon } from './icons.tsx';

interface TogglesProps {
  readonly settings: Settings;
  readonly onToggle: (category: Category, on: boolean) => void;
}

export function Toggles({ settings, onToggle }: TogglesProps) {
  const say = useSay();
  return (
    <fieldset class="toggles">
      <legend class="only-heard">
        <Say it="category.label" />
      </legend>
      {CATEGORIES.map((category) => {
        const on = settings.categories[category];
        return (
          <button
            key={category}
            type="button"
            class="toggle"
            aria-pressed={on}
            title={say(`category.${category}.help`)}
            onClick={() => onToggle(category, !on)}
          >
            <span class="toggle-check">{on && <DoneIcon />}</span>
            <span class={`mark mark-${category}`}>
              <Say it={`category.${category}`} />
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
