/**
 * Light or dark ground, told by the colour of the text itself: a page can be dark in a light system, and a box can
 * be dark on a light page. Reads computed colours only, which need no layout.
 */
import type { Ground } from './palette.ts';

type Rgb = readonly [red: number, green: number, blue: number, alpha: number];

/** Text lighter than this (relative luminance) takes the colours for dark ground: 4.6 : 1 both to white and black. */
const LIGHT_TEXT = 0.18;
/**
 * Backgrounds on which the weakest line of a set (amber) still reaches 3 : 1, as relative luminance. Between the two
 * lies mid-grey, where no hue is seen well.
 */
const LIGHTEST_FOR_DARK_SET = 0.11;
const DARKEST_FOR_LIGHT_SET = 0.5;
/** A background more see-through than this does not set the ground. */
const OPAQUE = 0.5;

/** 0 black to 1 white, as WCAG 2 has it. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (c: number) => (c <= 10.31 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The ground for text of this colour on this background; null where an image or nothing known lies behind it. */
export function groundFor(text: Rgb, background: Rgb | null): Ground {
  const set = luminance(text) > LIGHT_TEXT ? 'dark' : 'light';
  if (!background) return set;
  const behind = luminance(background);
  const seen = set === 'dark' ? behind <= LIGHTEST_FOR_DARK_SET : behind >= DARKEST_FOR_LIGHT_SET;
  return seen ? set : `mid-${set}`;
}

/** "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.4)", the form that browsers give sRGB colours in; null for any other. */
export function parseRgb(colour: string): Rgb | null {
  const parts = /^rgba?\(([^)]{1,60})\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  return [parts[0]!, parts[1]!, parts[2]!, parts[3] ?? 1];
}

/** Any CSS colour, by painting one pixel that is on no page. */
function paintedRgb(colour: string): Rgb | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** Remembers what it has seen; make a new one when the page may have changed its colours. */
export class GroundReader {
  private readonly colours = new Map<string, Rgb | null>();
  private readonly backgrounds = new Map<Element, Rgb | null>();
  private readonly grounds = new Map<number, Ground>();
  private readonly kinds = new StyleKinds();

  of(element: Element): Ground {
    const kind = this.kinds.of(element);
    let ground = this.grounds.get(kind);
    if (!ground) {
      const text = this.rgb(getComputedStyle(element).color);
      ground = text ? groundFor(text, this.behind(element)) : 'light';
      this.grounds.set(kind, ground);
    }
    return ground;
  }

  /** The nearest background that covers what is behind it; null where an image does. A loop: pages nest deep. */
  private behind(element: Element): Rgb | null {
    const passed: Element[] = [];
    let found: Rgb | null = null;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const known = this.backgrounds.get(at);
      found = known ?? null;
      if (known !== undefined) break;
      passed.push(at);
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none') break;
      const own = this.rgb(backgroundColor);
      if (own && own[3] >= OPAQUE) {
        found = own;
        break;
      }
    }
    for (const one of passed) this.backgrounds.set(one, found);
    return found;
  }

  private rgb(colour: string): Rgb | null {
    if (!this.colours.has(colour)) this.colours.set(colour, parseRgb(colour) ?? paintedRgb(colour));
    return this.colours.get(colour) ?? null;
  }
}

/**
 * Elements that style sheets can hardly tell apart have the same number: the same tag, classes, id and style, all the
 * way up. Reading the colours of each of thousands of paragraphs costs more than all their marks; what this misses is
 * a sheet that colours every second paragraph from light to dark.
 */
class StyleKinds {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<Element, number>();

  of(element: Element): number {
    const passed: Element[] = [];
    let number = 0;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const known = this.known.get(at);
      if (known !== undefined) {
        number = known;
        break;
      }
      passed.push(at);
    }
    for (const one of passed.reverse()) {
      const key = `${number} ${one.tagName}${one.hasAttributes() ? looksOf(one) : ''}`;
      number = this.numbers.get(key) ?? this.numbers.size + 1;
      this.numbers.set(key, number);
      this.known.set(one, number);
    }
    return number;
  }
}

const looksOf = (element: Element): string =>
  ` ${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('style') ?? ''}`;

/** Across shadow roots, as backgrounds show through them. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
