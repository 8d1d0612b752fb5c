/** What the page layer needs from outside, made of messages and storage. */
import { browser } from 'wxt/browser';
import type { PagePorts } from '../page/ports.ts';
import { announce, askForAnalysis, tellWorker } from './send.ts';
import { loadSettings, watchSettings } from './settings.ts';

export function pagePorts(): PagePorts {
  return {
    analyse: askForAnalysis,
    style: (on) => tellWorker({ type: 'style', on }),
    // An icon that stays as it was is no reason to stop reading.
    icon: (on) => void tellWorker({ type: 'icon', on }).catch(() => {}),
    announce,
    settings: { get: loadSettings, watch: watchSettings },
    version: browser.runtime.getManifest().version,
  };
}
