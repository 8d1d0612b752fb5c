/** The article's places on the live page, remembered: ranges for spans, and the ground and links they stand on. */
import type { Span } from '../analysis/model.ts';
import type { Article } from '../article/article.ts';
import { offsetAt, toRanges } from './anchor.ts';
import { GroundReader } from './marks/ground.ts';
import type { Places } from './marks/painter.ts';
import type { Ground } from './marks/palette.ts';

export class PagePlaces implements Places {
  readonly article: Article;
  private readonly ranges = new Map<string, readonly Range[]>();
  private links = new WeakMap<Element, Element | null>();
  private grounds = new GroundReader();

  constructor(article: Article) {
    this.article = article;
  }

  rangesOf(span: Span): readonly Range[] {
    const key = `${span.start}-${span.end}`;
    let ranges = this.ranges.get(key);
    if (!ranges) {
      ranges = toRanges(this.article, span);
      this.ranges.set(key, ranges);
    }
    return ranges;
  }

  /** The ground is the block's: a link in it has another colour, but stands on the same. */
  groundOf(range: Range): Ground {
    const element = range.startContainer.parentElement;
    if (!element) return 'light';
    return this.grounds.of(this.linkAround(element)?.parentElement ?? element);
  }

  isLink(range: Range): boolean {
    const element = range.startContainer.parentElement;
    return element !== null && this.linkAround(element) !== null;
  }

  offsetAt(node: Text, offset: number): number | null {
    return offsetAt(this.article, node, offset);
  }

  get roots(): readonly ShadowRoot[] {
    return this.article.shadowRoots;
  }

  /** The page has changed its colours, as by a switch for the dark. */
  forgetColours(): void {
    this.grounds = new GroundReader();
    this.links = new WeakMap();
  }

  private linkAround(element: Element): Element | null {
    let link = this.links.get(element);
    if (link === undefined) {
      link = element.closest('a[href]');
      this.links.set(element, link);
    }
    return link;
  }
}
