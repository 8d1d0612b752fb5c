/** Every state without a list: plain words and the next step. */
import type { Settings } from '../../utils/analysis/settings.ts';
import type { Message } from '../../utils/words/catalogue.ts';
import { message } from '../../utils/words/say.ts';
import { languageName } from '../view/language-name.ts';
import { Said, Say, useSay, useWords } from '../words.tsx';
import type { PopupEvents, PopupState } from './events.ts';
import { FirstRun } from './first-run.tsx';
import { Toggles } from './toggles.tsx';

type Waiting = Exclude<PopupState, { state: 'done' }>;
type Still = Exclude<Waiting, { state: 'reading' }>;

interface StateCardProps {
  readonly state: Waiting;
  readonly settings: Settings;
  readonly events: PopupEvents;
  readonly announce: (text: string) => void;
}

export function StateCard(props: StateCardProps) {
  const { state, ...rest } = props;
  return state.state === 'reading' ? <Reading {...rest} /> : <Card state={state} {...rest} />;
}

/** The lists' own shape, still empty, so that nothing jumps when they come. The style delays it by a moment. */
function Reading({ settings, events }: Omit<StateCardProps, 'state'>) {
  return (
    <>
      {!settings.firstRunSeen && (
        <FirstRun onDone={() => events.changeSettings({ ...settings, firstRunSeen: true })} />
      )}
      <Toggles settings={settings} onToggle={events.toggle} />
      <div class="reading" aria-busy="true">
        <p role="status">
          <Say it="reading.title" />
        </p>
        <div class="empty-rows" aria-hidden="true">
          {[62, 48, 70, 54, 40].map((width) => (
            <span key={width} style={{ inlineSize: `${width}%` }} />
          ))}
        </div>
      </div>
    </>
  );
}

function Card({ state, events, announce }: Omit<StateCardProps, 'state'> & { state: Still }) {
  const say = useSay();
  const { language } = useWords();
  const { title, action, second } = wordsFor(state, events, language, async () => {
    announce(say((await events.copy({ what: 'details' })) ? 'entry.copied' : 'entry.copyFailed'));
  });
  return (
    <section class="card" role="status">
      <p>
        <Said what={title} />
      </p>
      {(action !== undefined || second !== undefined) && (
        <div class="card-actions">
          {action !== undefined && (
            <button type="button" class="button button-main" onClick={action.run}>
              <Said what={action.words} />
            </button>
          )}
          {second !== undefined && (
            <button type="button" class="button" onClick={second.run}>
              <Said what={second.words} />
            </button>
          )}
        </div>
      )}
    </section>
  );
}

interface Step {
  readonly words: Message;
  readonly run: () => void;
}

/** `action` is what helps; `second` is there for a reader who knows better, and does not press itself on others. */
function wordsFor(
  state: Still,
  events: PopupEvents,
  language: string,
  copyDetails: () => void,
): { title: Message; action?: Step; second?: Step } {
  const openFrame = (url: string): Step => ({
    words: message('framed.action'),
    run: () => events.openLink(url),
  });
  const read = (words: Message, anyway: boolean): Step => ({ words, run: () => events.read(anyway) });
  switch (state.state) {
    case 'idle':
      return { title: message('idle.title'), action: read(message('idle.action'), false) };
    case 'not-article':
      return { title: message('notArticle.title'), second: read(message('notArticle.action'), true) };
    case 'framed':
      return {
        title: message('framed.title'),
        ...(state.url !== null && { action: openFrame(state.url) }),
        second: read(message('notArticle.action'), true),
      };
    case 'too-large':
      return { title: message('tooLarge.title') };
    case 'pdf':
      return { title: message('pdf.title') };
    case 'closed-page':
      return { title: message('closed.title') };
    case 'file-without-right':
      return {
        title: message('file.title'),
        action: { words: message('file.action'), run: () => events.openExtensionSettings() },
      };
    case 'other-language':
      return {
        title: message('language.title', { language: languageName(state.language, language) }),
        second: read(message('language.action'), true),
      };
    case 'broken':
      return {
        title: message('broken.title'),
        action: read(message('broken.action'), false),
        second: { words: message('broken.copy'), run: copyDetails },
      };
  }
}
