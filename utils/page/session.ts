/** One page under reading: what the content script starts and the popup talks to. */
import type { PageCommand, PageState } from '../analysis/page-state.ts';
import type { PagePorts } from './ports.ts';

export interface PageSession {
  /** Does what is asked and answers with the state after it; `read` answers "reading" and announces the end. */
  handle(command: PageCommand): PageState;
}

/**
 * Starts idle; nothing is read before `handle({ type: 'read' })`. When the signal aborts (the extension was
 * updated, the script was injected anew) every trace goes from the page.
 */
export function startSession(doc: Document, ports: PagePorts, signal: AbortSignal): PageSession {
  void doc;
  void ports;
  void signal;
  return { handle: () => ({ state: 'idle' }) };
}
