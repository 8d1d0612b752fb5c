/** Verbs whose subject is what the number behind them measures, and the way a change goes. */
import { words } from './words.ts';

export const UP = words(
  `up expand expands extend extended lift lifts lifted hike hiked rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth jump jumps jumped
   jumping climb climbs climbed climbing gain gains gained gaining surge surges surged surging soar soars soared soaring
   advance advanced add added boost boosted raise raised raising expand expanded expanding double doubled triple tripled quadruple quadrupled
   swell swelled swelling spike spiked leap leapt leaped rally rallied rebounded improve improved ballooned
   skyrocketed mushroomed accelerate accelerates accelerated accelerating widen widens widened strengthen strengthens strengthened rebound rebounds rebounding spiking leaping swells ballooning skyrocketing mushrooming boosting
   strengthening improving tripling quadrupling doubling`,
);
export const DOWN = words(
  `down trim trims trimmed scale scaled fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
   decreased decreasing plunge plunges plunged plunging sink sinks sank sunk slide slides slid sliding tumble tumbles
   tumbled tumbling cut cuts cutting lose loses lost losing loss shrink shrinks shrank shrunk shrinking slip slips slipped
   slipping plummet plummeted slump slumped reduce reduces reduced reducing reduction lowered halved halve halves dip dipped
   shed slashed slash contract contracts contracted ease eases eased easing weaken weakens weakened narrow narrows narrowed
   slow slows slowed slowing dwindle dwindles dwindled retreat retreats retreated retreating crashed crashing collapsed collapsing
   plummets plummeting slumps slumping reducing lowering halving dips dipping shedding slashing trimming weakening narrowing dwindling`,
);

export const wayOf = (word: string): 'up' | 'down' | null =>
  UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null;

/** Verbs (any form) that state or change the amount of their subject: "averaged 5.7 percent", "reached $3 million". */
export const MEASURING = words(
  `is are was were be been being am 's ’s average averages averaged averaging total totals totaled totalled totaling
   totalling reach reaches reached reaching hit hits hitting stand stands stood remain remains remained stay stays stayed
   equal equals amount amounts amounted exceed exceeds exceeded top tops topped cost costs costing come comes came
   represent represents represented account accounts accounted comprise comprises comprised
   measure measures measured weigh weighs weighed fetch fetches fetched stretch stretches stretched stretching last lasts lasted lasting span spans spanned valued estimated priced
   put pegged set peaked bottomed settled closed traded trading opened ended near neared approached number
   numbered numbers touch touches touched become became go goes went gone going move moved moves return returned change changed start starts
   started begin began fluctuated hovered hovering capped worth available recorded listed quoted seen posted sold sell sells selling retail retails retailed gust gusts gusted gusting
   left kept range ranges ranged ranging vary varies varied varying held holds holding`,
);

/** Verbs that give their object an amount behind "at": "capped the fare at $3", "put the toll at 40". */
export const SETTING = words(
  `cap caps capped capping keep keeps kept keeping hold holds held holding set sets setting put puts putting peg pegs pegged
   fix fixes fixed freeze freezes froze frozen value values valued valuing price prices priced pricing estimate estimates
   estimated estimating leave leaves left leaving maintain maintains maintained limit limits limited limiting`,
);

/** Verbs whose object has the price behind "for": "sold the mill for $3 million". */
export const TRADING = words(
  `buy buys bought buying sell sells sold selling acquire acquires acquired acquiring purchase purchases purchased
   purchasing auction auctioned offer offers offered offering rent rents rented renting get gets got
   secure secures secured securing win wins won lease leases leased leasing license licensed order orders ordered ordering land landed snap snapped`,
);
