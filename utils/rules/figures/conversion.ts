/** Over the same amount in another unit: "paid £9 million (10 million euros) in refunds", "47 feet (14 metres) deep". */
import type { Token } from '../text/document.ts';

const LONGEST = 8;

/** The token behind the bracket that opens at `next`; `next` itself where it holds no amount. */
export function pastConversion(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.text !== '(' || !/^(?:NUM|SYM)$/.test(tokens[next + 1]?.pos ?? '')) return next;
  for (let i = next + 2; i < next + LONGEST; i++) if (tokens[i]?.text === ')') return i + 1;
  return next;
}
