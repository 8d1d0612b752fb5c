/**
 * What persons are: offices, professions, relations. A noun of these before a name or in apposition to it makes the
 * name a person's and the words around it the role; alone ("a senior official") it is an unnamed person.
 */
import type { Gender } from './titles.ts';
import { words } from './words.ts';

export const ROLE_NOUNS = words(`
  president vice-president chairman chairwoman chairperson chair chief executive ceo cfo coo cto director
  director-general manager head leader founder co-founder cofounder owner co-owner partner principal boss officer
  treasurer comptroller controller trustee governor lieutenant-governor mayor senator sen congressman congresswoman
  congressmember representative rep lawmaker legislator assemblyman assemblywoman assemblymember councilman
  councilwoman councilmember councillor councilor alderman delegate deputy minister premier chancellor secretary
  undersecretary under-secretary commissioner ambassador envoy consul diplomat prime-minister taoiseach mp mep msp gp gov
  speaker whip candidate nominee incumbent frontrunner politician king queen prince princess duke duchess emperor
  sultan emir pope dalai ayatollah spokesman spokeswoman spokesperson spokesgirl spox press-secretary adviser advisor
  aide counsel counsellor counselor strategist pollster lobbyist negotiator mediator coordinator co-ordinator
  administrator inspector investigator regulator auditor attorney lawyer solicitor barrister prosecutor judge justice
  magistrate clerk sheriff marshal constable detective policeman policewoman cop trooper deputy officer sergeant
  commander general admiral colonel soldier veteran marine pilot captain co-captain astronaut engineer scientist
  researcher professor lecturer academic scholar fellow historian economist analyst expert specialist consultant
  doctor physician surgeon nurse midwife paramedic therapist psychologist psychiatrist epidemiologist virologist
  biologist chemist physicist astronomer geologist climatologist meteorologist forecaster ecologist conservationist
  veterinarian teacher headteacher headmaster headmistress tutor student pupil graduate undergraduate dean provost
  rector coach trainer manager goalkeeper striker midfielder defender winger quarterback pitcher batsman bowler
  skipper player forward guard golfer boxer jockey driver rider cyclist swimmer runner sprinter athlete champion
  referee umpire scout author writer novelist poet playwright journalist reporter correspondent editor columnist
  commentator presenter anchor host broadcaster blogger critic publisher photographer filmmaker director producer
  screenwriter actor actress comedian singer songwriter musician drummer guitarist bassist composer conductor dancer
  choreographer artist painter sculptor designer architect curator chef cook farmer rancher fisherman grower baker
  butcher shopkeeper retailer trader broker banker financier investor shareholder entrepreneur businessman
  businesswoman tycoon billionaire millionaire developer contractor builder carpenter plumber electrician mechanic
  worker employee employer labourer laborer miner waiter waitress bartender cleaner janitor courier cabbie firefighter
  fireman lifeguard guard warden ranger priest pastor minister bishop archbishop cardinal rabbi imam nun monk vicar
  activist campaigner organizer organiser protester protestor demonstrator dissident militant insurgent rebel
  whistleblower witness bystander eyewitness survivor victim suspect defendant plaintiff claimant petitioner juror
  inmate prisoner hostage patient resident tenant landlord homeowner neighbor neighbour villager voter citizen
  taxpayer customer shopper passenger commuter tourist traveler traveller visitor user volunteer member official
  insider source friend colleague roommate classmate teammate mother father mom mum dad parent son daughter brother
  sister sibling twin wife husband spouse widow widower girlfriend boyfriend fiance fiancee fiancé fiancée uncle aunt
  nephew niece cousin grandmother grandfather grandson granddaughter grandparent stepfather stepmother relative
  person man woman boy girl teenager teen youth child baby gentleman lady guy individual someone somebody newcomer
  lawman patrolman gunman assailant attacker bomber hacker smuggler dealer pensioner
  retiree migrant refugee immigrant caller listener reader viewer fan supporter opponent rival successor predecessor
  colleague counterpart assistant intern apprentice secretary-general no2 deputy-chief chairmen negotiator nominee
  principal superintendent registrar ombudsman monitor rapporteur commissioner-general minister-president
  associate ally staffer confidant confidante donor backer attendee trainee mogul guru tsar czar magnate heir
  paramilitary guerrilla fighter loyalist separatist jihadist extremist islamist mayor-elect president-elect
  accountant attendant merchant applicant contestant participant inhabitant occupant commandant
  operative agent advocate surrogate informant pundit skeptic sceptic cleric chaplain deacon archdeacon warlord chieftain
  scion alumnus alumna addict medic psychic fugitive pontiff monarch
  postmaster paymaster quartermaster toastmaster bandleader frontman frontwoman vocalist pianist violinist cellist
`);

/** What a person belongs to: a role in apposition ("a Democrat from Ohio"), no title before a name. */
export const AFFILIATIONS = words(
  'republican democrat conservative liberal socialist independent unionist nationalist',
);

/** Nouns in -er and -or that are no persons; the ending alone would make them so. */
export const NOT_PERSONS = words(`
  number order paper newspaper letter newsletter center centre tower power matter water computer carrier maker
  automaker carmaker planemaker plane-maker chipmaker drugmaker manufacturer retailer grocer broadcaster publisher
  insurer lender producer supplier operator regulator watchdog developer provider exporter importer airliner steelmaker
  brewer distributor processor server register ledger charter chapter poster filter folder order answer offer
  banner corner summer winter october september november december quarter offer border chamber member-state paper
  former other another rather further either neither later earlier after under over never ever however whether together
  order disorder cancer fever liver river weather shutter shelter trailer trigger transfer tender tracker newswire
  factor error horror terror sector vector motor doctorate monitor tutor-group indicator calculator mirror color colour
  harbor harbour labor labour favor favour honor honour humor humour rumor rumour minor major floor door anchor-chain
  coffee guarantee degree pedigree jubilee twitter user-base drawer layer player-base feeder burner boiler cooler scanner printer router browser folder printer
`);

/** Endings of nouns for persons, for professions that no list has. */
export const PERSON_ENDING =
  /(?:ologist|[^s]ist|i[ct]ian|arian|man|woman|person|maker|worker|holder|er|or|eer|[^tf]ee)$/;

/** Words that tell a gender; "-man" and "-woman" tell it by themselves. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map<string, Gender>(
  (
    [
      [
        'female',
        `actress waitress hostess heiress duchess princess queen mother mom mum daughter sister wife widow girlfriend
         fiancee fiancée aunt niece grandmother granddaughter stepmother woman girl lady nun headmistress baroness
         businesswoman mayoress sportswoman policewoman midwife`,
      ],
      [
        'male',
        `king prince duke father dad son brother husband widower boyfriend fiance fiancé uncle nephew grandfather
         grandson stepfather man boy gentleman guy monk headmaster baron actor waiter pope`,
      ],
    ] as const
  ).flatMap(([gender, list]) => [...words(list)].map((word): [string, Gender] => [word, gender])),
);

/** What persons and firms are alike: before a name they do not make it a person's. */
export const FIRM_ROLES = words(`
  rival competitor parent developer retailer producer publisher broadcaster operator builder contractor insurer
  sponsor distributor lender
`);

/** Of each line, the words that may name the same office: "the premier" is the prime minister. */
export const SAME_ROLE: readonly ReadonlySet<string>[] = [
  words('spokesman spokeswoman spokesperson'),
  words('premier prime-minister'),
  words('chairman chairwoman chairperson chair'),
  words('ceo chief-executive boss'),
  words('senator sen lawmaker'),
  words('representative rep congressman congresswoman lawmaker'),
  words('governor gov'),
  words('lawyer attorney solicitor barrister'),
  words('professor academic scholar researcher'),
  words('mp lawmaker'),
  words('policeman policewoman officer'),
  words('councilman councilwoman councilor councillor'),
];

/** Who is brought in through someone else: "her brother, Leo Hart". The surname alone stays the other one's. */
export const KIN = words(`
  wife husband spouse partner widow widower mother father mom mum dad parent son daughter brother sister sibling twin
  uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter stepfather stepmother fiance fiancee
  fiancé fiancée girlfriend boyfriend
`);

/** Epithets that point to the person spoken of, whoever that is; other nouns bring a person in. */
export const EPITHETS = words('man woman boy girl teenager teen child person guy');

/**
 * What someone is known for, and by which the text calls again whom it has named: "the actor", "the senator from Ohio".
 * Offices that a story brings in unnamed ("the judge", "the driver") are left out.
 */
export const KNOWN_FOR = words(`
  actor actress singer songwriter rapper comedian star author writer novelist poet playwright musician artist painter
  filmmaker candidate nominee contender frontrunner front-runner hopeful incumbent senator congressman congresswoman
  lawmaker politician billionaire businessman businesswoman mogul tycoon entrepreneur champion striker midfielder
  goalkeeper quarterback golfer boxer cyclist sprinter veteran pensioner retiree scholar historian economist physicist
  biologist chemist philosopher mp investor financier philanthropist inventor explorer designer chef rapper activist
  campaigner dissident whistleblower defender winger playmaker pitcher batsman bowler wrestler swimmer runner athlete justice
`);

/** Of these nobody bears two: whom the text calls a governor is not "the senator". */
export const OFFICES = words(`
  president governor gov mayor senator sen congressman congresswoman representative rep minister premier chancellor
  secretary commissioner ambassador king queen prince princess pope judge justice sheriff mp councilman councilwoman
  councilor councillor bishop archbishop prosecutor
`);

/** Sets of persons that point back to two or more persons named before. */
export const PAIRS = words('couple pair duo trio two both');
