/** What a reader should know before the lists, each with its next step. */
import { isSupported } from '../../utils/analysis/model.ts';
import type { DoneState } from '../../utils/analysis/page-state.ts';
import { isMostlyQuotation } from '../../utils/analysis/quoted.ts';
import { message } from '../../utils/words/say.ts';
import { languageName } from '../view/language-name.ts';
import { useWords } from '../words.tsx';
import type { PopupEvents } from './events.ts';
import { Notice } from './notice.tsx';

export function Notices({ state, events }: { state: DoneState; events: PopupEvents }) {
  const words = useWords();
  const { analysis, changed, isPart, shown, wordsDone } = state;
  const again = () => events.read(false);
  return (
    <>
      {changed && (
        <Notice
          title={message('changed.title')}
          action={{ words: message('changed.action'), run: again, isMain: true }}
        />
      )}
      {!shown && (
        <Notice
          title={message('hidden.title')}
          action={{ words: message('hidden.action'), run: () => events.show(true), isMain: true }}
        />
      )}
      {wordsDone !== undefined && (
        <Notice
          title={message('long.title', { n: wordsDone })}
          action={{ words: message('long.action'), run: () => events.readOn(), isMain: true }}
        />
      )}
      {isMostlyQuotation(analysis) && <Notice title={message('mostlyQuotation.title')} />}
      {isPart && (
        <Notice title={message('part.title')} action={{ words: message('part.action'), run: again }} />
      )}
      {!isSupported(analysis.language) && analysis.language !== null && (
        <Notice
          title={message('language.readAnyway', {
            language: languageName(analysis.language, words.language),
          })}
        />
      )}
    </>
  );
}
