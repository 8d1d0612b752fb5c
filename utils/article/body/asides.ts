/** What the page itself marks as beside the article: by its element, its role, or its conventional class name. */

import { remember } from '../remember.ts';
import type { BodyBlock } from './measure.ts';
import { type BodyContext, type BodyRule, smallContainers } from './rules.ts';

/** A figure that holds a quotation shows the quotation; its caption is the signature. */
const CAPTIONS = 'figcaption, figure, caption, [role="figure"]';
const BESIDE =
  'nav, aside, footer, form, dialog, [role="navigation"], [role="complementary"], [role="contentinfo"], ' +
  '[role="banner"], [role="search"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"], ' +
  '[role="toolbar"], [role="tablist"], [role="form"], [role="note"], [role="doc-footnote"], [hidden], [aria-hidden="true"]';

/** A caption with its credit is shorter; a figure of more words holds the story itself. */
const MAX_FIGURE_WORDS = 120;

export const captions: BodyRule = {
  name: 'caption',
  find: (blocks, context) =>
    within(blocks, context, CAPTIONS, (caption) => {
      const figure = caption.closest('figure') ?? caption;
      return context.wordsIn(figure) <= MAX_FIGURE_WORDS && !figure.querySelector('blockquote, table, pre');
    }),
  // A gallery can say more than the story it stands in.
  maxProseShare: 0.7,
};

const isSignature = (container: Element): boolean =>
  container.matches('footer') && container.closest('blockquote') !== null;

export const beside: BodyRule = {
  name: 'beside the article',
  find: (blocks, context) =>
    within(
      blocks,
      context,
      BESIDE,
      (container) => !container.querySelector('blockquote') && !isSignature(container),
    ),
};

/** Blocks in an element of the kind, below the root. Most pages have no words in one, which one look tells. */
function within(
  blocks: readonly BodyBlock[],
  { root, wordsIn }: BodyContext,
  selector: string,
  counts: (container: Element) => boolean,
): BodyBlock[] {
  const containers = new Set([...root.querySelectorAll(selector)].filter((one) => wordsIn(one) > 0));
  if (containers.size === 0) return [];
  return blocks.filter(({ holder }) => {
    const container = holder.closest(selector);
    return container !== null && containers.has(container) && counts(container);
  });
}

/**
 * Words in class names and ids that page makers everywhere use for what stands around an article. A name alone
 * proves little (wrappers of whole articles carry them), so it only counts on a small container.
 */
const NAMES = new Set(
  (
    'ad ads advert advertisement advertorial affiliate alsoread app author authors authorbio bio breadcrumb breadcrumbs ' +
    'button byline bylines cap caption comment comments controls copyright correction-link credit credits cutline date ' +
    'dateline-time datetime disqus donate errorreport follow followus gallery-caption hashtags info keywords labels lightbox login membership meta metadata ' +
    'morefrom morestories newsletter newsletters outbrain partner paywall photocredit popular postmeta posted print promo ' +
    'promos promoted promotion pubdate published rating readmore readnext recirc recirculation recommend recommendation ' +
    'recommendations recommended register related relatedlinks relatedposts relatedstories seealso share sharebar sharing ' +
    'sidebar signin signup skip slideshow social sponsor sponsored subscribe subscription taboola tag tags teaser teasers ' +
    'timestamp toc toolbar tooltip topic topics trending updated watchnext widget'
  ).split(' '),
);

/** A short label may be a heading, and a caption; what is between them is a subhead in a styled box. */
const MIN_SUBHEAD_WORDS = 5;
const MAX_SUBHEAD_WORDS = 30;
const isSubhead = ({ isHeading, words }: BodyBlock): boolean =>
  isHeading && words >= MIN_SUBHEAD_WORDS && words <= MAX_SUBHEAD_WORDS;

export const named: BodyRule = {
  name: 'named as something else',
  find(blocks, context) {
    const isNamed = remember((element) => namesOf(element).some((name) => NAMES.has(name)));
    return blocks.filter((block) => {
      if (block.isQuoted || isSubhead(block)) return false;
      for (const element of smallContainers(block, context)) if (isNamed(element)) return true;
      return false;
    });
  },
};

/** The attributes of an element that has none of them, as most paragraphs. */
const UNNAMED = '  ';

/** "related-links__itemTitle" -> related, links, item, title, and the pairs joined: relatedlinks, … */
function namesOf(element: Element): string[] {
  const attributes = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
  const names: string[] = [];
  if (attributes === UNNAMED) return names;
  for (const name of attributes.slice(0, 300).split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter(Boolean);
    words.forEach((word, i) => {
      names.push(word);
      if (i > 0) names.push(words[i - 1] + word);
    });
  }
  return names;
}

/** Names of whole parts of a page that are not the story: the readers' comments, the column beside it. */
const PARTS = new Set(
  (
    'comments commentlist commentarea commentsection disqus respond sidebar siderail rightrail leftrail rightcolumn ' +
    'rightcol morefrom'
  ).split(' '),
);
/** A container of more of the article's words is named after its layout, not after what is in it. */
const MAX_PART_SHARE = 0.35;

/** A container so named, however long, that does not hold the headline. */
export const parts: BodyRule = {
  name: 'another part of the page',
  find(blocks, { root, headline, wordsIn, totalWords }) {
    const isPart = remember(
      (element) =>
        wordsIn(element) <= MAX_PART_SHARE * totalWords &&
        namesOf(element).some((name) => PARTS.has(name)) &&
        !element.contains(headline),
    );
    return blocks.filter(({ holder }) => {
      for (let at: Element | null = holder; at && at !== root; at = at.parentElement)
        if (isPart(at)) return true;
      return false;
    });
  },
  // Where a story is told in lists and lines, the comments can be most of the running text.
  maxProseShare: 0.7,
};
