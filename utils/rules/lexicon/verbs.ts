/**
 * Verbs that can report speech, writing or findings, by lemma. Being here only makes a verb a candidate: how far each
 * is to be trusted, and with what complement, is measured (cue-weights.json). Verbs of thought and feeling are left
 * out by decision: the article reports words, not minds.
 */
import { words } from './words.ts';

export const REPORTING_VERBS = words(`
  say tell add ask reply respond answer state declare announce note observe remark comment mention explain describe
  detail outline recall recount reiterate repeat echo stress emphasize emphasise underscore underline highlight point
  quip joke boast brag tout insist maintain contend assert claim allege argue reason counter rebut retort interject
  continue conclude acknowledge admit concede confess confirm deny dispute disagree agree speak talk discuss debate
  shout yell chant cry scream exclaim whisper mutter murmur laugh sigh chuckle testify swear warn caution remind assure
  reassure inform brief notify advise alert clarify elaborate opine muse speculate suggest hint imply intimate insinuate
  allude refer reference cite quote invoke paraphrase summarize summarise recite call label dub characterize
  characterise portray depict paint liken compare equate brand deem term refute apologize apologise thank congratulate
  complain lament bemoan gripe grumble decry rail plead beg implore narrate preach proclaim pronounce profess relate
  reveal disclose divulge leak confide retell articulate express voice share convey communicate signal tease question
  challenge query inquire enquire press address weigh lecture chime venture marvel concur demur read sum
  accuse attack blast blame criticize criticise slam denounce condemn rip assail lambast lambaste bash berate castigate
  chastise chide deride dismiss disparage excoriate fault hammer insult knock lash mock ridicule rebuke scold scoff
  skewer taunt trash thunder vilify rap praise applaud commend compliment credit hail laud cheer defend vouch advocate
  charge jeer attribute ascribe protest object welcome deplore reject
  promise pledge vow threaten guarantee offer propose recommend urge encourage demand request require order instruct
  appeal invite dare lobby petition predict forecast project estimate prophesy calculate rule expect anticipate
  write tweet retweet post publish print report document list blog email text type pen issue title record chronicle
  show find indicate demonstrate illustrate prove survey rank rate identify specify define stipulate learn conclude
  determine note warn rule hold commit release warn
`);

/** Verbs that may take the hearer as an object before the content: "told reporters that". */
export const ADDRESSEE_VERBS = words(`
  tell ask remind warn assure reassure inform brief notify advise alert urge encourage order instruct invite dare
  promise show caution beg implore press lobby petition challenge
`);

/** Verbs whose object and what is said of it make the content: "called the plan a mistake", "accused her of lying". */
export const OBJECT_IN_CONTENT = words(`
  call label dub brand deem term accuse describe characterize characterise portray depict paint blame criticize
  criticise praise urge encourage order instruct invite dare compare liken expect credit charge fault credit
`);

/** Words that only ever are the verb, whatever the tagger says. */
export const ALWAYS_VERB = words(
  'said told argued insisted acknowledged conceded contended asserted alleged quipped tweeted testified vowed',
);
