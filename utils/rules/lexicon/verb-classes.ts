/**
 * Reporting verbs by what saying is done with them. What is measured of a class stands in for a verb that the annotated
 * texts hold too rarely: "appealed for" behaves like "called for", "avowed that" like "claimed that".
 */
import { words } from './words.ts';

const CLASSES: Readonly<Record<string, string>> = {
  say: `say tell add note remark comment mention observe state announce report explain reiterate repeat echo stress
    emphasize emphasise underscore underline highlight interject continue inform brief notify clarify elaborate recount
    recall relate narrate recite opine muse venture share volunteer quip joke`,
  answer:
    'reply respond answer counter rebut retort apologize apologise concur agree disagree demur object protest',
  claim: `claim assert allege argue contend maintain insist reason declare proclaim pronounce profess boast brag tout
    testify swear speculate suggest hint imply intimate insinuate theorize believe attest`,
  admit:
    'acknowledge admit concede confess confirm deny dispute refute reject dismiss reveal disclose divulge leak confide',
  ask: 'ask inquire enquire query question wonder challenge press',
  direct: `urge encourage order instruct demand request require invite dare beg implore plead lobby petition appeal
    recommend propose advise advocate call`,
  commit: 'promise pledge vow threaten guarantee offer commit assure reassure',
  warn: 'warn caution remind alert',
  foresee: 'predict forecast project expect anticipate prophesy estimate calculate',
  find: `find show indicate demonstrate illustrate prove conclude determine learn identify survey rank rate rule hold
    document record define specify stipulate`,
  write:
    'write tweet retweet post publish print blog email text type pen list issue release title chronicle read sign',
  name: 'label dub characterize characterise portray depict paint liken compare equate brand deem term describe',
  blame: `accuse attack blast blame criticize criticise slam denounce condemn rip assail lambast lambaste bash berate
    castigate chastise chide deride disparage excoriate fault hammer insult knock lash mock ridicule rebuke scold scoff
    skewer taunt trash thunder vilify rap deplore charge jeer decry rail`,
  praise: 'praise applaud commend compliment credit hail laud cheer defend vouch thank congratulate welcome',
  sound: 'shout yell chant cry scream exclaim whisper mutter murmur laugh sigh chuckle chime marvel preach',
  grieve: 'complain lament bemoan gripe grumble',
  treat: `speak talk discuss debate address lecture weigh detail outline cite quote invoke refer reference allude
    paraphrase summarize summarise sum articulate express voice convey communicate signal tease attribute ascribe`,
};

const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, list]) =>
    [...words(list)].map((verb): [string, string] => [verb, name]),
  ),
);

export const verbClass = (lemma: string): string => CLASS_OF.get(lemma) ?? 'other';
