/** The small bar in the page: previous, next, kind, close. The way through the marks without a mouse. */
import type { ComponentChild } from 'preact';
import type { Analysis } from '../analysis/model.ts';
import type { CategoryChoice } from '../analysis/settings.ts';
import type { Layer } from './layer.ts';
import type { MarkedPage } from './marked-page.ts';
import type { MarkSettings } from './ports.ts';
import { nextStop, type Stop, stopsOf } from './stops.ts';

export interface BarState {
  readonly analysis: Analysis;
  readonly kind: CategoryChoice;
  /** The finding that the bar stands at and its place among the stops, from 1; null where there is none. */
  readonly at: { readonly finding: string; readonly n: number } | null;
  readonly total: number;
  readonly events: { step(by: 1 | -1): void; choose(kind: CategoryChoice): void; close(): void };
}

export interface BarEnds {
  /** Scroll there and make it the current one. */
  arrive(finding: string): void;
  /** The bar was closed: nothing is current any more. */
  left(): void;
  content(state: BarState): ComponentChild;
}

export class StepBar {
  private readonly page: MarkedPage;
  private readonly layer: Layer;
  private readonly ends: BarEnds;
  private settings: MarkSettings;
  private kind: CategoryChoice = 'all';
  private focusBefore: Element | null = null;
  isOpen = false;

  constructor(page: MarkedPage, layer: Layer, settings: MarkSettings, ends: BarEnds) {
    this.page = page;
    this.layer = layer;
    this.settings = settings;
    this.ends = ends;
  }

  use(settings: MarkSettings): void {
    this.settings = settings;
    if (this.isOpen) this.draw();
  }

  /** To the next or previous mark; the first time, to the one nearest to what the window shows. */
  step(by: 1 | -1): void {
    const stop = nextStop(
      this.stops(),
      this.page.current,
      by,
      this.page.current ? 0 : this.page.firstInView(),
    );
    if (stop) this.ends.arrive(stop.finding);
    const isNew = !this.isOpen;
    this.isOpen = true;
    const slot = this.draw();
    if (isNew) this.takeFocus(slot);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.layer.show('bar', null);
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
    this.ends.left();
  }

  private stops(): Stop[] {
    return stopsOf(this.page.layout, this.settings, this.kind);
  }

  private draw(): HTMLElement | null {
    const stops = this.stops();
    const n = stops.findIndex((stop) => stop.finding === this.page.current) + 1;
    const state: BarState = {
      analysis: this.page.analysis,
      kind: this.kind,
      at: n > 0 ? { finding: stops[n - 1]!.finding, n } : null,
      total: stops.length,
      events: {
        step: (by) => this.step(by),
        choose: (kind) => this.choose(kind),
        close: () => this.close(),
      },
    };
    return this.layer.show('bar', this.ends.content(state));
  }

  private choose(kind: CategoryChoice): void {
    this.kind = kind;
    this.step(1);
  }

  /** Opened by a key, so that the next press of Enter goes on; the page gets its focus back afterwards. */
  private takeFocus(slot: HTMLElement | null): void {
    this.focusBefore = slot?.ownerDocument.activeElement ?? null;
    // "Next" is the second of the bar's buttons.
    slot?.querySelectorAll('button')[1]?.focus({ preventScroll: true });
  }
}
