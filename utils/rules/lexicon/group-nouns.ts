/** Plurals that speak without a name and that no plural ending of a role noun yields. Lower case. */
import { words } from './words.ts';

export const GROUP_NOUNS = words(`
  people persons men women children police-officers authorities officials sources critics sides others some many most
  both few several those everyone everybody nobody none all insiders locals relatives families crowds crews
  troops colleagues mps staffers public elders survivors analysts economists observers pundits bosses personnel staff
  media markets traders folk folks youths elites loyalists hardliners moderates centrists leftists progressives liberals
  tories democrats republicans conservatives unionists separatists settlers palestinians israelis americans britons
  europeans chinese opposition
`);

/** What stands for a group by itself: "some say". */
export const QUANTIFIERS = words(
  'some many most others several few both all none those half two three dozens hundreds',
);
