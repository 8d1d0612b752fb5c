/** Puts marks into the page's highlight registry and takes them out. Never touches a node and never asks for layout. */
import type { Span } from '../../analysis/model.ts';
import type { Ground } from './palette.ts';
import type { Mark } from './plan.ts';
import { highlightName, type Look, lookNumber, priorityOf } from './style.ts';

/** What a range stands on. */
export interface Footing {
  readonly ground: Ground;
  readonly link: boolean;
}

/** Where spans stand on the page, and on what. */
export interface Places {
  /** One range per text node that the span touches; the same range objects for the same span. */
  rangesOf(span: Span): readonly Range[];
  footingOf(range: Range): Footing;
}

/** What of `CSS.highlights` is used; it is shared with the page, which can see and clear it. */
export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

export class Painter {
  private readonly registry: Registry;
  private readonly painted = new Map<string, Highlight>();

  constructor(registry: Registry) {
    this.registry = registry;
  }

  /** Makes the page show exactly these marks; with `print`, on paper too. */
  paint(marks: readonly Mark[], places: Places, print: boolean): void {
    const wanted = new Map<string, Group>();
    for (const group of grouped(marks, places)) {
      wanted.set(highlightName(group.look), group);
      if (print) wanted.set(highlightName(group.look, true), group);
    }
    for (const name of [...this.painted.keys()]) if (!wanted.has(name)) this.remove(name);
    for (const [name, { ranges, look }] of wanted) {
      const standing = this.painted.get(name);
      if (standing && sameRanges(standing, ranges)) continue;
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      highlight.priority = priorityOf(look);
      this.painted.set(name, highlight);
      this.registry.set(name, highlight);
    }
  }

  /** Puts back what the page took out of the registry. */
  repair(): void {
    for (const [name, highlight] of this.painted)
      if (this.registry.get(name) !== highlight) this.registry.set(name, highlight);
  }

  clear(): void {
    for (const name of [...this.painted.keys()]) this.remove(name);
  }

  private remove(name: string): void {
    if (this.registry.get(name) === this.painted.get(name)) this.registry.delete(name);
    this.painted.delete(name);
  }
}

interface Group {
  readonly look: Look;
  readonly ranges: Set<Range>;
}

function grouped(marks: readonly Mark[], places: Places): Iterable<Group> {
  const groups = new Map<number, Group>();
  for (const { category, part, lit, span } of marks)
    for (const range of places.rangesOf(span)) {
      const { ground, link } = places.footingOf(range);
      const look = { category, part, lit, ground, link };
      const number = lookNumber(look);
      const group = groups.get(number);
      if (group) group.ranges.add(range);
      else groups.set(number, { look, ranges: new Set([range]) });
    }
  return groups.values();
}

function sameRanges(highlight: Highlight, ranges: ReadonlySet<Range>): boolean {
  if (highlight.size !== ranges.size) return false;
  for (const range of ranges) if (!highlight.has(range)) return false;
  return true;
}
