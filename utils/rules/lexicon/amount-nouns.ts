/** Nouns for what has an amount. */

/** Those that the tagger often takes for verbs or adjectives: "the industrial average closed", "the national average". */
export const QUANTITY_NOUN =
  /^(?:average|index|composite|rate|price|share|cost|fee|toll|count|score|yield|return|profit|use)$/;

/** Those behind which an amount may stand in apposition: "a large cash balance — nearly $38 million". */
export const SUM_NOUN =
  /^(?:amount|award|balance|bill|bonus|budget|compensation|cost|debt|deficit|fee|fine|fortune|fund|funding|grant|income|investment|loan|loss|outlay|payment|payout|penalty|price|prize|profit|ransom|record|revenue|salary|settlement|subsidy|sum|surplus|tax|total|turnover|wage|worth)s?$/;
