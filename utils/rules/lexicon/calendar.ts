/** Capitalised words that are never a piece of a name next to them. Lower case. */
import { words } from './words.ts';

export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december jan feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
`);
