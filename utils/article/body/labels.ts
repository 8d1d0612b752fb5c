/** Labels: of the page's controls, of boxes, and of what other rules took away. */
import { bare } from '../headline.ts';
import { type BodyBlock, endsSentence } from './measure.ts';
import { type BodyRule, perBlock } from './rules.ts';

/** What only a page says of itself and its parts; one of these has to be in such a label. */
const INTERFACE = new Set(
  (
    'ad ads advertisement advertising advertisment autoplay bookmark caption close comments email enlarge facebook ' +
    'follow fullscreen gallery instagram like linkedin loading login newsletter newsletters pinterest print recommended ' +
    'reddit related reprints share slideshow sponsored subscribe tags topics transcript trending tweet twitter whatsapp'
  ).split(' '),
);
/** What may stand beside them. */
const BESIDE_INTERFACE = new Set(
  (
    'a after all article articles below click comment continue continues copy embed for from full hide here image in ' +
    'item items latest leave link links main mail more most next news now of on our page photo photos play popular post ' +
    'previous read reading save see show sign skip stories story the this to up us via video videos view with you your'
  ).split(' '),
);
const MAX_INTERFACE_WORDS = 8;

/** "Share this story", "Advertisement", "Story continues below advertisement": every word is of the interface. */
export const interfaceLabels = perBlock('interface', ({ flow, words, isCell, isQuoted }) => {
  if (words > MAX_INTERFACE_WORDS || isCell || isQuoted) return false;
  const said = bare(flow.text).split(' ');
  return (
    said.some((word) => INTERFACE.has(word)) &&
    said.every((word) => INTERFACE.has(word) || BESIDE_INTERFACE.has(word) || /^\d+$/.test(word))
  );
});

const MAX_FRAGMENT_WORDS = 5;
/** Where more of the blocks are this short, they are how the text is written (a poem, a table made of boxes). */
const MAX_FRAGMENTS_SHARE = 0.4;
const WRITTEN = 'p, li, dt, dd, td, th, pre, blockquote, h1, h2, h3, h4, h5, h6, b, strong, [role="heading"]';
/** Where this share of the running words is in elements that writers use, a longer line outside of them is stray too. */
const WRITTEN_SHARE = 0.9;
const MAX_STRAY_WORDS = 10;

/** Labels of controls ("Close", "Image 1 of 9"): a few words in a box of their own that no writer's element holds. */
export const strayLabels: BodyRule = {
  name: 'label',
  find(blocks) {
    const isWritten = ({ holder }: BodyBlock) => holder.closest(WRITTEN) !== null;
    const prose = blocks.filter(({ isProse }) => isProse);
    const writtenWords = wordsOf(prose.filter(isWritten));
    const isWriting = writtenWords >= WRITTEN_SHARE * wordsOf(prose);
    const found = blocks.filter((block) => {
      if (isWritten(block)) return false;
      if (isWriting && block.words <= MAX_STRAY_WORDS && !block.flow.text.endsWith(':')) return true;
      return block.words <= MAX_FRAGMENT_WORDS && !endsSentence(block.flow.text);
    });
    return found.length > MAX_FRAGMENTS_SHARE * blocks.length ? [] : found;
  },
};

const wordsOf = (blocks: readonly BodyBlock[]): number => blocks.reduce((sum, { words }) => sum + words, 0);

const LINK_RULES = new Set(['link line', 'labelled link', 'list of links', 'repeated']);
const MAX_LABEL_WORDS = 6;

/** A colon ends the label of what comes below it as well as a sentence. */
const isLabel = ({ flow, words, isHeading }: BodyBlock): boolean =>
  isHeading || (words <= MAX_LABEL_WORDS && (flow.text.endsWith(':') || !endsSentence(flow.text)));

/**
 * Labels of what other rules took away: "Trending" above links. A heading stays if text follows before the next one,
 * unless several links stood right below it.
 */
export function* looseLabels(
  all: readonly BodyBlock[],
  ruleOf: ReadonlyMap<BodyBlock, string>,
): Generator<BodyBlock> {
  for (let i = 0; i < all.length; i++) {
    const label = all[i]!;
    if (!isLabel(label) || label.isCell || ruleOf.has(label) || label.flow.element.closest('pre')) continue;
    let links = 0;
    let next = i + 1;
    for (; next < all.length && ruleOf.has(all[next]!); next++)
      if (LINK_RULES.has(ruleOf.get(all[next]!)!)) links++;
    const leadsOn = next < all.length && !all[next]!.isHeading;
    if (links > 0 && (!label.isHeading || links > 1 || !leadsOn)) yield label;
  }
}
