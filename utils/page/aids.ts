/** Everything that answers the reader on the page itself: hover, tooltips, the bar, going to a place, Escape. */
import type { Span } from '../analysis/model.ts';
import { StepBar } from './bar.ts';
import { copyFinding } from './copy.ts';
import { goTo } from './go-to.ts';
import { Hover, type Target } from './hover.ts';
import { Layer } from './layer.ts';
import type { MarkedPage } from './marked-page.ts';
import type { MarkSettings, PagePorts } from './ports.ts';
import { findingsOf } from './spotlight.ts';
import { barContent, legendContent, SURFACE_STYLES, tooltipContent } from './surfaces.tsx';
import { Tooltips } from './tooltips.ts';

export class PageAids {
  private readonly page: MarkedPage;
  private readonly layer: Layer;
  private readonly tooltips: Tooltips;
  private readonly hover: Hover;
  private readonly bar: StepBar;
  private readonly unpin: () => void;
  private settings: MarkSettings;

  /** `unpin`: the reader let go of the pinned voice by Escape. */
  constructor(
    doc: Document,
    page: MarkedPage,
    ports: PagePorts,
    settings: MarkSettings,
    unpin: () => void,
    signal: AbortSignal,
  ) {
    this.page = page;
    this.unpin = unpin;
    this.settings = settings;
    this.layer = new Layer(doc, SURFACE_STYLES);
    this.tooltips = new Tooltips(page, this.layer, (target) =>
      tooltipContent(page.analysis, target, {
        copy: (what, id) => copyFinding(page, what, id, ports.version),
        resized: () => this.tooltips.place(),
      }),
    );
    this.bar = new StepBar(page, this.layer, settings, {
      arrive: (finding) => this.arrive(finding, null, false),
      left: () => this.leave(),
      content: barContent,
    });
    const view = doc.defaultView!;
    this.hover = new Hover(view, this.ends(), signal);
    view.addEventListener('pointerdown', (event) => this.pressed(event), { capture: true, signal });
    // The popup went without a word, perhaps in the middle of pointing; the window has the focus again.
    view.addEventListener('focus', () => page.aim({ listed: [] }), { signal });
    view.addEventListener('keydown', (event) => this.key(event), { capture: true, signal });
    view.addEventListener('scroll', () => this.tooltips.place(), { capture: true, passive: true, signal });
    view.addEventListener('resize', () => this.tooltips.place(), { passive: true, signal });
    signal.addEventListener('abort', () => this.layer.destroy());
    this.wake();
  }

  /** Scrolls to a finding, a voice's first statement or one place of it, and makes it the current one. */
  go(id: string, place: Span | null): void {
    const finding = this.firstOf(id);
    if (finding) this.arrive(finding, place, true);
  }

  /** The reader turned to something else: what the last jump lit and opened goes; the bar holds on to its place. */
  letGo(): void {
    if (this.bar.isOpen || !this.page.current) return;
    this.hover.stop();
    this.leave();
  }

  /** Opens the bar, or moves it on. */
  step(by: 1 | -1): void {
    this.bar.step(by);
  }

  use(settings: MarkSettings): void {
    this.settings = settings;
    this.bar.use(settings);
    this.hover.stop();
    this.wake();
  }

  /** The marks are shown (again). */
  wake(): void {
    this.layer.show('legend', this.settings.printWithMarks ? legendContent() : null);
  }

  /** No tooltip, no bar, no light: the marks are about to go. */
  rest(): void {
    this.hover.stop();
    this.bar.close();
    this.layer.show('legend', null);
  }

  private ends() {
    return {
      targetAt: (x: number, y: number): Target | null => {
        const piece = this.page.pieceAt(x, y);
        const isLine = piece?.part === 'words' || piece?.part === 'paraphrase';
        return piece && { finding: piece.finding, form: isLine ? 'line' : 'full' };
      },
      isOwn: (event: Event) => this.layer.isOwn(event),
      onTheWay: (x: number, y: number) => this.tooltips.onTheWay(x, y),
      light: (target: Target | null) => this.page.aim({ hovered: target ? [target.finding] : [] }),
      open: (target: Target, y: number) => this.tooltips.open(target, y),
      close: () => this.tooltips.close(),
    };
  }

  private arrive(finding: string, place: Span | null, popupOpen: boolean): void {
    this.hover.stop();
    this.page.aim({ current: finding });
    const spans = place ? [place] : this.page.spansOf(finding);
    const range = spans.flatMap((span) => this.page.rangesOf(span)).find((one) => !one.collapsed);
    if (!range) return;
    goTo(range, popupOpen);
    // The current mark has its tooltip without a mouse; it moves along while the page still glides.
    this.tooltips.open({ finding, form: 'full' }, range.getBoundingClientRect().top);
  }

  private leave(): void {
    this.tooltips.close();
    this.page.aim({ current: null });
  }

  private firstOf(id: string): string | null {
    const found = [...findingsOf(this.page.analysis, [id])].filter((one) => this.page.spansOf(one).length);
    const start = (one: string) => this.page.spansOf(one)[0]!.start;
    return found.sort((a, b) => start(a) - start(b))[0] ?? null;
  }

  /** A press on the page ends what the last jump left lit; the bar holds on to its place. */
  private pressed(event: Event): void {
    if (!this.layer.isOwn(event) && !this.bar.isOpen && this.page.current) this.page.aim({ current: null });
  }

  /** Escape closes the uppermost of tooltip, bar and spotlight; the page hears only what closed nothing. */
  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    const isOpen = this.tooltips.isOpen || this.bar.isOpen;
    if (this.tooltips.isOpen) this.hover.stop();
    else if (this.bar.isOpen) this.bar.close();
    else if (this.page.pinned) this.unpin();
    if (!isOpen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
