/** Verbs of paying before a number: what they pay is money ("cost the state billions", "paid 300 pounds for it"). */
import type { Figure } from '../../analysis/model.ts';
import { at, type Lexemes } from './lexemes.ts';

/** Words from the verb over who pays to the sum: "cost the local council". */
const PAYER_REACH = 4;
const PAID =
  /^(?:cost|costs|costing|worth|spend|spends|spending|spent|pay|pays|paying|paid|owes?|owed|owing|earns?|earned|earning|invest|invests|invested|investing|raised|borrowed|stole)$/;

export function isPaid(lexemes: Lexemes, index: number): boolean {
  for (let back = 1; back <= PAYER_REACH; back++) {
    const { kind, lower } = at(lexemes, index - back);
    if (kind !== 'word') return false;
    if (PAID.test(lower)) return true;
  }
  return false;
}

/** Pounds that are paid are no weight, unless they are of something: "raised 40 pounds of onions". */
export function asPaid(
  lexemes: Lexemes,
  index: number,
  { kind, unit, next }: Pick<Figure, 'kind' | 'unit'> & { readonly next: number },
): Pick<Figure, 'kind' | 'unit'> {
  const isMoney = unit === 'pound' && at(lexemes, next).lower !== 'of' && isPaid(lexemes, index);
  return isMoney ? { kind: 'money', unit: 'GBP' } : { kind, unit };
}
