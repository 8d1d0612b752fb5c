/**
 * The mouse over the marks: what is lit at once, when a tooltip opens and when it closes. Knows times and events;
 * what stands under a point and what a tooltip looks like it is told.
 */

/** Names and figures open their tooltip after this. Milliseconds. */
const OPEN_AFTER = 150;
/** Words only after the mouse has rested on them: they cover much of a page, and nobody asked yet. */
const WORDS_REST = 400;
/** Time to reach the tooltip, or to come back from it. */
const CLOSE_AFTER = 250;
/** A wheel sends scroll events this far apart at most; after that the page stands. */
const SCROLL_QUIET = 120;

export interface Target {
  readonly finding: string;
  readonly form: 'full' | 'line';
}

export interface HoverEnds {
  /** The mark under a point of the window, or null. Asked at most once a frame. */
  targetAt(x: number, y: number): Target | null;
  /** Is this event the tooltip's own (it lies in its host)? */
  isOwn(event: Event): boolean;
  /** Is the pointer on its way over the text between mark and tooltip? */
  onTheWay(x: number, y: number): boolean;
  light(target: Target | null): void;
  open(target: Target, y: number): void;
  /** Closes the tooltip; false where none was open. */
  close(): boolean;
}

export class Hover {
  private readonly view: Window;
  private readonly ends: HoverEnds;
  private at = { x: -1, y: -1 };
  private target: Target | null = null;
  private opened: Target | null = null;
  private frame = 0;
  private opening = 0;
  private closing = 0;
  private scrolledAt = Number.NEGATIVE_INFINITY;

  constructor(view: Window, ends: HoverEnds, signal: AbortSignal) {
    this.view = view;
    this.ends = ends;
    const on = <K extends keyof WindowEventMap>(type: K, handler: (event: WindowEventMap[K]) => void) =>
      view.addEventListener(type, (event) => event.isTrusted && handler(event), {
        capture: true,
        passive: true,
        signal,
      });
    on('pointermove', (event) => this.moved(event));
    on('pointerdown', (event) => !ends.isOwn(event) && this.stop());
    on('pointerup', (event) => event.pointerType === 'touch' && this.touched(event));
    on('pointerout', (event) => event.relatedTarget === null && this.leave());
    on('scroll', () => this.scrolled());
    view.document.addEventListener('selectionchange', () => this.selecting() && this.stop(), { signal });
    signal.addEventListener('abort', () => this.stop());
  }

  /** No light and no tooltip until the mouse moves again. */
  stop(): void {
    this.view.cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.clearTimers();
    this.turnTo(null);
    this.opened = null;
    this.ends.close();
  }

  private moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      this.stop();
      return;
    }
    // Scrolling and layout send moves of a mouse that stands still.
    if (event.clientX === this.at.x && event.clientY === this.at.y) return;
    this.at = { x: event.clientX, y: event.clientY };
    if (this.ends.isOwn(event)) this.stay();
    else if (this.frame === 0) this.frame = this.view.requestAnimationFrame(() => this.look());
  }

  /** In the tooltip: it stays, and what it tells of stays lit. */
  private stay(): void {
    this.clearTimers();
    if (this.opened) this.turnTo(this.opened);
  }

  private look(): void {
    this.frame = 0;
    const wait = this.scrolledAt + SCROLL_QUIET - this.view.performance.now();
    if (wait > 0) {
      this.view.clearTimeout(this.opening);
      this.opening = this.view.setTimeout(() => this.look(), wait);
      return;
    }
    const { x, y } = this.at;
    if (this.opened && this.ends.onTheWay(x, y)) {
      this.view.clearTimeout(this.opening);
      this.closeSoon(true);
      return;
    }
    const found = this.ends.targetAt(x, y);
    if (found) this.over(found);
    else if (this.target) this.leave();
  }

  private over(found: Target): void {
    const isNew = !isSame(found, this.target);
    this.turnTo(found);
    if (isSame(found, this.opened)) {
      this.clearTimers();
      return;
    }
    if (isNew || found.form === 'line') this.openSoon(found);
    if (this.opened) this.closeSoon();
  }

  private openSoon(target: Target): void {
    this.view.clearTimeout(this.opening);
    this.opening = this.view.setTimeout(
      () => {
        this.clearTimers();
        if (!isSame(target, this.target)) return;
        this.opened = target;
        this.ends.open(target, this.at.y);
      },
      target.form === 'full' ? OPEN_AFTER : WORDS_REST,
    );
  }

  private leave(): void {
    this.view.clearTimeout(this.opening);
    if (this.opened) this.closeSoon();
    else this.turnTo(null);
  }

  /** Counts from the first call, or with `afresh` from this one. */
  private closeSoon(afresh = false): void {
    if (this.closing !== 0 && !afresh) return;
    this.view.clearTimeout(this.closing);
    this.closing = this.view.setTimeout(() => {
      this.closing = 0;
      const isLeft = isSame(this.target, this.opened);
      this.opened = null;
      this.ends.close();
      if (isLeft) this.turnTo(null);
    }, CLOSE_AFTER);
  }

  private turnTo(target: Target | null): void {
    if (isSame(target, this.target)) return;
    this.target = target;
    this.ends.light(target);
  }

  private scrolled(): void {
    this.scrolledAt = this.view.performance.now();
    if (this.target || this.opened) this.stop();
  }

  /** A tap on a mark is the touch screen's hover. */
  private touched(event: PointerEvent): void {
    if (this.ends.isOwn(event)) return;
    const found = this.ends.targetAt(event.clientX, event.clientY);
    if (!found) return;
    this.turnTo(found);
    this.opened = { ...found, form: 'full' };
    this.ends.open(this.opened, event.clientY);
  }

  private selecting(): boolean {
    return this.view.document.getSelection()?.isCollapsed === false;
  }

  private clearTimers(): void {
    this.view.clearTimeout(this.opening);
    this.view.clearTimeout(this.closing);
    this.closing = 0;
  }
}

const isSame = (a: Target | null, b: Target | null) => a?.finding === b?.finding && a?.form === b?.form;
