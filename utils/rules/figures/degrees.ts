/** Bare "degrees" are of the scale that the article names elsewhere, if it names one alone; directions and angles are not. */
import { at } from './lexemes.ts';
import type { Step } from './reading.ts';

const DIRECTION = /^(?:north|south|east|west|latitude|longitude|angle|turn|left|right|of|views?|panorama)$/;

export const tellDegrees: Step = (_document, lexemes, readings) => {
  const bare = readings.filter(({ draft }) => draft.unit === 'degree');
  if (bare.length === 0) return;
  const scales = new Set(
    readings.map(({ draft }) => draft.unit).filter((unit) => unit && /^°[CF]$/.test(unit)),
  );
  const [scale] = scales;
  if (!scale || scales.size > 1) return;
  for (const { draft, next } of bare) if (!DIRECTION.test(at(lexemes, next).lower)) draft.unit = scale;
};
