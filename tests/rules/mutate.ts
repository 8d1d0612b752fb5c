/** Breaks a text at random, but the same way each time: the seed decides. */

/** mulberry32: numbers from 0 to 1, exclusive. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const INSERTED = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  ' said ',
  ' 5',
  ',',
  '.',
  '—',
  '\n',
  '(',
  '%',
  '$',
  ' who ',
  ' that ',
  '😀',
  '\u00AD',
  ' he said, ',
  ' according to ',
];
const CHANGES_PER_ROUND = 25;

export function mutate(text: string, next: () => number): string {
  let broken = text;
  for (let i = 0; i < CHANGES_PER_ROUND; i++) broken = change(broken, next);
  return broken;
}

function change(text: string, next: () => number): string {
  const at = Math.floor(next() * text.length);
  const length = Math.floor(next() * 40);
  const before = text.slice(0, at);
  const piece = text.slice(at, at + length);
  const after = text.slice(at + length);
  switch (Math.floor(next() * 6)) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2:
      return before + INSERTED[Math.floor(next() * INSERTED.length)] + piece + after;
    case 3:
      return before + piece.toUpperCase() + after;
    case 4:
      return before + piece.replace(/["“”‘’',.]/g, '') + after;
    default:
      return before + piece.split(' ').reverse().join(' ') + after;
  }
}
