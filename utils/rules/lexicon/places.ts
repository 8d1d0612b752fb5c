/**
 * Countries and peoples: a closed class, so a list is honest here. A country that speaks is an institution ("China
 * said"), and the adjective before a name ("American Kevin King") is no part of it.
 */
import { words } from './words.ts';

export const COUNTRIES = words(`
  us usa u.s u.s.a uk u.k eu e.u un u.n uae america britain england scotland wales ireland afghanistan albania algeria
  andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium
  belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile china
  colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia
  fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary
  iceland india indonesia iran iraq israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos
  latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta
  mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
  nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar
  romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden
  switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine
  uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe beijing moscow tehran kyiv pyongyang brussels
  washington london paris berlin tokyo delhi jerusalem ankara cairo riyadh kabul islamabad europe africa asia gaza
  whitehall westminster holyrood stormont
`);

/** States and provinces as they stand behind a town: "a nurse from Duluth, Minn., said". Several words joined by a space. */
export const STATES: ReadonlySet<string> = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,
   iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,
   nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
   rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,
   wyoming,puerto rico,ala,ariz,ark,calif,colo,conn,del,fla,ga,ill,ind,kan,ky,la,md,mass,mich,minn,miss,mo,mont,neb,nev,
   n.h,n.j,n.m,n.y,n.c,n.d,okla,ore,pa,r.i,s.c,s.d,tenn,tex,vt,va,wash,w.va,wis,wyo,d.c,
   nh,nj,nm,ny,nc,nd,ri,sc,sd,dc,ca,tx,az,fl,oh,mi,mn,wi,tn,
   ontario,quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland,ont,alta,man,sask,
   new south wales,queensland,victoria,tasmania,south australia,western australia,nsw,
   northern ireland`
    .split(',')
    .map((name) => name.trim()),
);

/** Letters that stand for a place inside a body's name: "LA County", "UN Security Council". */
export const PLACE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['la', 'los angeles'],
  ['sf', 'san francisco'],
  ['ny', 'new york'],
  ['nyc', 'new york city'],
  ['nj', 'new jersey'],
  ['us', 'united states'],
  ['usa', 'united states'],
  ['uk', 'united kingdom'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['uae', 'united arab emirates'],
  ['nsw', 'new south wales'],
  ['nz', 'new zealand'],
  ['bc', 'british columbia'],
  ['hk', 'hong kong'],
]);

/** First words of places that no list holds: "Fort Worth", "United Arab Emirates". */
export const PLACE_STARTS = words(
  'new north south east west northern southern eastern western united fort port mount lake great hong sri costa puerto san santa los las el upper lower central',
);

/** Last words of places after which those who sit there are called: "Downing Street said". */
export const PLACE_ENDS = words('street avenue boulevard square');

/** Adjectives that stand before the name of a person or a body. */
export const DEMONYMS = words(`
  american british english scottish welsh irish afghan albanian algerian angolan argentine argentinian armenian
  australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian bulgarian cambodian
  cameroonian canadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian
  estonian ethiopian european finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian
  icelandic indian indonesian iranian iraqi israeli italian jamaican japanese jordanian kazakh kenyan kosovan kuwaiti
  latvian lebanese liberian libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan mozambican namibian
  nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine
  filipino polish portuguese qatari romanian russian rwandan saudi senegalese serbian singaporean slovak slovenian somali
  spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uruguayan uzbek
  venezuelan vietnamese yemeni zambian zimbabwean african asian arab catalan basque kurdish tibetan uyghur texan
  californian democratic republican labour tory conservative liberal jewish muslim christian catholic hindu sikh buddhist
  democrat
  bahamian barbadian beninese bhutanese botswanan burmese burundian chadian dominican emirati eritrean fijian
  gabonese gambian grenadian guyanese ivorian kosovar kyrgyz laotian luxembourgish macedonian malagasy malawian maldivian
  malian mauritanian mauritian montenegrin nigerien papuan rohingya salvadoran samoan sardinian scandinavian sicilian
  surinamese swazi tajik tongan trinidadian turkmen bavarian breton chechen corsican cornish flemish galician crimean
`);

/** Seats of governments by which those are called: "Seoul said". Each with names of its country. */
export const SEATS: ReadonlyMap<string, readonly string[]> = new Map(
  `washington:united states,us,america beijing:china moscow:russia kremlin:russia kyiv:ukraine kiev:ukraine
   seoul:south korea pyongyang:north korea tokyo:japan taipei:taiwan delhi:india islamabad:pakistan kabul:afghanistan
   tehran:iran baghdad:iraq damascus:syria riyadh:saudi arabia doha:qatar ankara:turkey jerusalem:israel beirut:lebanon
   cairo:egypt tripoli:libya khartoum:sudan nairobi:kenya pretoria:south africa abuja:nigeria paris:france berlin:germany
   rome:italy madrid:spain lisbon:portugal london:britain,uk,united kingdom dublin:ireland brussels:european union,eu
   athens:greece warsaw:poland budapest:hungary prague:czech republic vienna:austria bern:switzerland
   stockholm:sweden oslo:norway copenhagen:denmark helsinki:finland minsk:belarus belgrade:serbia ottawa:canada
   canberra:australia wellington:new zealand havana:cuba caracas:venezuela brasilia:brazil bogota:colombia
   jakarta:indonesia manila:philippines hanoi:vietnam bangkok:thailand kathmandu:nepal dhaka:bangladesh`
    .split(/\s(?=\p{L}+:)/u)
    .map((entry) => entry.trim().split(':'))
    .map(([seat, countries]) => [seat!, countries!.trim().split(',')]),
);
