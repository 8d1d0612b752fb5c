/**
 * `npm run fit:ends -- DIR [HELD-OUT]`: fits the weights that tell where a content ends, from the part of a PolNeAR
 * checkout in DIR (its text/ and attributions/); fit:cues comes after it. Every possible end inside an annotated content
 * is an example of going on, the annotated end is one of ending. Writes figures only.
 */
import { writeFileSync } from 'node:fs';
import { eachBoundary } from '../utils/rules/attributions/content/boundaries.ts';
import { complementsOf } from '../utils/rules/attributions/content/complement.ts';
import type { Complement } from '../utils/rules/attributions/content/complement-at.ts';
import { goesOnBehind } from '../utils/rules/attributions/content/extent.ts';
import { bestEnd, likelihoodsOf } from '../utils/rules/attributions/content/likely-end.ts';
import { isLeading, verbCues } from '../utils/rules/attributions/cues.ts';
import { readFor } from '../utils/rules/attributions/reading.ts';
import { featureNames } from '../utils/rules/attributions/weights.ts';
import { tokenAt } from '../utils/rules/text/document.ts';
import { readDocument } from '../utils/rules/text/tokenise.ts';
import { type Example, fitWeights, probability } from './logistic.ts';
import { plainArticle } from './plain-article.ts';
import type { AnnotatedArticle } from './polnear/annotations.ts';
import { readCorpora } from './polnear/corpus.ts';

const USAGE = 'npm run fit:ends -- DIR [HELD-OUT]   (directories with text/ and attributions/)';
const OUT = new URL('../utils/rules/lexicon/end-weights.json', import.meta.url);
/** The content found may begin this many words beside the annotated one ("that", a hearer) and be the same. */
const NEAR = 3;
const MIN_COUNT = 15;
/** How strongly each weight is pulled to nothing; of those tried the best on held-out articles. */
const PULL = 12;

/** A possible end of a content, so many words behind its beginning. */
interface Place extends Example {
  readonly surely: boolean;
  readonly length: number;
}
interface Content {
  /** In order; those behind the right one teach nothing, but may be found. */
  readonly places: readonly Place[];
  /** Of the whole, if it ends at none of them. */
  readonly length: number;
}

function contentsOf(article: AnnotatedArticle): Content[] {
  const document = readDocument(plainArticle(article.text));
  const r = readFor(document);
  return verbCues(r).flatMap((cue) => {
    const token = r.tokens[cue.group.head]!;
    const gold = article.attributions.find((a) =>
      a.cue.some((c) => c.start <= token.start && token.end <= c.end),
    );
    const [{ kind, start }] = complementsOf(r, cue.group.last, cue.ceiling, cue.lemma) as [Complement];
    const annotated = gold?.content.find((c) => Math.abs(tokenAt(document, c.start) - start) <= NEAR);
    // Where the annotated content ends before the one found, the two are not the same.
    if (!annotated || kind === 'none' || annotated.end <= r.tokens[start]!.end) return [];
    // Where nothing goes on behind its mark, a quotation ends there, whatever the weights.
    const region = kind === 'quote' ? r.regionTokens[r.regionAt(start)] : undefined;
    if (region && !goesOnBehind(r, region.last, cue.ceiling)) return [];
    const places: Place[] = [];
    eachBoundary(
      r,
      start,
      cue.ceiling,
      { kind, cue: token, how: cue.source?.how, subordinate: isLeading(r, cue) },
      ({ at, surely, features }) => {
        const here = r.tokens[at]!.start;
        if (here <= annotated.start) return true;
        const right = here >= annotated.end - 1 && !places.some((e) => e.right);
        places.push({ features: featureNames(features()), right, surely, length: at - start });
        return true;
      },
    );
    return [{ places, length: cue.ceiling - start }];
  });
}

/** Up to the right end, where it is one of the places. */
const taught = ({ places }: Content): readonly Place[] =>
  places.slice(0, places.findIndex(({ right }) => right) + 1 || places.length);

/** Share of contents (percent) whose end these weights find. */
function endsRight(contents: readonly Content[], weights: Readonly<Record<string, number>>): string {
  const right = contents.filter(({ places, length }) => {
    const likelihoods = likelihoodsOf(
      places.map(({ surely, features }) => (surely ? 1 : probability(features, weights))),
    );
    const end = places.findIndex((place) => place.right);
    const { index } = bestEnd([...places.map((place) => place.length), length], likelihoods);
    return index === (end < 0 ? places.length : end);
  });
  return `${contents.length} contents, end right in ${((100 * right.length) / contents.length).toFixed(1)} %`;
}

const [articles, heldOut] = readCorpora(USAGE, 2);
const contents = articles!.flatMap(contentsOf);
const weights = fitWeights(contents.flatMap(taught), { minCount: MIN_COUNT, pull: () => PULL });
writeFileSync(OUT, `${JSON.stringify(weights, null, 1)}\n`);
console.log(endsRight(contents, weights));
if (heldOut) console.log(`held out: ${endsRight(heldOut.flatMap(contentsOf), weights)}`);
