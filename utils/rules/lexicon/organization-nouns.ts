/** Words that end or head the name of an organization, or point to one. Lower case, singular. */
import { words } from './words.ts';

/** After a name: "Emirates Airline", "Acme Corp." */
export const COMPANY_SUFFIXES = words(
  'inc corp co ltd llc llp plc sa ag gmbh nv bv ab asa oyj spa kk pty holdings',
);

export const ORGANIZATION_NOUNS = words(`
  agency airline airlines airways alliance army assembly association authority bank board body branch brigade bureau
  cabinet campaign center centre chamber charity church city clinic club coalition college commission committee
  community company conference confederation congress consortium consulate corporation corps council country county
  court department developer district division embassy enterprise enterprises exchange executive-branch facility faction
  faculty family federation firm force forces forum foundation fund giant government group guard headquarters hospital
  house industry initiative institute institution insurer investigation-bureau inspectorate judiciary jury kremlin
  laboratory lab league legislature lender lobby maker manufacturer carmaker automaker drugmaker chipmaker
  planemaker plane-maker retailer supermarket supplier operator provider militia military ministry mission monarchy
  monastery mosque movement municipality museum nation navy network ngo nonprofit non-profit observatory office
  organisation organization orchestra panel parish parliament partnership party planner police policing presidency
  prison producer program programme province regime regiment regulator registry republic restaurant retailer-group
  school secretariat senate service services shelter side society squad staff startup start-up state station store
  studio subsidiary syndicate synagogue taliban task-force team temple territory theater theatre town trade-group
  treasury tribunal troupe trust union unit university utility utilities venture village watchdog wing zoo
  administration archdiocese diocese vatican airport airforce constabulary consultancy brokerage carrier chain exchange
  franchise publisher distributor brewer brewery grocer hospital-trust think-tank thinktank caucus conservatory
  defense defence kitchen ensemble plc hotel casino reserve commons lords pentagon systems solutions technologies
  technology industries partners associates ventures motors pharmaceuticals therapeutics labs energy oil petroleum
  insurance capital securities group-of-seven ratings airlines railways railway rail telecom communications mobile
  relief aid action rescue care rights reform justice alliance workers teamsters international worldwide
  entertainment pictures records games sports brands foods beverages stores markets works steel mines mining power
  pac super-pac electric gas water sciences studies watch nations enforcement
`);

/** What else a body's name begins with before "for": "Transport for Norland", "Citizens for Clean Air". */
export const CAUSES = words(`
  transport citizens democracy mothers moms parents families students teachers farmers nurses doctors physicians lawyers scientists veterans
  patriots priests artists neighbors neighbours communities friends organizing alternative
`);

/** Bodies that are written without an article and speak as one: "police said". */
export const BODY_NOUNS = words('police parliament congress customs prosecution management');

/** Never "the company". */
export const PUBLIC_BODIES = words(`
  government ministry parliament senate congress cabinet council police court tribunal jury army navy military militia
  department treasury assembly legislature committee party church embassy consulate kremlin taliban pentagon judiciary
  county state city town house university school federation
`);

/** "the company": points to whichever firm is spoken of. */
export const COMPANY_WORDS = words(`
  company firm corporation business group giant retailer manufacturer maker carmaker automaker drugmaker chipmaker
  planemaker plane-maker airline carrier bank lender insurer brewer producer supplier operator provider developer
  startup start-up chain conglomerate multinational utility broadcaster publisher organization organisation
  charity nonprofit non-profit institution body platform
`);

/** What a text tells of a firm that advises or counts, before its name. */
export const CONSULTANCIES = words('consultancy brokerage website site blog pollster tank thinktank ngo');

/** "the agency": points to the public body spoken of. */
export const AGENCY_WORDS = words('agency watchdog regulator');

/** What a public body's name may end or begin with whom a text calls its agency. */
export const AGENCIES = words(`
  agency department administration service bureau office commission authority board institute inspectorate center
  centre registry treasury ministry directorate ombudsman
`);

/** Words of names that a text changes for another of the same field: "the weather bureau" is a Bureau of Meteorology. */
export const SAME_FIELD: ReadonlyMap<string, string> = new Map(
  `meteorology:weather meteorological:weather transportation:transport environmental:environment defence:defense
   agricultural:agriculture taxation:tax elections:election electoral:election statistical:statistics centre:center
   organisation:organization programme:program`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** By what everybody calls these besides, beyond their letters. */
export const CALLED: ReadonlyMap<string, string> = new Map([
  ['federal reserve', 'fed'],
  ['federal reserve board', 'fed'],
  ['department of defense', 'pentagon'],
  ['defense department', 'pentagon'],
  ['metropolitan police', 'scotland yard'],
]);

/** Names of central banks, among so many banks of a country. */
export const CENTRAL_BANK =
  /^(?:(?:united states )?federal reserve|fed|european central bank|reserve bank of .{2,20}|people bank of china|bank of (?:england|canada|japan|korea|israel|mexico|russia|italy|france|spain|greece|thailand|indonesia|ghana|uganda|zambia)|riksbank|bundesbank|norges bank)$/;
