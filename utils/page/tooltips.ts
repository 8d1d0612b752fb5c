/** Opens and closes the tooltip of a finding, and knows where it stands. */
import type { ComponentChild } from 'preact';
import type { Span } from '../analysis/model.ts';
import { sentenceAround } from '../analysis/sentence.ts';
import type { Target } from './hover.ts';
import type { Layer } from './layer.ts';
import type { MarkedPage } from './marked-page.ts';
import { type Box, isBetween, keepClear, placeBeside } from './tooltip-place.ts';

export class Tooltips {
  private readonly page: MarkedPage;
  private readonly layer: Layer;
  private readonly content: (target: Target) => ComponentChild;
  private standing: { target: Target; mark: Box; element: HTMLElement } | null = null;

  /** `content`: what a tooltip of this target shows. */
  constructor(page: MarkedPage, layer: Layer, content: (target: Target) => ComponentChild) {
    this.page = page;
    this.layer = layer;
    this.content = content;
  }

  get isOpen(): boolean {
    return this.standing !== null;
  }

  /** Beside the finding's line nearest to this height of the window. Nothing opens for a place that is not there. */
  open(target: Target, y: number): void {
    const mark = this.boxOf(target, y);
    if (!mark) return;
    const element = this.layer.show('tooltip', this.content(target));
    if (!element) return;
    this.standing = { target, mark, element };
    void placeBeside(element, mark);
  }

  /** After scrolling or a change of the content. */
  place(y?: number): void {
    if (!this.standing) return;
    const mark = this.boxOf(this.standing.target, y ?? this.standing.mark.top);
    if (!mark) {
      this.close();
      return;
    }
    this.standing = { ...this.standing, mark };
    void placeBeside(this.standing.element, mark);
  }

  close(): boolean {
    const wasOpen = this.standing !== null;
    this.standing = null;
    if (wasOpen) this.layer.show('tooltip', null);
    return wasOpen;
  }

  onTheWay(x: number, y: number): boolean {
    if (!this.standing) return false;
    return isBetween(x, y, this.standing.mark, this.standing.element.getBoundingClientRect());
  }

  private boxOf({ finding }: Target, y: number): Box | null {
    const spans = this.page.spansOf(finding);
    if (spans.length === 0) return null;
    const sentence = sentenceAround(this.page.analysis, spans[0]!);
    return keepClear(this.rects(spans), this.rects([sentence]), y);
  }

  private rects(spans: readonly Span[]): DOMRect[] {
    return spans.flatMap((span) => this.page.rangesOf(span).flatMap((range) => [...range.getClientRects()]));
  }
}
