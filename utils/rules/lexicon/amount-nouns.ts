/** Nouns for what has an amount. */

/** Those that the tagger often takes for verbs or adjectives: "the industrial average closed", "the national average". */
export const QUANTITY_NOUN =
  /^(?:average|index|composite|rate|price|share|cost|fee|toll|count|score|yield|return|profit|use)$/;

/** Those behind which an amount may stand in apposition: "a large cash balance — nearly $38 million". */
export const SUM_NOUN =
  /^(?:amount|award|balance|bill|bonus|budget|compensation|cost|debt|deficit|fee|fine|fortune|fund|funding|grant|income|investment|loan|loss|outlay|payment|payout|penalty|price|prize|profit|ransom|record|revenue|salary|settlement|subsidy|sum|surplus|tax|total|turnover|wage|worth)s?$/;

/** What is quoted on a market: it gains and loses nothing but value. */
export const TRADED_NOUN =
  /^(?:shares?|stocks?|index|indices|average|composite|futures?|prices?|bonds?|yields?|rates?|markets?|dollar|euro|pound|sterling|yen|franc|yuan|rupee|ruble|rouble|peso|real|lira|crown|krona|currency|crude|oil|gold|silver|copper|wheat|corn|bitcoin|dow|nasdaq|ftse|dax|nikkei)$/;

/** Which side a measure is of: "300 metres long". */
export const SIDE = /^(?:long|wide|deep|high|tall|thick|across)$/;
