/**
 * What the page layer needs from outside, and nothing else: it knows no `browser`, so that the same code runs in
 * the extension, in a test page and in the gallery.
 */
import type { Analysis, ArticleText } from '../analysis/model.ts';
import type { PageState } from '../analysis/page-state.ts';

/** The part of the reader's settings that the page shows. */
export interface MarkSettings {
  readonly categories: { readonly speakers: boolean; readonly figures: boolean; readonly sources: boolean };
  readonly underlineParaphrases: boolean;
  readonly printWithMarks: boolean;
}

export interface PagePorts {
  /** The worker's rules. Rejects, or answers `ok: false`, where they broke. */
  analyse(article: ArticleText): Promise<{ ok: true; value: Analysis } | { ok: false; error: string }>;
  /** Puts the style of the marks (`MARKS_STYLE` of marks/style.ts) on the page, origin USER, or takes it off. */
  style(on: boolean): Promise<void>;
  /** The toolbar icon is filled while marks are shown. */
  icon(on: boolean): void;
  /** Whoever looks (the popup) learns that the state changed. Nobody may be listening. */
  announce(state: PageState): void;
  readonly settings: {
    get(): Promise<MarkSettings>;
    /** Calls back on every change until the signal aborts. */
    watch(onChange: (settings: MarkSettings) => void, signal: AbortSignal): void;
  };
  /** For the report of a wrong mark. */
  readonly version: string;
}
