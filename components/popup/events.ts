/** What goes into the popup and what comes out of it. Whoever mounts it (entrypoints/popup/main.tsx) answers the events. */
import type { Span } from '../../utils/analysis/model.ts';
import type { PageState } from '../../utils/analysis/page-state.ts';
import type { Category, Settings } from '../../utils/analysis/settings.ts';
import type { CopyRequest } from '../../utils/export/clip-types.ts';

export type { CopyRequest };

/** The page's own state, or what the popup learns before it may ask the page. */
export type PopupState =
  | PageState
  /** chrome://, the store, about:blank: the browser refuses the injection. */
  | { state: 'closed-page' }
  /** A local file while "Allow access to file URLs" is off. */
  | { state: 'file-without-right' };

/** A keyboard command of the extension, and the keys that the browser gave it; "" where it gave none. */
export interface Shortcut {
  readonly command: 'open' | 'marks' | 'next' | 'previous';
  readonly keys: string;
}

export interface PopupEvents {
  /** "Read again" (`anyway` false), "Read it anyway", "Try again". */
  read(anyway: boolean): void;
  /** The rest of a very long article. */
  readOn(): void;
  /** Takes every trace from the page. */
  clear(): void;
  /** Marks on again after they were switched off by the keyboard. */
  show(on: boolean): void;
  /** Light these findings or voices on the page; an empty list ends it. */
  point(ids: readonly string[]): void;
  /** Keep one voice in the spotlight; null ends it. */
  pin(id: string | null): void;
  /** Scroll to a finding or voice, or to one place of it. */
  go(id: string, place: Span | null): void;
  /** The bar in the page opens at the next mark, and the popup makes way for it. */
  walk(): void;
  /** One category on or off; to be stored and shown on the page at once. */
  toggle(category: Category, on: boolean): void;
  /** Any other change of the settings; `next` is the whole. */
  changeSettings(next: Settings): void;
  /** Puts it on the clipboard; false where that failed. */
  copy(request: CopyRequest): Promise<boolean>;
  /** A source's own link (http or https), in a new tab. */
  openLink(url: string): void;
  /** The browser's page of this extension, where the right to files is given. */
  openExtensionSettings(): void;
  /** As the reader has set them in the browser. */
  shortcuts(): Promise<readonly Shortcut[]>;
}
