/**
 * The one element that Claimlight ever adds to a page: a closed shadow root beside the body, for tooltip, bar and
 * print legend. It stands only while one of them is there.
 */
import { type ComponentChild, render } from 'preact';

/** Says nothing of us; unknown elements have no style of the page's. */
const TAG = 'x-overlay';
const SLOTS = ['tooltip', 'bar', 'legend'] as const;
export type SlotName = (typeof SLOTS)[number];

/** Their default is to leave the shadow root, where the page's shortcuts and menus would hear them. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu', 'focusin', 'focusout',
  'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel', 'copy'] as const; // biome-ignore format: a list

const HOST_STYLE = `
:host { all: initial !important; }
[data-slot] { position: fixed; z-index: 2147483647; inset: auto; margin: 0; }
[data-slot=tooltip] { left: 0; top: 0; }
[data-slot=bar] { inset-inline: 0; bottom: 16px; display: flex; justify-content: center; pointer-events: none; }
[data-slot=bar] > * { pointer-events: auto; }
[data-slot]:empty { display: none; }
[data-slot=legend] { display: none; }
@media print {
  [data-slot] { display: none; }
  [data-slot=legend]:not(:empty) { display: block; position: static; }
}`;

export class Layer {
  private readonly doc: Document;
  private readonly styles: string;
  private host: HTMLElement | null = null;
  private readonly slots = new Map<SlotName, HTMLElement>();
  private readonly used = new Set<SlotName>();

  /** `styles` are those of the components that will be shown. */
  constructor(doc: Document, styles: string) {
    this.doc = doc;
    this.styles = HOST_STYLE + styles;
  }

  /** Shows content in a slot and gives the slot's element; null empties it, and the last one takes the host away. */
  show(name: SlotName, content: ComponentChild): HTMLElement | null {
    if (content === null) {
      this.used.delete(name);
      const slot = this.slots.get(name);
      if (slot) render(null, slot);
      if (this.used.size === 0) this.unmount();
      return null;
    }
    this.used.add(name);
    this.mount();
    const slot = this.slots.get(name)!;
    render(content, slot);
    return slot;
  }

  /** From outside, all events of a closed shadow root come from its host. */
  isOwn(event: Event): boolean {
    return this.host !== null && event.target === this.host;
  }

  destroy(): void {
    for (const name of SLOTS) this.show(name, null);
  }

  private mount(): void {
    if (this.host?.isConnected) return;
    if (!this.host) this.build();
    // Beside the body: inside, `:last-child` rules and flex or grid bodies of the page would feel it.
    this.doc.documentElement.append(this.host!);
  }

  private unmount(): void {
    this.host?.remove();
    this.host = null;
    this.slots.clear();
  }

  private build(): void {
    this.host = this.doc.createElement(TAG);
    const root = this.host.attachShadow({ mode: 'closed' });
    const style = this.doc.createElement('style');
    style.textContent = this.styles;
    root.append(style);
    for (const name of SLOTS) {
      const slot = this.doc.createElement('div');
      slot.dataset.slot = name;
      this.slots.set(name, slot);
      root.append(slot);
    }
    for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
    // A press on a button must not take the page's selection or focus; a list has to open all the same.
    root.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLSelectElement)) event.preventDefault();
    });
  }
}
