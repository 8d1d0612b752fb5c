/** Who speaks in an article: what a plain verb of saying stands next to elsewhere is likelier to speak here too. */
import { oncePer } from '../../analysis/once-per.ts';
import type { NounPhrase } from '../text/phrases.ts';
import type { Reading } from './reading.ts';

const SAYING = new Set(['say', 'tell', 'add']);

/** By head word, the phrases (first tokens) that such a verb stands next to. */
type Speakers = Map<string, Set<number>>;

const speakersOf = oncePer(findSpeakers);

/** How often the phrase's head stands right before or behind such a verb elsewhere. */
export function timesSpoken(r: Reading, { head, first }: NounPhrase): 'never' | 'once' | 'often' {
  const places = speakersOf(r).get(r.tokens[head]!.lower);
  const elsewhere = places ? places.size - Number(places.has(first)) : 0;
  return elsewhere === 0 ? 'never' : elsewhere === 1 ? 'once' : 'often';
}

function findSpeakers(r: Reading): Speakers {
  const speakers: Speakers = new Map();
  for (const { head, first, last } of r.verbs) {
    if (!SAYING.has(r.tokens[head]!.lemma)) continue;
    for (const beside of [first - 1, last]) {
      const phrase = r.regionAt(beside) < 0 ? r.phrases.at(beside) : null;
      if (!phrase) continue;
      const word = r.tokens[phrase.head]!.lower;
      const places = speakers.get(word);
      if (places) places.add(phrase.first);
      else speakers.set(word, new Set([phrase.first]));
    }
  }
  return speakers;
}
