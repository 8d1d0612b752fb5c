/** One analysed article on its page: what is painted now, and what stands where. */
import type { Analysis, Span } from '../analysis/model.ts';
import type { Article } from '../article/article.ts';
import { canBePointedAt, HitIndex } from './hit-index.ts';
import { Painter } from './marks/painter.ts';
import { layOut, type MarkLayout, type Piece, planMarks } from './marks/plan.ts';
import { PagePlaces } from './places.ts';
import { characterAt } from './point.ts';
import type { MarkSettings } from './ports.ts';
import { focusOf, NOTHING_POINTED, type Pointers } from './spotlight.ts';

export class MarkedPage {
  readonly analysis: Analysis;
  readonly layout: MarkLayout;
  private readonly doc: Document;
  private readonly painter: Painter;
  private places: PagePlaces;
  private settings: MarkSettings;
  private pointers: Pointers = NOTHING_POINTED;
  private index: HitIndex | null = null;
  private isShown = false;

  constructor(doc: Document, article: Article, analysis: Analysis, settings: MarkSettings) {
    this.doc = doc;
    this.analysis = analysis;
    this.settings = settings;
    this.layout = layOut(analysis);
    this.places = new PagePlaces(article);
    this.painter = new Painter(CSS.highlights);
  }

  get shown(): boolean {
    return this.isShown;
  }

  get pinned(): string | null {
    return this.pointers.pinned;
  }

  get current(): string | null {
    return this.pointers.current;
  }

  show(on: boolean): void {
    this.isShown = on;
    if (on) this.paint();
    else {
      this.pointers = NOTHING_POINTED;
      this.painter.clear();
    }
  }

  /** The reader pointed somewhere else: only the names of highlights that change are set anew. */
  aim(change: Partial<Pointers>): void {
    this.pointers = { ...this.pointers, ...change };
    this.paint();
  }

  use(settings: MarkSettings): void {
    this.settings = settings;
    this.index = null;
    this.paint();
  }

  /** The page was built anew, or the reader found places again. */
  moveTo(article: Article): void {
    this.places = new PagePlaces(article);
    this.paint();
  }

  /** The page went from light to dark, or back. */
  recolour(): void {
    this.places.forgetColours();
    this.paint();
  }

  /** The page may have cleared the registry, which it shares with us. */
  repair(): void {
    if (this.isShown) this.painter.repair();
  }

  /** What the mouse points at, in window coordinates. Reads layout once. */
  pieceAt(x: number, y: number): Piece | null {
    if (!this.isShown) return null;
    const character = characterAt(this.doc, x, y, this.places.roots);
    const offset = character && this.places.offsetAt(character.node, character.offset);
    return offset === null ? null : this.pointable().at(offset);
  }

  rangesOf(span: Span): readonly Range[] {
    return this.places.rangesOf(span);
  }

  /** Where the finding stands in the text, in order; nothing for an unknown id. */
  spansOf(finding: string): readonly Span[] {
    const spans = this.layout.pieces.filter((one) => one.finding === finding).flatMap((one) => one.spans);
    return spans.sort((a, b) => a.start - b.start);
  }

  /** The places of a statement's content, or of a figure: what it says, without who says it. */
  wordsOf(finding: string): readonly Range[] {
    const pieces = this.layout.pieces.filter((one) => one.finding === finding && one.part !== 'name');
    const spans = pieces.flatMap((one) => one.spans).sort((a, b) => a.start - b.start);
    return spans.flatMap((span) => this.rangesOf(span));
  }

  /** Offset of the first text of the article that the window shows; 0 where it shows none of it. */
  firstInView(): number {
    for (const block of this.analysis.blocks)
      if (this.rangesOf(block).some((range) => range.getBoundingClientRect().bottom > 0)) return block.start;
    return 0;
  }

  /** Findings of which no word is on the page: hidden, or lost when it changed. */
  notLocated(): string[] {
    const found = new Map<string, boolean>();
    for (const { finding, spans } of this.layout.pieces) {
      const here = spans.some((span) => this.places.rangesOf(span).some((range) => !range.collapsed));
      found.set(finding, (found.get(finding) ?? false) || here);
    }
    return [...found].filter(([, here]) => !here).map(([finding]) => finding);
  }

  private paint(): void {
    if (!this.isShown) return;
    const tints = !this.doc.defaultView?.matchMedia('(forced-colors: active)').matches;
    const focus = focusOf(this.analysis, this.pointers);
    const marks = planMarks(this.layout, this.settings, focus, { tints });
    this.painter.paint(marks, this.places, this.settings.printWithMarks);
    this.painter.repair();
  }

  private pointable(): HitIndex {
    this.index ??= new HitIndex(this.layout.pieces.filter((one) => canBePointedAt(one, this.settings)));
    return this.index;
  }
}
