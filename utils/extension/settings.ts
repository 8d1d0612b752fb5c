/** The settings in the browser's storage: all that Claimlight ever stores. */
import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../analysis/settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** What is stored may be of another version or spoilt; then the defaults hold, and nothing is lost until the next change. */
function read(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export async function loadSettings(): Promise<Settings> {
  try {
    return read(await item.getValue());
  } catch {
    return DEFAULT_SETTINGS; // storage is switched off by policy, or the disk is broken
  }
}

export async function saveSettings(settings: Settings): Promise<void> {
  await item.setValue(settings);
}

/** Calls back on every change, from whichever part of the extension, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = item.watch((stored) => onChange(read(stored)));
  signal.addEventListener('abort', stop, { once: true });
}
