/** Words before a name that are no part of it. Lower case, without full stops. */
import { words } from './words.ts';

export type Gender = 'female' | 'male';

/** Forms of address: they tell a person, sometimes a gender, never what the person does. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['mr', 'male'],
  ['messrs', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['madam', 'female'],
  ['mx', null],
  ['dr', null],
  ['doctor', null],
  ['alhaji', 'male'],
  ['hajiya', 'female'],
  ['shri', 'male'],
  ['smt', 'female'],
  ['datuk', null],
  ['mullah', 'male'],
]);

/** Ranks and offices borne like a title. Alone they are the role; beside another role they are left out of it. */
export const RANKS = words(`
  coun cllr commodore ensign gunnery general gen maj major col colonel lt lieutenant capt captain sgt sergeant cpl corporal pvt private pfc admiral adm
  cmdr cdr brig brigadier marshal airman seaman staff master petty warrant wing squadron flight detective det
  inspector insp superintendent supt dsupt constable pc wpc dci dsi asp dsp csp acp dcp trooper rev reverend father fr pastor rabbi imam sheikh sheik
  sister brother bishop archbishop cardinal monsignor canon prof professor judge justice hon baroness baron
`);

/** Offices told by their letters, in capitals alone: "PM Harlow", "CJI Bose"; "3 pm" is a time. */
export const OFFICE_LETTERS = words('PM CM FM CJI AG DA MLA MLC MNA TD SP SSP DGP ADGP IGP DIG SHO');

/** After a surname: "Alex Gorsky Jr.", "Jane Roe, PhD". */
export const NAME_SUFFIXES = words('jr sr ii iii iv phd md mp mep mbe obe cbe kc qc esq');

/** Lower-case pieces inside names of persons: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES = words(
  'van von der den de del della di da dos das du la le el al bin ibn bint ben ter ten zu af av y e',
);
