/** Whose crown, peso or franc is meant: the country's, where the article names a single one of those that have it. */
import { SHARED_CURRENCIES } from '../lexicon/currencies.ts';
import type { Step } from './reading.ts';

export const tellSharedCurrencies: Step = ({ text }, _lexemes, readings) => {
  const codes = new Map<string, string>();
  for (const { draft } of readings) {
    const [unit = '', ...rate] = draft.unit?.split('/') ?? [];
    const countries = draft.kind === 'money' && SHARED_CURRENCIES.get(unit);
    if (!countries) continue;
    if (!codes.has(unit)) codes.set(unit, single(text, countries) ?? unit);
    draft.unit = [codes.get(unit), ...rate].join('/');
  }
};

function single(text: string, countries: ReadonlyMap<RegExp, string>): string | null {
  const named = [...countries].filter(([name]) => name.test(text));
  return named.length === 1 ? named[0]![1] : null;
}
