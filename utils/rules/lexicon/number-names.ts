/** Words that make a number beside them a name, a date, a rank or a place instead of a quantity. */
import { words } from './words.ts';

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Months whose names are also plain words: they need a capital. */
export const PLAIN_MONTHS = words('march may mar dec jan sep');

/** "section 12", "Flight 370", "chapter 7": the number tells which one, not how many. */
export const NAMING_HEADS = words(
  'section sections article articles chapter chapters title amendment amendments proposition prop resolution bill bills page pages pp paragraph figure table exhibit exit highway route interstate flight channel room suite apartment apt gate platform terminal track pier dock district precinct ward zone area sector phase stage step level grade grades category tier type class number numbers no nos num # rank ranked ranks seed lot unit block building floor volume vol part episode season round game week day chapter verse psalm version model series line lines question item point schedule annex appendix form rule rules law act order directive case docket count counts bowl war iphone ipad windows boeing airbus boeing’s fortune formula agenda vision agenda sol apollo studio pier site camp tower building platform code zip box p.o tel telephone phone fax ext extension call dial text bus train line ward battalion regiment brigade division squadron unit corps cohort generation gen mark mk type world cup olympics uefa fifa euro expo windows android ios chrome firefox nasdaq russell ftse dax cac nikkei sensex nifty dow s&p',
);
/** Of them, those that are also nouns a count may follow in plain text ("on day two", but "that day 20 people"). */
export const STREET_WORDS = words(
  'street st avenue ave road rd boulevard blvd drive dr lane ln way place pl court ct square sq parkway pkwy highway hwy terrace broadway plaza crescent row circle alley',
);

/** Numbers of the law by which plans to save are called, and what stands behind them. */
export const NAMED_PLANS: ReadonlyMap<string, RegExp> = new Map(
  ['401', '403', '457', '529'].map((number) => [number, /^(?:plans?|accounts?|savings|college)$/]),
);

/** Groups and shows whose name holds a number: "Group of Seven", "Gang of Eight". */
export const NUMBERED_GROUPS = words('group gang committee class council band');

/** What stands before "o'clock", "a.m.", "pm", and zones after four digits. */
export const CLOCK_WORDS = words(
  "am pm a.m p.m o'clock o’clock gmt est edt pst pdt cst cdt utc et pt bst noon midnight",
);

/** Compounds of "one", "two" and the like that count nothing: "one-sided", "two-way", "two-faced", "one-time". */
export const IDLE_COMPOUNDS = words(
  'way sided on off time handed faced fold star piece liner upmanship size stop up dimensional tone trick minded some something thing ply fer to of and percenter percenters sum tolerance day-a-week all track note man woman word hit shot nil step eyed edged fisted iron state party tier front',
);

/** Compounds of "one" that count: "a one-game ban", "a one-goal lead". */
export const ONE_COMPOUNDS = words(
  'game match goal run vote seat point stroke try bedroom room page sentence car',
);

/** Sayings with a number word and the noun behind it, by what stands before: "the eight ball", "my two cents". */
export const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ['eight ball', /^(?:the|an)$/],
  ['four corners', /^the$/],
  ['four winds', /^the$/],
  ['seven seas', /^the$/],
  ['forty winks', /./],
  ['nine lives', /./],
  ['two birds', /^(?:kill\w*)$/],
  ['two cents', /^(?:my|your|his|her|their|our)$/],
  ['two evils', /^of$/],
  ['two halves', /^of$/],
  ['two minds', /^(?:in|of)$/],
  ['two peas', /./],
]);
