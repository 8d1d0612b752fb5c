/** Money: signs, codes and words -> ISO 4217. Where one word serves many countries and none is named, the word itself. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['฿', 'THB'],
]);

/** Letters that touch the number and are a sign of their own: "RM23.50", "Rp5,000". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
]);

/** Letters that stand before "$" and name the country. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cdn', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['z', 'ZWL'],
]);

export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CAD AUD NZD HKD SGD CNY RMB INR RUB BRL ZAR SEK NOK DKK PLN CZK HUF MXN KRW TRY THB IDR MYR PHP TWD ILS AED SAR EGP NGN KES UAH PKR BDT LKR VND ARS CLP COP PEN BTC ETH'.split(
    ' ',
  ),
);

/** Words after the number, and "Rs" before it. */
const words: Record<string, string> = {
  USD: 'dollar dollars us_dollar us_dollars u_s_dollar u_s_dollars american_dollars buck bucks usd us$',
  CAD: 'canadian_dollar canadian_dollars',
  AUD: 'australian_dollar australian_dollars',
  NZD: 'new_zealand_dollars new_zealand_dollar',
  HKD: 'hong_kong_dollar hong_kong_dollars',
  SGD: 'singapore_dollar singapore_dollars',
  TWD: 'taiwan_dollars taiwanese_dollars',
  EUR: 'euro euros',
  GBP: 'pound_sterling pounds_sterling british_pound british_pounds quid',
  pence: 'penny pence',
  cent: 'cent cents us_cents',
  JPY: 'yen japanese_yen',
  CNY: 'yuan renminbi chinese_yuan',
  INR: 'rupee rupees indian_rupees',
  PKR: 'pakistani_rupees',
  CHF: 'swiss_franc swiss_francs',
  franc: 'franc francs',
  FRF: 'french_francs',
  XAF: 'cfa_francs',
  peso: 'peso pesos',
  MXN: 'mexican_peso mexican_pesos',
  ARS: 'argentine_pesos',
  PHP: 'philippine_pesos',
  ESP: 'peseta pesetas',
  FIM: 'markka markkaa finnish_markka',
  DEM: 'deutschmark deutschmarks deutsche_marks',
  krona: 'krona kronor',
  SEK: 'swedish_krona swedish_kronor swedish_crowns',
  krone: 'krone kroner',
  NOK: 'norwegian_krone norwegian_kroner norwegian_crowns',
  DKK: 'danish_krone danish_kroner danish_crowns',
  RUB: 'ruble rubles rouble roubles russian_rubles russian_roubles',
  UAH: 'hryvnia hryvnias',
  PLN: 'zloty zlotys',
  HUF: 'forint forints',
  CZK: 'koruna korunas',
  TRY: 'turkish_lira turkish_liras',
  lira: 'lira liras',
  ILS: 'shekel shekels',
  KRW: 'korean_won south_korean_won',
  THB: 'baht',
  MYR: 'ringgit',
  IDR: 'rupiah rupiahs',
  ZAR: 'rand',
  BRL: 'reais',
  dinar: 'dinar dinars',
  AED: 'dirham dirhams',
  SAR: 'riyal riyals',
  IRR: 'rial rials',
  NGN: 'naira',
  KES: 'kenyan_shillings',
  shilling: 'shilling shillings',
  EGP: 'egyptian_pounds',
  BDT: 'taka',
  VND: 'dong',
  BTC: 'bitcoin bitcoins',
};
const table = new Map<string, string>();
for (const [code, forms] of Object.entries(words))
  for (const form of forms.split(' ')) table.set(form.replaceAll('_', ' '), code);
export const CURRENCY_WORDS: ReadonlyMap<string, string> = table;

/** Whose dollar a plain "$" is, by the place the article is from: the first word of its dateline, or its site's ending. */
export const DOLLAR_PLACES: ReadonlyMap<string, string> = new Map([
  ['toronto', 'CAD'],
  ['ottawa', 'CAD'],
  ['montreal', 'CAD'],
  ['vancouver', 'CAD'],
  ['calgary', 'CAD'],
  ['edmonton', 'CAD'],
  ['winnipeg', 'CAD'],
  ['sydney', 'AUD'],
  ['melbourne', 'AUD'],
  ['canberra', 'AUD'],
  ['brisbane', 'AUD'],
  ['perth', 'AUD'],
  ['adelaide', 'AUD'],
  ['wellington', 'NZD'],
  ['auckland', 'NZD'],
  ['.ca', 'CAD'],
  ['.au', 'AUD'],
  ['.nz', 'NZD'],
]);

/** Words for a country of another dollar, its people, places, clocks and exchanges, and that dollar. */
export const DOLLAR_COUNTRIES: ReadonlyMap<RegExp, string> = new Map(
  Object.entries({
    CAD: 'Canada|Canadians?|Toronto|Ontario|Quebec|Ottawa|Alberta|British Columbia|Vancouver|Montreal|Calgary|Manitoba|Saskatchewan|Nova Scotia|RCMP|TSX',
    AUD: 'Australia|Australians?|Queensland|Sydney|Melbourne|New South Wales|NSW|Canberra|Brisbane|Adelaide|Tasmania|ASX|A[ECW][DS]T',
    NZD: 'New Zealand|New Zealanders?|Auckland|Wellington|Christchurch|NZX|NZ[DS]T',
  }).map(([dollar, names]) => [new RegExp(`\\b(?:${names})\\b`, 'g'), dollar]),
);

/** Names of money that several countries share: a word for the country in the article -> its code. */
export const SHARED_CURRENCIES: ReadonlyMap<string, ReadonlyMap<RegExp, string>> = new Map(
  Object.entries({
    crown:
      'DKK:Danish|Denmark|Copenhagen SEK:Swedish|Sweden|Stockholm NOK:Norwegian|Norway|Oslo CZK:Czech|Prague',
    krone: 'DKK:Danish|Denmark|Copenhagen NOK:Norwegian|Norway|Oslo',
    krona: 'SEK:Swedish|Sweden|Stockholm ISK:Icelandic|Iceland|Reykjavik',
    peso: 'MXN:Mexico|Mexican ARS:Argentina|Argentine PHP:Philippines|Filipino|Manila COP:Colombian? CLP:Chilean|Chile',
    franc: 'CHF:Swiss|Switzerland|Zurich',
    lira: 'TRY:Turkish|Turkey|Ankara|Istanbul',
    dinar: 'IQD:Iraqi? KWD:Kuwaiti? RSD:Serbian? JOD:Jordanian? TND:Tunisian? DZD:Algerian?',
    shilling: 'KES:Kenyan? UGX:Ugandan? TZS:Tanzanian?',
  }).map(([unit, countries]) => [
    unit,
    new Map(
      countries.split(' ').map((entry) => {
        const [code, names] = entry.split(':') as [string, string];
        return [new RegExp(`\\b(?:${names})\\b`), code] as const;
      }),
    ),
  ]),
);
