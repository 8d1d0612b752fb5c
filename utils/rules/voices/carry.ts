/** Follow-on quotations and cues without a subject of their own take the voice of the attribution they hang on. */
import type { DraftAttribution } from '../drafts.ts';
import type { Finding } from './finding.ts';

/** Fills in `findings` in place. A ring of references, which no text should yield, stays without a voice. */
export function carryOver(drafts: readonly DraftAttribution[], findings: (Finding | null)[]): void {
  const seen = new Uint8Array(drafts.length);
  for (let start = 0; start < drafts.length; start++) {
    const path: number[] = [];
    let at: number | null = start;
    while (at !== null && !seen[at]) {
      seen[at] = 1;
      if (drafts[at]!.source || drafts[at]!.sameVoiceAs === null) break;
      path.push(at);
      at = drafts[at]!.sameVoiceAs;
    }
    let voice = at === null ? null : (findings[at] ?? null);
    for (const i of path.reverse()) {
      findings[i] = voice && { ...voice, resolved: 'carried', name: null, mention: null };
      voice = findings[i]!;
    }
  }
}
