/** Numbers of every form with the value they must have: written here without any of the rules' own lexica. */

export interface Written {
  readonly text: string;
  readonly value: number;
}

/** A small seeded generator (mulberry32), so that a failing case can be seen again. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 1 to 999,999,999 in words: "two hundred and six thousand and forty-one". */
export function inWords(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${ONES[n % 10]}` : '');
  for (const [size, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (n < size) continue;
    const rest = n % size;
    const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
    return `${inWords(Math.floor(n / size))} ${name}${rest ? joint + inWords(rest) : ''}`;
  }
  return '';
}

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** 12,34,567: groups of two above the thousand. */
function indian(n: number): string {
  const digits = String(n);
  if (digits.length <= 3) return digits;
  return `${digits.slice(0, -3).replace(/\B(?=(\d{2})+(?!\d))/g, ',')},${digits.slice(-3)}`;
}

/** Every form takes a random source and gives a written number behind which a noun can stand. */
export const FORMS: Record<string, (next: () => number) => Written> = {
  digits: (next) => plain(2 + Math.floor(next() * 997), String),
  grouped: (next) => plain(1000 + Math.floor(next() * 9e8), grouped),
  indian: (next) => plain(100_000 + Math.floor(next() * 9e8), indian),
  decimal: (next) => decimal(next, ''),
  million: (next) => decimal(next, ' million', 1e6),
  billion: (next) => decimal(next, ' billion', 1e9),
  lakh: (next) => decimal(next, ' lakh', 1e5),
  crore: (next) => decimal(next, ' crore', 1e7),
  trillion: (next) => decimal(next, ' trillion', 1e12),
  thousand: (next) => plain(2 + Math.floor(next() * 900), (n) => `${n} thousand`, 1e3),
  lakhCrore: (next) => plain(2 + Math.floor(next() * 90), (n) => `${n} lakh crore`, 1e12),
  mn: (next) => decimal(next, 'mn', 1e6),
  spaced: (next) => plain(1_000_000 + Math.floor(next() * 9e8), (n) => grouped(n).replaceAll(',', '\u202F')),
  vulgar: (next) => plain(2 + Math.floor(next() * 400), (n) => `${n}½`, 1, 0.5),
  bn: (next) => decimal(next, 'bn', 1e9),
  words: (next) => plain(2 + Math.floor(next() ** 3 * 9.9e8), inWords),
  dozens: (next) => plain(2 + Math.floor(next() * 18), (n) => `${inWords(n)} dozen`, 12),
  halves: (next) => plain(2 + Math.floor(next() * 18), (n) => `${inWords(n)} and a half million`, 1e6, 0.5),
  mixed: (next) => plain(2 + Math.floor(next() * 400), (n) => `${n} 1/2`, 1, 0.5),
};

const plain = (n: number, write: (n: number) => string, factor = 1, more = 0): Written => ({
  text: write(n),
  value: (n + more) * factor,
});

/** The value is taken from the text digit by digit, so that no floating point enters it. */
function decimal(next: () => number, magnitude: string, factor = 1): Written {
  const text = `${2 + Math.floor(next() * 800)}.${1 + Math.floor(next() * 99)}`;
  const [whole = '', part = ''] = text.split('.');
  const exponent = Math.round(Math.log10(factor)) - part.length;
  return { text: text + magnitude, value: Number(`${whole}${part}e${exponent}`) };
}
