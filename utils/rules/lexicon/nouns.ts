/** Nouns by what their bearer can do: speak as a person, as a body, or tell as a document does. */
import { words } from './words.ts';

export const PEOPLE = words(`
  man woman boy girl person people child wife husband mother father brother sister son daughter parent friend family
  spokesman spokeswoman spokesperson official officials officer president chairman chairwoman chair chief head leader
  boss ceo executive director manager minister secretary senator governor mayor congressman congresswoman lawmaker
  politician candidate nominee ambassador diplomat envoy judge justice lawyer attorney prosecutor sheriff police cop
  detective investigator expert analyst economist scientist researcher professor scholar historian author writer
  reporter journalist columnist critic editor host anchor commentator pundit strategist adviser advisor aide ally
  opponent rival supporter backer fan voter resident citizen worker employee teacher student doctor nurse patient
  witness victim survivor owner founder member player coach captain general colonel commander soldier veteran
  activist advocate protester demonstrator organizer organiser donor investor trader source insider correspondent
  democrat republican conservative liberal pollster operative staffer delegate moderator guest user reader pastor
  bishop pope priest rabbi imam king queen prince princess farmer driver pilot engineer developer consumer customer
  other others some many most everyone someone
`);
export const BODIES = words(`
  government administration company firm group organization organisation agency department ministry office committee
  commission council court party campaign union association institute university school bank board bureau team club
  panel house senate congress parliament state city county country nation media press newspaper magazine network
  station site website outlet wire authority authorities force forces army military navy coalition alliance church
  foundation charity watchdog regulator fund service center centre embassy side industry community white
`);
export const DOCUMENTS = words(`
  report statement study survey poll polls data figure figures statistic statistics analysis review research paper
  article story editorial column letter email e-mail memo document record records filing complaint lawsuit suit
  indictment ruling order law bill act rule constitution resolution book ad advertisement video tweet post message
  sign banner headline transcript audit findings finding census index estimate forecast projection release note
  speech website page results result evidence test tests tape recording affidavit testimony text piece
`);
/** Nouns that stand for a report: "her claim that". */
export const REPORTING_NOUNS = words(`
  claim statement assertion allegation accusation argument announcement warning promise pledge vow threat suggestion
  declaration denial insistence contention prediction forecast estimate complaint admission acknowledgment
  acknowledgement confirmation testimony remark comment observation conclusion finding ruling explanation proposal
  demand request recommendation report assurance revelation disclosure charge boast confession call plea appeal apology offer
`);
/** Where and in what words are spoken or written: "in an interview", "at a rally", "on the show". */
export const OCCASIONS = words(`
  interview statement speech tweet rally debate conference letter email e-mail post briefing show address appearance
  remark event meeting testimony memo news call report article op-ed blog podcast hearing press radio television tv
  twitter facebook episode forum convention
`);
