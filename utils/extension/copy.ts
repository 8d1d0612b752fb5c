/** What the popup puts on the clipboard. The reader pastes it where they like; we send nothing. */
import { browser } from 'wxt/browser';
import type { CopyRequest, PopupState } from '../../components/popup/events.ts';
import type { Analysis } from '../analysis/model.ts';
import { figureTable } from '../export/figure-table.ts';
import { listing } from '../export/listing.ts';
import { entryText, reportText } from '../page/copy.ts';

/** false where there is nothing to copy, or the clipboard refused. */
export async function copyFrom(state: PopupState, request: CopyRequest): Promise<boolean> {
  const text = textFor(state, request);
  if (text === null) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function textFor(state: PopupState, request: CopyRequest): string | null {
  const { version } = browser.runtime.getManifest();
  if (request.what === 'details')
    return state.state === 'broken' ? `Claimlight ${version}\n${state.details}` : null;
  if (state.state !== 'done') return null;
  const { analysis } = state;
  switch (request.what) {
    case 'everything':
      return listing(analysis);
    case 'figures':
      return figureTable(analysis);
    case 'report':
      return reportText(analysis, request.id, version);
    case 'entry':
      return entryText(analysis, request.id) ?? voiceText(analysis, request.id);
  }
}

/** A voice with all of its statements, one a line. */
function voiceText(analysis: Analysis, id: string): string | null {
  const statements = analysis.attributions.filter((one) => one.by === id && one.certain);
  const lines = statements.map((one) => entryText(analysis, one.id));
  return lines.length > 0 ? lines.join('\n') : null;
}
