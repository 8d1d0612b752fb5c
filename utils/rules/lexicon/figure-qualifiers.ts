/**
 * Words beside a number that say how exact it is. Six classes are kept apart: strict bounds ("more than", "under")
 * and bounds that hold the number itself ("at least", "up to") are different things to a reader.
 */
import type { Figure } from '../../analysis/model.ts';

export type Qualifier = Figure['qualifier'];

const before: [Qualifier, string][] = [
  [
    'approximate',
    'about|around|roughly|approximately|aproximately|approx|approx.|circa|nearly|almost|near|close to|some|somewhere around|an estimated|estimated|or so|on the order of|in the order of|in the region of|in the neighborhood of|in the vicinity of|just about|virtually|practically|barely|scarcely|nearing|approaching|a rough|~|≈',
  ],
  [
    'more-than',
    'more than|over|above|in excess of|upwards of|upward of|greater than|higher than|larger than|bigger than|older than|longer than|just over|just above|a little over|a little more than|little more than|slightly more than|slightly over|slightly above|a bit more than|a bit over|well over|well above|just more than|far more than|much more than|many more than|way more than|way over|exceeding|topping|over the age of|above the age of|north of|better than|taller than|heavier than|worth more than|>|&gt;',
  ],
  [
    'less-than',
    'less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|just under|just below|a little under|a little less than|little less than|a little below|slightly less than|slightly under|slightly below|slightly fewer than|a bit less than|a bit under|well under|well below|just less than|just short of|just shy of|short of|shy of|far fewer than|far less than|much less than|far below|under the age of|below the age of|south of|lighter than|<',
  ],
  [
    'at-least',
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|a minimum|as few as|as little as|at the least|at a minimum|≥|>=',
  ],
  [
    'at-most',
    'within|up to|as many as|as much as|at most|no more than|not more than|no greater than|a maximum of|maximum of|a maximum|at the most|no higher than|as high as|as long as|as far as|capped at|not exceeding|≤|<=',
  ],
  ['exact', 'exactly|precisely|plus or minus|±'],
];

const after: [Qualifier, string][] = [
  [
    'at-least',
    'or more|or above|or over|or older|or higher|or greater|or longer|and over|and older|and above|and up|and more|or better|or up|plus|at least|- plus',
  ],
  [
    'at-most',
    'or less|or fewer|or under|or younger|or below|and under|and younger|and below|or lower|at most|at the most|or shorter|maximum|max',
  ],
  ['approximate', 'or so|or thereabouts|give or take|- odd|odd|- ish'],
];

const list = (groups: [Qualifier, string][]): Map<string, Qualifier> =>
  new Map(groups.flatMap(([qualifier, forms]) => forms.split('|').map((form) => [form, qualifier] as const)));

export const QUALIFIERS_BEFORE: ReadonlyMap<string, Qualifier> = list(before);
export const QUALIFIERS_AFTER: ReadonlyMap<string, Qualifier> = list(after);
/** The most words of an entry: "in the neighborhood of". */
export const MAX_QUALIFIER_WORDS = 4;

/** Words between qualifier and number that leave it standing: "at least another 20", "more than a whopping 20". */
export const SEE_THROUGH: ReadonlySet<string> = new Set(['another', 'additional', 'a', 'an']);
