/** Words and short names of media. Lower case. */
import { words } from './words.ts';

/** In names: "the Daily Herald", "Channel 4 News". */
export const MEDIA_NAME_WORDS = words(`
  news times post journal tribune herald gazette telegraph guardian chronicle observer mail mirror express daily
  magazine radio television tv broadcasting press newspaper newspapers wire newswire bulletin globe inquirer examiner
  bugle argus echo standard advertiser enquirer reporter
  dispatch courier sentinel register ledger review weekly sunday today insider
`);

/** Descriptions: "the newspaper said". */
export const MEDIA_NOUNS = words(
  'newspaper paper magazine outlet broadcaster channel network station tabloid daily weekly newswire podcast programme',
);

/** Agencies and stations whose names no word betrays. Few, since they are cited everywhere. */
export const MEDIA_NAMES = words(
  'reuters afp ap upi dpa bbc cnn cbs nbc abc msnbc npr pbs itv c-span cspan bloomberg politico axios xinhua tass pa cnbc cbc ctv nhk rte ndtv pti efe ansa kcna irna jazeera arabiya anadolu yonhap kyodo interfax antara bernama sinmun zeitung spiegel haaretz propublica buzzfeed huffpost techcrunch newsweek telesur nikkei breitbart mashable gizmodo politifact snopes gawker jezebel',
);

/** Words that only the names of broadcasters have. */
export const BROADCASTERS = words(
  'bbc cnn cbs nbc abc msnbc npr pbs itv c-span cspan cnbc fox sky radio television tv channel broadcasting',
);

/** "the paper": points to the one spoken of, which no word makes a broadcaster. */
export const PAPERS = words('newspaper paper');

/** "the network" */
export const STATIONS = words('broadcaster network');

/** Of four letters, the first for the east or the west of America: "WLWT", "KTLA-TV". */
export const CALL_SIGN = /^[KW][A-Z]{2,3}-(?:TV|FM|AM|DT)$|^[KW][A-Z]{3}$/;
/** So spelled, but no station. */
export const NO_STATIONS = words('kpmg wada wipo wnba wwii wasp whoi');
