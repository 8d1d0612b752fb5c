/** The few settings there are; also good for a page of their own. Each change is told at once, there is no "Save". */
import { CATEGORIES, type Settings } from '../../utils/analysis/settings.ts';
import type { Message } from '../../utils/words/catalogue.ts';
import { message } from '../../utils/words/say.ts';
import { Said, Say } from '../words.tsx';
import { LeafHead } from './leaf-head.tsx';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onChange: (next: Settings) => void;
}

export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <article class="leaf">
      <LeafHead>
        <Say it="settings.title" />
      </LeafHead>
      <fieldset>
        <legend>
          <Say it="settings.marks" />
        </legend>
        {CATEGORIES.map((category) => (
          <Choice
            key={category}
            on={settings.categories[category]}
            title={message(`category.${category}`)}
            help={message(`category.${category}.help`)}
            onChange={(on) => set({ categories: { ...settings.categories, [category]: on } })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>
          <Say it="settings.reading" />
        </legend>
        <Choice
          on={settings.underlineParaphrases}
          title={message('menu.underline')}
          help={message('settings.underlineHelp')}
          onChange={(on) => set({ underlineParaphrases: on })}
        />
        <Choice
          on={settings.printWithMarks}
          title={message('menu.print')}
          help={message('settings.printHelp')}
          onChange={(on) => set({ printWithMarks: on })}
        />
      </fieldset>
      {settings.firstRunSeen && (
        <button type="button" class="button" onClick={() => set({ firstRunSeen: false })}>
          <Say it="settings.firstRun" />
        </button>
      )}
      <p class="promise">
        <Say it="settings.stored" /> <Say it="app.promise" />
      </p>
    </article>
  );
}

interface ChoiceProps {
  readonly on: boolean;
  readonly title: Message;
  readonly help: Message;
  readonly onChange: (on: boolean) => void;
}

const Choice = ({ on, title, help, onChange }: ChoiceProps) => (
  <label class="choice">
    <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>
      <Said what={title} />
      <span class="about">
        <Said what={help} />
      </span>
    </span>
  </label>
);
