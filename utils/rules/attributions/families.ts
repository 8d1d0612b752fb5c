/** The families, listed once. Adding one is a file and a line here. */
import type { Family } from './candidate.ts';
import { according } from './families/according.ts';
import { following } from './families/following.ts';
import { fronted } from './families/fronted.ts';

export const FAMILIES: readonly Family[] = [fronted, following, according];
