/**
 * The blocks of the body among those that Readability chose. Every rule is held by one guard: it may take labels,
 * captions and link lines as it likes, but only little running text, or it is not applied at all. So no rule can
 * lose an article whose page is built in a way that the rule did not think of.
 */
import type { FlowBlock } from '../flow.ts';
import { beside, captions, named, parts } from './asides.ts';
import { bios, contacts, notes, rights, tail } from './closing.ts';
import { addresses, bylines, dateLines, markedCredits } from './credits.ts';
import { interfaceLabels, looseLabels, strayLabels } from './labels.ts';
import { labelledLinks, linkBars, linkLines, linkLists } from './link-lines.ts';
import { type BodyBlock, measure } from './measure.ts';
import { alternativeTexts, captionsBelow, entryFields, mediaCaptions } from './media.ts';
import { beforeHeadline, repeats } from './place.ts';
import type { BodyContext, BodyRule } from './rules.ts';

/** In the order they run; each sees what the ones before it left. */
const BODY_RULES: readonly BodyRule[] = [
  beforeHeadline,
  captions,
  beside,
  parts,
  linkLists,
  linkLines,
  labelledLinks,
  linkBars,
  mediaCaptions,
  captionsBelow,
  alternativeTexts,
  named,
  entryFields,
  markedCredits,
  dateLines,
  bylines,
  addresses,
  repeats,
  interfaceLabels,
  strayLabels,
  notes,
  rights,
  tail,
  bios,
  contacts,
  tail, // again: what stood above the biography and the contacts is last now
];
/** Of the running words that are left, a rule may take this share. Captions and promotions are 5 to 15 % of a page. */
const MAX_PROSE_SHARE = 0.3;

export interface Removal {
  readonly rule: string;
  readonly block: FlowBlock;
}

/** `removed` tells which rule took which block, for whoever asks why a text is missing. */
export function selectBody(
  flow: readonly FlowBlock[],
  page: Omit<BodyContext, 'wordsIn' | 'totalWords'>,
): { body: FlowBlock[]; removed: Removal[] } {
  const all = flow.map(measure);
  let blocks = all;
  const ruleOf = new Map<BodyBlock, string>();
  const context = { ...page, ...countWordsIn(all, page.root) };
  for (const rule of BODY_RULES) {
    const prose = proseWords(blocks);
    if (prose === 0) break; // no running text to be beside of
    const gone = new Set(rule.find(blocks, context));
    if (gone.size === 0 || proseWords(gone) > (rule.maxProseShare ?? MAX_PROSE_SHARE) * prose) continue;
    for (const block of gone) ruleOf.set(block, rule.name);
    blocks = blocks.filter((block) => !gone.has(block));
  }
  for (const label of looseLabels(all, ruleOf)) ruleOf.set(label, 'label of nothing');
  return {
    body: all.filter((block) => !ruleOf.has(block)).map((block) => block.flow),
    removed: [...ruleOf].map(([block, rule]) => ({ rule, block: block.flow })),
  };
}

/** Words of the article inside each element around it, up to the root. */
function countWordsIn(
  blocks: readonly BodyBlock[],
  root: Element,
): Pick<BodyContext, 'wordsIn' | 'totalWords'> {
  const counts = new Map<Element, number>();
  let totalWords = 0;
  for (const { holder, words } of blocks) {
    totalWords += words;
    for (let at: Element | null = holder; at && at !== root.parentElement; at = at.parentElement) {
      counts.set(at, (counts.get(at) ?? 0) + words);
    }
  }
  return { wordsIn: (element) => counts.get(element) ?? 0, totalWords };
}

function proseWords(blocks: Iterable<BodyBlock>): number {
  let words = 0;
  for (const block of blocks) if (block.isProse) words += block.words;
  return words;
}
