/**
 * Units of measure, time and shares: the form in the text (words joined by one space, lower case) -> the unit's name.
 * SI symbols for metric units, singular words for the others and for time.
 */
export interface UnitEntry {
  readonly kind: 'measure' | 'duration' | 'percent' | 'other';
  readonly unit: string;
}

const measures: Record<string, string> = {
  km: 'km kilometre kilometres kilometer kilometers kms',
  m: 'metre metres meter meters',
  cm: 'cm centimetre centimetres centimeter centimeters',
  mm: 'mm millimetre millimetres millimeter millimeters',
  nm: 'nm nanometre nanometres nanometer nanometers',
  μm: 'μm µm micron microns micrometre micrometres micrometer micrometers',
  mile: 'mile miles mi',
  'nautical mile': 'nautical_mile nautical_miles',
  foot: 'foot feet ft',
  inch: 'inch inches',
  yard: 'yard yards yd yds',
  pound: 'pound pounds lb lbs',
  ounce: 'ounce ounces oz',
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  g: 'gram grams gramme grammes',
  mg: 'mg milligram milligrams milligramme milligrammes',
  μg: 'μg µg mcg microgram micrograms microgramme microgrammes',
  ton: 'ton tons',
  tonne: 'tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes',
  kiloton: 'kiloton kilotons kilotonne kilotonnes',
  megaton: 'megaton megatons megatonne megatonnes',
  gigaton: 'gigaton gigatons gigatonne gigatonnes',
  acre: 'acre acres',
  hectare: 'hectare hectares ha',
  gallon: 'gallon gallons gal',
  L: 'l litre litres liter liters',
  mL: 'ml millilitre millilitres milliliter milliliters',
  cL: 'cl centilitre centilitres centiliter centiliters',
  pint: 'pint pints',
  barrel: 'barrel barrels bbl bpd',
  bushel: 'bushel bushels',
  cup: 'cup cups',
  tablespoon: 'tablespoon tablespoons tbsp',
  teaspoon: 'teaspoon teaspoons tsp',
  'm²': 'square_metre square_metres square_meter square_meters sq_m sqm m²',
  'km²': 'square_kilometre square_kilometres square_kilometer square_kilometers sq_km sqkm km²',
  'square foot': 'square_foot square_feet sq_ft sqft',
  'square mile': 'square_mile square_miles sq_mi',
  'square yard': 'square_yard square_yards',
  'square inch': 'square_inch square_inches',
  'cubic foot': 'cubic_foot cubic_feet cu_ft',
  'm³': 'cubic_metre cubic_metres cubic_meter cubic_meters m³',
  'cubic yard': 'cubic_yard cubic_yards',
  'acre-foot': 'acre_foot acre_feet',
  mph: 'mph mile_per_hour miles_per_hour miles_an_hour mile_an_hour',
  'km/h':
    'kph kmh kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour',
  'm/s': 'metres_per_second meters_per_second metres_a_second meters_a_second',
  mpg: 'mpg miles_per_gallon miles_a_gallon',
  knot: 'knot knots',
  rpm: 'rpm revolutions_per_minute',
  fps: 'fps frames_per_second frames_a_second',
  'pound-foot': 'pound_feet pound_foot lb_ft ft_lb ft_lbs foot_pounds',
  'newton-metre': 'newton_metres newton_meters',
  psi: 'psi',
  Btu: 'btu btus',
  '°C': '°c c_degrees celsius degree_celsius degrees_celsius deg_celsius degrees_c deg_c degrees_centigrade centigrade',
  '°F': '°f fahrenheit degree_fahrenheit degrees_fahrenheit deg_fahrenheit degrees_f deg_f',
  degree: '° degree degrees',
  W: 'watt watts',
  kW: 'kw kilowatt kilowatts',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  TW: 'tw terawatt terawatts',
  Wh: 'wh watt_hour watt_hours',
  kWh: 'kwh kilowatt_hour kilowatt_hours',
  MWh: 'mwh megawatt_hour megawatt_hours',
  GWh: 'gwh gigawatt_hour gigawatt_hours',
  TWh: 'twh terawatt_hour terawatt_hours',
  volt: 'volt volts',
  kV: 'kv kilovolt kilovolts',
  mA: 'ma milliamp milliamps',
  A: 'amp amps ampere amperes',
  Pa: 'pascal pascals',
  hPa: 'hpa hectopascal hectopascals',
  kPa: 'kpa kilopascal kilopascals',
  MPa: 'mpa megapascal megapascals',
  GPa: 'gpa gigapascal gigapascals',
  ksi: 'ksi',
  millibar: 'millibar millibars mbar',
  kJ: 'kj kilojoule kilojoules',
  J: 'joule joules',
  N: 'newton newtons',
  horsepower: 'horsepower hp bhp',
  calorie: 'calorie calories kcal',
  decibel: 'decibel decibels db',
  Hz: 'hz hertz',
  kHz: 'khz kilohertz',
  mAh: 'mah milliamp_hours',
  Mbps: 'mbps megabits_per_second megabits_a_second',
  Gbps: 'gbps gigabits_per_second gigabits_a_second',
  MHz: 'mhz megahertz',
  GHz: 'ghz gigahertz',
  KB: 'kb kilobyte kilobytes',
  MB: 'mb megabyte megabytes megs',
  teraflop: 'teraflop teraflops tflops',
  GB: 'gb gigabyte gigabytes',
  TB: 'tb terabyte terabytes',
  PB: 'pb petabyte petabytes',
  EB: 'exabyte exabytes',
  megapixel: 'megapixel megapixels',
  carat: 'carat carats',
  'light-year': 'light_year light_years',
  mGy: 'mgy milligray',
  TeV: 'tev',
  tpd: 'tpd',
  ppm: 'ppm parts_per_million',
  ppb: 'ppb parts_per_billion',
};

const durations: Record<string, string> = {
  second: 'second seconds sec secs',
  millisecond: 'millisecond milliseconds ms',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  night: 'night nights',
  week: 'week weeks',
  fortnight: 'fortnight fortnights',
  month: 'month months',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
};

const shares: Record<string, string> = {
  '%': '% percent per_cent pct pc',
  'percentage point':
    'percentage_point percentage_points percent_point percent_points pct_point pct_points %_points pp',
  'basis point': 'basis_point basis_points bps',
};

const table = new Map<string, UnitEntry>();
for (const [kind, group] of [
  ['measure', measures],
  ['duration', durations],
  ['percent', shares],
] as const)
  for (const [unit, forms] of Object.entries(group))
    for (const form of forms.split(' ')) table.set(form.replaceAll('_', ' '), { kind, unit });
table.set('point', { kind: 'other', unit: 'point' });
table.set('points', { kind: 'other', unit: 'point' });

export const UNITS: ReadonlyMap<string, UnitEntry> = table;
/** The most words a unit has: "kilometres an hour". */
export const MAX_UNIT_WORDS = 3;

/** Symbols that are units only where they touch the digits: "48m", "100t", "5g". */
export const GLUED_UNITS: ReadonlyMap<string, UnitEntry> = new Map([
  ['m', { kind: 'measure', unit: 'm' }],
  ['t', { kind: 'measure', unit: 'tonne' }],
  ['g', { kind: 'measure', unit: 'g' }],
  ['C', { kind: 'measure', unit: '°C' }],
  ['F', { kind: 'measure', unit: '°F' }],
  ['h', { kind: 'duration', unit: 'hour' }],
  ['s', { kind: 'duration', unit: 'second' }],
  ['V', { kind: 'measure', unit: 'volt' }],
  ['W', { kind: 'measure', unit: 'W' }],
]);

/** What a price is given per. */
export const RATE_UNITS: ReadonlySet<string> = new Set(
  'barrel share ounce pound gallon litre liter ton tonne kilo kilogram kg gram mile kilometre kilometer km foot inch metre meter acre hectare bushel unit head person household hour minute second night day week fortnight month quarter year annum season ticket bottle pack gigabyte megabyte kilowatt megawatt vote game trip ride flight tablet pill dose piece'.split(
    ' ',
  ),
);
