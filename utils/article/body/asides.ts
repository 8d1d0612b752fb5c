/** What the page itself marks as beside the article: by its element, its role, or its conventional class name. */
import { perBlock, smallContainers } from './rules.ts';

/** A figure that holds a quotation shows the quotation; its caption is the signature. */
const CAPTIONS = 'figcaption, figure, caption, [role="figure"]';
const BESIDE =
  'nav, aside, footer, form, dialog, [role="navigation"], [role="complementary"], [role="contentinfo"], ' +
  '[role="banner"], [role="search"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"], ' +
  '[role="toolbar"], [role="tablist"], [role="form"], [role="note"], [role="doc-footnote"], [hidden], [aria-hidden="true"]';

export const captions = perBlock('caption', ({ holder }, { root }) => {
  const caption = holder.closest(CAPTIONS);
  if (!caption || caption.contains(root)) return false;
  return !(caption.closest('figure') ?? caption).querySelector('blockquote, table, pre');
});

export const beside = perBlock('beside the article', ({ holder }, { root }) => {
  const container = holder.closest(BESIDE);
  return container !== null && !container.contains(root) && !container.querySelector('blockquote');
});

/**
 * Words in class names and ids that page makers everywhere use for what stands around an article. A name alone
 * proves little (wrappers of whole articles carry them), so it only counts on a small container.
 */
const NAMES = new Set(
  (
    'ad ads advert advertisement advertorial affiliate alsoread app author authors authorbio bio breadcrumb breadcrumbs ' +
    'button byline bylines caption comment comments copyright correction-link credit credits cutline date dateline-time ' +
    'datetime disqus donate follow followus gallery-caption hashtags keywords labels lightbox login membership meta metadata ' +
    'morefrom morestories newsletter newsletters outbrain partner paywall photocredit popular postmeta posted print promo ' +
    'promos promoted promotion pubdate published rating readmore readnext recirc recirculation recommend recommendation ' +
    'recommendations recommended register related relatedlinks relatedposts relatedstories seealso share sharebar sharing ' +
    'sidebar signin signup skip slideshow social sponsor sponsored subscribe subscription taboola tag tags teaser teasers ' +
    'timestamp toc toolbar tooltip topic topics trending updated watchnext widget'
  ).split(' '),
);

/** A short label may be a heading; a longer heading so named is a subhead in a styled box. */
const MAX_NAMED_HEADING_WORDS = 4;

export const named = perBlock('named as something else', (block, context) => {
  if (block.isQuoted || (block.isHeading && block.words > MAX_NAMED_HEADING_WORDS)) return false;
  for (const element of smallContainers(block, context))
    if (namesOf(element).some((name) => NAMES.has(name))) return true;
  return false;
});

/** "related-links__itemTitle" -> related, links, item, title, and the pairs joined: relatedlinks, … */
function namesOf(element: Element): string[] {
  const attributes = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
  const names: string[] = [];
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

const COMMENTS = new Set('comments commentlist commentarea commentsection disqus respond'.split(' '));

/** The readers' comments: a container so named, of any size, which does not hold the headline. */
export const comments = perBlock('comments', ({ holder }, { root, headline }) => {
  for (let at: Element | null = holder; at && at !== root; at = at.parentElement) {
    if (headline && at.contains(headline)) return false;
    if (
      /comment|disqus|respond/i.test(`${at.className} ${at.id}`) &&
      namesOf(at).some((name) => COMMENTS.has(name))
    ) {
      return true;
    }
  }
  return false;
});
