/** Receiving messages: who may speak, what is understood, and that every listener answers in one shape. */
import { type Browser, browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Answer } from './messages.ts';

export type Sender = Browser.runtime.MessageSender;

const isOwn = (sender: Sender): boolean => sender.id === browser.runtime.id;

/** Our content script in the page itself or in a frame of the same origin; other frames belong to anybody. */
export const fromPage = (sender: Sender): sender is Sender & { tab: { id: number } } =>
  isOwn(sender) && sender.tab?.id !== undefined && (sender.frameId === 0 || isOfPage(sender));

function isOfPage({ frameId, origin, tab }: Sender): boolean {
  if (frameId === undefined || origin === undefined || !tab?.url || !URL.canParse(tab.url)) return false;
  return origin !== 'null' && new URL(tab.url).origin === origin;
}

/** The popup or the worker: parts of the extension that no page can be. */
export const fromExtension = (sender: Sender): boolean => isOwn(sender) && sender.tab === undefined;

interface Listener<T, S extends Sender> {
  readonly schema: z.ZodMiniType<T>;
  readonly from: ((sender: Sender) => sender is S) | ((sender: Sender) => boolean);
  /** What it gives back, or throws, becomes the answer. */
  readonly handle: (message: T, sender: S) => unknown;
  readonly signal?: AbortSignal;
}

/** Messages from others, and messages that do not parse, are left alone as if nobody listened. */
export function listen<T, S extends Sender = Sender>({ schema, from, handle, signal }: Listener<T, S>): void {
  const isFrom = (sender: Sender): sender is S => from(sender);
  const listener = (raw: unknown, sender: Sender, respond: (answer: Answer<unknown>) => void) => {
    if (!isFrom(sender)) return false;
    const message = schema.safeParse(raw);
    if (!message.success) return false;
    Promise.resolve()
      .then(() => handle(message.data, sender))
      .then(
        (value) => respond({ ok: true, value: value ?? null }),
        (error: unknown) => respond({ ok: false, error: String(error) }),
      );
    return true; // keeps the channel open for the answer
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
