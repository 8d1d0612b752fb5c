/**
 * The families, listed once. Adding one is a file and a line here.
 *
 * What they yield, by rule, on PolNeAR train (printed by scripts/fit-cues.ts; candidates kept by weight, right means
 * source and at least half of the content):
 *   says-clause     2781 kept,  82.2 % right
 *   says-object     1477 kept,  75.6 % right
 *   quote-said      2503 kept,  96.1 % right
 *   says-that       1641 kept,  85.7 % right
 *   says-about       276 kept,  81.9 % right
 *   quote-says       765 kept,  96.2 % right
 *   says-quote       633 kept,  91.5 % right
 *   says-to          185 kept,  74.6 % right
 *   text-said        447 kept,  77.0 % right
 *   according-to     404 kept,  83.2 % right
 *   says-question    212 kept,  75.9 % right
 *   fragment-said    211 kept,  89.1 % right
 *   label             81 kept,  67.9 % right
 *   said-by           33 kept,  78.8 % right
 *   text-says         60 kept,  91.7 % right
 *   says-doing        46 kept,  84.8 % right
 *   noun-that          2 kept, 100.0 % right
 *   as-said           31 kept,  74.2 % right
 *   says-colon         7 kept,  85.7 % right
 * No rule is certain as a whole: each finding's own likelihood, from the same fit, decides (find.ts).
 */
import type { Family } from './candidate.ts';
import { according } from './families/according.ts';
import { asSaid } from './families/as-said.ts';
import { following } from './families/following.ts';
import { fronted } from './families/fronted.ts';
import { gapped } from './families/gapped.ts';
import { label } from './families/label.ts';
import { nounCue } from './families/noun-cue.ts';
import { passive } from './families/passive.ts';
import { signature } from './families/signature.ts';

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
];
