/** The little of the browser's extension interface that messages, injection and storage stand on. */
import { vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

export const OWN_ID = 'abcdefghijklmnop';
export const listeners = new Set<Listener>();
export const stored: Record<string, unknown> = {};

export const browser = {
  runtime: {
    id: OWN_ID,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    sendMessage: vi.fn(),
  },
  tabs: { get: vi.fn(), query: vi.fn(), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
  commands: { getAll: vi.fn(), onCommand: { addListener: vi.fn() } },
  extension: { isAllowedFileSchemeAccess: vi.fn() },
};
