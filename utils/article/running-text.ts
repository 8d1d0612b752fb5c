/** The words of an article's paragraphs, asked for those that stand apart from them a second time. */
import { bare } from './headline.ts';

/** Fewer words come again by chance. */
const MIN_WORDS = 5;
/** Paragraphs looked into for the same first words: what comes more often is a refrain, and would cost square time. */
const MOST_PLACES = 20;

export class RunningText {
  /** Any words in a row, MIN_WORDS of them -> the paragraphs that hold them. */
  private places: Map<string, string[]> | null = null;
  private readonly paragraphs: () => readonly string[];

  /** The paragraphs are asked for when words have to be looked up: most pages set none apart. */
  constructor(paragraphs: () => readonly string[]) {
    this.paragraphs = paragraphs;
  }

  /** Does a paragraph hold these words too? */
  repeats(text: string): boolean {
    const said = bare(text);
    const words = said.split(' ');
    if (words.length < MIN_WORDS) return false;
    this.places ??= placesIn(this.paragraphs());
    const places = this.places.get(words.slice(0, MIN_WORDS).join(' ')) ?? [];
    return places.some((paragraph) => paragraph.includes(` ${said} `));
  }
}

function placesIn(paragraphs: readonly string[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const paragraph of paragraphs) {
    const said = bare(paragraph);
    const words = said.split(' ');
    for (let i = 0; i + MIN_WORDS <= words.length; i++) {
      const opening = words.slice(i, i + MIN_WORDS).join(' ');
      const known = places.get(opening);
      if (!known) places.set(opening, [` ${said} `]);
      else if (known.length < MOST_PLACES) known.push(` ${said} `);
    }
  }
  return places;
}
