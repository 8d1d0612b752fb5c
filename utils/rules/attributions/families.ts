/**
 * The families, listed once. Adding one is a file and a line here.
 *
 * What they yield, by rule, on PolNeAR train (printed by scripts/fit-cues.ts; candidates kept by weight, right means
 * source and at least half of the content):
 *   says-object     1879 kept,  74.8 % right
 *   says-clause     2713 kept,  83.7 % right
 *   quote-said      2491 kept,  96.3 % right
 *   says-that       1787 kept,  85.1 % right
 *   says-about       562 kept,  78.6 % right
 *   says-quote       694 kept,  91.9 % right
 *   quote-says       758 kept,  97.4 % right
 *   says-to          280 kept,  73.6 % right
 *   text-said        456 kept,  77.9 % right
 *   according-to     406 kept,  83.3 % right
 *   says-question    219 kept,  77.6 % right
 *   fragment-said    231 kept,  90.0 % right
 *   label             84 kept,  67.9 % right
 *   introduced        85 kept,  72.9 % right
 *   said-by           29 kept,  86.2 % right
 *   text-says         59 kept,  93.2 % right
 *   says-doing        50 kept,  80.0 % right
 *   noun-that          6 kept,  83.3 % right
 *   as-said           39 kept,  76.9 % right
 *   says-colon         6 kept,  83.3 % right
 *   gapped            37 kept,  83.8 % right
 *   signature         13 kept,  53.8 % right
 *   what-called       11 kept,  72.7 % right
 * (kept there by likelihood alone; the bars of bars.ts are stricter)
 * No rule is certain as a whole: each finding's own likelihood, from the same fit, decides (find.ts).
 */
import type { Family } from './candidate.ts';
import { according } from './families/according.ts';
import { adamant } from './families/adamant.ts';
import { anyVerb } from './families/any-verb.ts';
import { asSaid } from './families/as-said.ts';
import { following } from './families/following.ts';
import { fronted } from './families/fronted.ts';
import { gapped } from './families/gapped.ts';
import { introduced } from './families/introduced.ts';
import { label } from './families/label.ts';
import { listed } from './families/listed.ts';
import { nounCue } from './families/noun-cue.ts';
import { passive } from './families/passive.ts';
import { putsAt } from './families/puts-at.ts';
import { signature } from './families/signature.ts';
import { whatCalled } from './families/what-called.ts';

export const FAMILIES: readonly Family[] = [
  fronted,
  following,
  according,
  asSaid,
  passive,
  nounCue,
  label,
  signature,
  gapped,
  introduced,
  anyVerb,
  whatCalled,
  putsAt,
  adamant,
  listed,
];
