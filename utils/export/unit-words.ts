/** Units as people read them: the locale's own words where it has them, else the English name. */

/** Names that Intl.NumberFormat knows, by the name in the analysis. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'kilometer',
    m: 'meter',
    cm: 'centimeter',
    mm: 'millimeter',
    mile: 'mile',
    foot: 'foot',
    inch: 'inch',
    yard: 'yard',
    pound: 'pound',
    ounce: 'ounce',
    kg: 'kilogram',
    g: 'gram',
    acre: 'acre',
    hectare: 'hectare',
    gallon: 'gallon',
    L: 'liter',
    mL: 'milliliter',
    mph: 'mile-per-hour',
    'km/h': 'kilometer-per-hour',
    mpg: 'mile-per-gallon',
    '°C': 'celsius',
    '°F': 'fahrenheit',
    degree: 'degree',
    second: 'second',
    millisecond: 'millisecond',
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    year: 'year',
    MB: 'megabyte',
    GB: 'gigabyte',
    TB: 'terabyte',
    PB: 'petabyte',
  }),
);

/** Symbols that Intl has no name for, and plurals that are not made with "s": [one, many]. */
const NAMES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['%', ['%', '%']],
  ['m²', ['square metre', 'square metres']],
  ['km²', ['square kilometre', 'square kilometres']],
  ['cm²', ['square centimetre', 'square centimetres']],
  ['m³', ['cubic metre', 'cubic metres']],
  ['km³', ['cubic kilometre', 'cubic kilometres']],
  ['square foot', ['square foot', 'square feet']],
  ['cubic foot', ['cubic foot', 'cubic feet']],
  ['acre-foot', ['acre-foot', 'acre-feet']],
  ['square inch', ['square inch', 'square inches']],
  ['century', ['century', 'centuries']],
  ['mg', ['milligram', 'milligrams']],
  ['μg', ['microgram', 'micrograms']],
  ['nm', ['nanometre', 'nanometres']],
  ['μm', ['micrometre', 'micrometres']],
  ['cL', ['centilitre', 'centilitres']],
  ['W', ['watt', 'watts']],
  ['kW', ['kilowatt', 'kilowatts']],
  ['MW', ['megawatt', 'megawatts']],
  ['GW', ['gigawatt', 'gigawatts']],
  ['TW', ['terawatt', 'terawatts']],
  ['Wh', ['watt-hour', 'watt-hours']],
  ['kWh', ['kilowatt-hour', 'kilowatt-hours']],
  ['MWh', ['megawatt-hour', 'megawatt-hours']],
  ['GWh', ['gigawatt-hour', 'gigawatt-hours']],
  ['TWh', ['terawatt-hour', 'terawatt-hours']],
  ['Hz', ['hertz', 'hertz']],
  ['MHz', ['megahertz', 'megahertz']],
  ['GHz', ['gigahertz', 'gigahertz']],
  ['KB', ['kilobyte', 'kilobytes']],
  ['EB', ['exabyte', 'exabytes']],
  ['horsepower', ['horsepower', 'horsepower']],
  ['ppm', ['part per million', 'parts per million']],
  ['ppb', ['part per billion', 'parts per billion']],
  ['mGy', ['milligray', 'milligray']],
  ['TeV', ['TeV', 'TeV']],
  ['tpd', ['ton per day', 'tons per day']],
  ['cent', ['cent', 'cents']],
  ['pence', ['penny', 'pence']],
  ['krona', ['krona', 'kronor']],
  ['krone', ['krone', 'kroner']],
  ['BTC', ['bitcoin', 'bitcoins']],
  ['ETH', ['ether', 'ether']],
]);

/** How a number with this unit is formatted: options for Intl, or the words to put behind the plain number. */
export interface UnitFormat {
  readonly options: Intl.NumberFormatOptions;
  readonly suffix: (isOne: boolean) => string;
}

/** `unit` as in the analysis: "km", "USD", "USD/barrel", "percentage point". */
export function unitFormat(unit: string | null): UnitFormat {
  if (unit === null) return plain('');
  if (unit.startsWith('per ')) return plain(` ${unit}`);
  const [base = unit, per] = unit === 'km/h' ? [unit] : unit.split('/');
  const behind = per ? ` per ${per}` : '';
  const known = KNOWN.get(base);
  if (known) return { options: { style: 'unit', unit: known, unitDisplay: 'long' }, suffix: () => behind };
  if (/^[A-Z]{3}$/.test(base) && !NAMES.has(base)) {
    const options = {
      style: 'currency',
      currency: base,
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
    } as const;
    return { options, suffix: () => behind };
  }
  if (base === '%') return { options: {}, suffix: () => '%' };
  const [one, many] = NAMES.get(base) ?? [base, `${base}s`];
  return { options: {}, suffix: (isOne) => ` ${isOne ? one : many}${behind}` };
}

const plain = (words: string): UnitFormat => ({ options: {}, suffix: () => words });
