/**
 * The families, listed once. Adding one is a file and a line here.
 *
 * What they yield, by rule, on PolNeAR train (printed by scripts/fit-cues.ts; candidates kept by weight, right means
 * source and at least half of the content):
 *   says-object     1756 kept,  73.8 % right
 *   says-clause     2881 kept,  82.6 % right
 *   quote-said      2496 kept,  96.2 % right
 *   says-that       1765 kept,  84.8 % right
 *   says-about       540 kept,  78.3 % right
 *   says-quote       702 kept,  90.9 % right
 *   quote-says       758 kept,  97.4 % right
 *   says-to          271 kept,  74.2 % right
 *   text-said        453 kept,  77.0 % right
 *   according-to     406 kept,  84.0 % right
 *   says-question    240 kept,  75.4 % right
 *   fragment-said    226 kept,  89.8 % right
 *   label             84 kept,  67.9 % right
 *   introduced        85 kept,  72.9 % right
 *   said-by           38 kept,  73.7 % right
 *   text-says         59 kept,  93.2 % right
 *   says-doing        49 kept,  77.6 % right
 *   noun-that          7 kept,  85.7 % right
 *   as-said           41 kept,  73.2 % right
 *   says-colon         5 kept, 100.0 % right
 *   gapped            32 kept,  84.4 % right
 *   signature         13 kept,  53.8 % right
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
