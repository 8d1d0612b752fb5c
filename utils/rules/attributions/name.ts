/** The part of a source that names or points: "Jane Roe" of "the firm's lawyer, Jane Roe", "senior official", "she". */
import type { Span } from '../../analysis/model.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source/source.ts';

const TITLE =
  /^(?:mr|mrs|ms|mx|dr|prof|rev|fr|sen|rep|gov|gen|col|lt|sgt|capt|sir|dame|lord|lady|president|senator|governor|mayor|minister|prime|secretary|chancellor|judge|justice|congressman|congresswoman|representative|king|queen|prince|princess|pope|vice|deputy|foreign|state|attorney|general|chairman|chairwoman|speaker|candidate|ambassador|detective|officer|sheriff|captain|director|professor|reverend|former|republican|democratic)\.?$/;

export function nameOf(r: Reading, { core }: Source): Span {
  const last = core.head;
  let first = core.first;
  if (core.kind === 'name') {
    first = core.head;
    while (first > core.first && joinsName(r, first - 1)) first--;
    while (first < last && TITLE.test(r.tokens[first]!.lower)) first++;
    while (first < last && r.tokens[first]!.text === '.') first++;
  } else while (first < last && /^(?:DET|PRON)$/.test(r.tokens[first]!.pos)) first++;
  return { start: r.tokens[first]!.start, end: r.tokens[last]!.end };
}

const joinsName = (r: Reading, i: number) => {
  const { pos, text, lower } = r.tokens[i]!;
  return (
    pos === 'PROPN' ||
    /^(?:van|von|de|der|den|del|di|da|la|le|bin|ibn|al|el|-|&|\.)$/.test(lower) ||
    /^\p{Lu}\.$/u.test(text)
  );
};
