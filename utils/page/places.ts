/** The article's places on the live page, remembered: ranges for spans, and the ground and links they stand on. */
import { MAX_TEXT_LENGTH, type Span } from '../analysis/model.ts';
import type { Article } from '../article/article.ts';
import { offsetAt, toRanges } from './anchor.ts';
import { GroundReader } from './marks/ground.ts';
import type { Footing, Places } from './marks/painter.ts';

export class PagePlaces implements Places {
  readonly article: Article;
  private readonly ranges = new Map<number, readonly Range[]>();
  private grounds = new GroundReader();
  private footings = new Map<Element, Footing>();

  constructor(article: Article) {
    this.article = article;
  }

  rangesOf(span: Span): readonly Range[] {
    // Both offsets in one number: a string for each of thousands of spans costs more than the ranges.
    const key = span.start * (MAX_TEXT_LENGTH + 1) + span.end;
    let ranges = this.ranges.get(key);
    if (!ranges) {
      ranges = toRanges(this.article, span);
      this.ranges.set(key, ranges);
    }
    return ranges;
  }

  footingOf(range: Range): Footing {
    const element = range.startContainer.parentElement;
    if (!element) return { ground: 'light', link: false };
    let footing = this.footings.get(element);
    if (!footing) {
      const link = element.closest('a[href]');
      // The ground is the block's: a link in it has another colour, but stands on the same.
      footing = { ground: this.grounds.of(link?.parentElement ?? element), link: link !== null };
      this.footings.set(element, footing);
    }
    return footing;
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
    this.footings = new Map();
  }
}
