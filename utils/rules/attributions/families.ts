/** The families, listed once. Adding one is a file and a line here. */
import type { Family } from './candidate.ts';
import { according } from './families/according.ts';
import { asSaid } from './families/as-said.ts';
import { following } from './families/following.ts';
import { fronted } from './families/fronted.ts';
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
];
