/** Texts and measurements that are credited like a voice. Lower case, singular. */
import { words } from './words.ts';

export const DOCUMENT_NOUNS = words(`
  report statement study survey poll tally count filing lawsuit suit complaint indictment affidavit warrant ruling
  verdict judgment judgement decision opinion order decree resolution motion brief memo memorandum letter email e-mail
  note tweet post message text release press-release announcement communique communiqué declaration document dossier
  file record transcript testimony evidence data figure statistic estimate forecast projection analysis assessment
  review audit inquiry enquiry investigation research paper article essay book memoir biography autobiography diary
  column editorial op-ed blog bulletin newsletter advisory alert notice warning guideline guidance rule regulation law
  bill act constitution treaty agreement contract deal charter proposal plan manifesto budget census index list ranking
  account interview broadcast video footage recording audio tape film documentary trailer photo image map chart graph
  website site webpage page profile obituary prospectus balance-sheet results earnings calculation
  model simulation experiment trial meta-analysis questionnaire barometer outlook summary overview conclusion finding
  certificate licence license will petition leaflet flyer poster sign slogan headline source-document findings script notebook entry ledger log logbook calculator passage clause chapter verse average
  provision section amendment statute ordinance preamble footnote presentation slide spreadsheet screenshot posting thread caption placard
  banner label plaque autopsy teardown disclosure brochure pamphlet handbook manual timeline briefing readout dispatch
  ad advert advertisement commercial probe piece
  story polling modelling modeling tabulation reading measurement dataset database monitor tracker
`);
