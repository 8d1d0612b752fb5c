/** A line above the lists that says what is special about this reading, and the next step. */
import type { Message } from '../../utils/words/catalogue.ts';
import { Said } from '../words.tsx';

interface NoticeProps {
  readonly title: Message;
  readonly action?: { readonly words: Message; readonly run: () => void; readonly isMain?: boolean };
}

export const Notice = ({ title, action }: NoticeProps) => (
  <div class="notice">
    <p>
      <Said what={title} />
    </p>
    {action !== undefined && (
      <button type="button" class={action.isMain ? 'button button-main' : 'button'} onClick={action.run}>
        <Said what={action.words} />
      </button>
    )}
  </div>
);
