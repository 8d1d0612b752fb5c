/** What a reader should know before the lists, each with its next step. */
import { isSupported } from '../../utils/analysis/model.ts';
import type { DoneState, LongArticle } from '../../utils/analysis/page-state.ts';
import { isMostlyQuotation } from '../../utils/quotations/own-words.ts';
import { message } from '../../utils/words/say.ts';
import { languageName } from '../view/language-name.ts';
import { useWords } from '../words.tsx';
import type { PopupEvents } from './events.ts';
import { Notice } from './notice.tsx';

export function Notices({ state, events }: { state: DoneState; events: PopupEvents }) {
  const words = useWords();
  const { analysis, changed, isPart, shown, long } = state;
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
      {long && <LongNotice long={long} readOn={() => events.readOn()} />}
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

function LongNotice({ long, readOn }: { long: LongArticle; readOn: () => void }) {
  const n = long.wordsDone;
  switch (long.rest) {
    case 'waiting':
      return (
        <Notice
          title={message('long.title', { n })}
          action={{ words: message('long.action'), run: readOn, isMain: true }}
        />
      );
    case 'reading':
      return <Notice title={message('long.reading', { n })} />;
    case 'too-long':
      return <Notice title={message('long.tooLong', { n })} />;
  }
}
