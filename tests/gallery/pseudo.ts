/**
 * A right-to-left language that nobody speaks, generated from the English: every letter becomes a Hebrew one and
 * every text grows by a third, so that a layout with a left side in it, or without room, shows at once.
 */
import type { Catalogue, Words } from '../../utils/words/catalogue.ts';

const LETTERS = 'אבגדהוזחטיךכלםמןנסעפצקרשתפ';
/** Translations are longer than English; a third is what short labels commonly need. */
const GROWTH = 1 / 3;
/** The added text comes in words, or it could not wrap. */
const WORD = 6;

export function pseudoRtl(english: Words): Words {
  const messages = Object.fromEntries(
    Object.entries(english.messages).map(([key, entry]) => [
      key,
      typeof entry === 'string'
        ? turn(entry)
        : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, turn(text)])),
    ]),
  );
  // Made from every key of a whole catalogue, so it is one.
  return { language: 'he-x-pseudo', direction: 'rtl', messages: messages as unknown as Catalogue };
}

function turn(text: string): string {
  const turned = text
    .split(/(\{[A-Za-z]{1,20}\})/)
    .map((piece) => (piece.startsWith('{') ? piece : piece.replace(/[a-z]/gi, letter)))
    .join('');
  const letters = turned.match(/[א-ת]/g)?.length ?? 0;
  if (letters < 4) return turned;
  const more = Array.from({ length: Math.ceil((letters * GROWTH) / WORD) }, () => 'ש'.repeat(WORD - 1)).join(
    ' ',
  );
  return turned.replace(/(\s*)$/, ` ${more}$1`);
}

const letter = (latin: string): string => LETTERS[latin.toLowerCase().charCodeAt(0) - 97] ?? latin;
