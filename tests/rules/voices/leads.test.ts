import { describe, expect, it } from 'vitest';
import { voicesOf } from './voices-of.ts';

const credited = (marked: string) => voicesOf(marked).credited;
const certain = (marked: string) => voicesOf(marked).attributions.map((a) => a.certain);

describe('who a lead brings in without a name', () => {
  const byOffice =
    '{A former lighthouse keeper from Skarn|said} the lamp had been dark for days.\n\nRain fell.\n\n{The keeper, Karin Aune,|added} that boats ran aground.';

  it('is the one who is named with that office further on', () => {
    const { credited, speakers } = voicesOf(byOffice);
    expect(credited).toEqual(['Karin Aune', 'Karin Aune']);
    expect(speakers[0]!.role).toBe('former lighthouse keeper from Skarn');
    expect(certain(byOffice)).toEqual([true, true]);
  });

  it('is, less certainly, the one whom the next paragraph is about', () => {
    const marked =
      '{A lighthouse keeper|said} the lamp had been dark for days.\n\nKarin Aune climbed the tower at noon. {The keeper|added} that boats ran aground.';
    expect(credited(marked)).toEqual(['Karin Aune', 'Karin Aune']);
    expect(certain(marked)[0]).toBe(false);
  });

  it('is so whoever else the lead itself names or brings in', () => {
    const marked =
      '{A lighthouse keeper who sued Ivo Dahl and a pilot|said} the lamp had been dark for days.\n\nKarin Aune climbed the tower at noon.';
    expect(credited(marked)).toEqual(['Karin Aune']);
  });

  it('stays without a name where two bear the office, or another role is told', () => {
    const two = `${byOffice} {Oda Nesse, a lighthouse keeper,|said} so too.`;
    expect(credited(two)[0]).toBe('former lighthouse keeper from Skarn');
    const other =
      '{A lighthouse keeper|said} the lamp had been dark for days.\n\nMayor Karin Aune climbed the tower at noon.';
    expect(credited(other)[0]).toBe('lighthouse keeper');
  });

  it('stays without a name where the name comes too late', () => {
    const late =
      '{A lighthouse keeper|said} the lamp was dark.\n\nRain fell.\n\nBoats ran aground.\n\nKarin Aune climbed the tower.';
    expect(credited(late)[0]).toBe('lighthouse keeper');
  });
});

describe('"the company"', () => {
  it('may be named in what it says', () => {
    expect(
      credited('The Salt Board met on Monday. Skarn Lamps will close a mill in May, {the company|said}.'),
    ).toEqual(['Skarn Lamps']);
  });
});

describe('a body that is described where it is named', () => {
  it('is meant by the noun of its description, however many other firms are named', () => {
    const told = 'Skarn Lamps, a small charity, met Marrow Rail. {The charity|said} it would help.';
    expect(credited(told)).toEqual(['Skarn Lamps']);
    expect(credited('The union Skarn Lamps met Marrow Rail. {The union|said} it would help.')).toEqual([
      'Skarn Lamps',
    ]);
  });

  it('is not what speaks after a comma', () => {
    const marked =
      'In its talks with Skarn Lamps, the union asked for more. {The union|said} it would go on strike.';
    expect(credited(marked)).toEqual(['union']);
  });
});

describe('"the officials, who"', () => {
  it('are the officials whom the text brought in', () => {
    expect(
      credited('{Skarn Lamps officials|said} it rained. {The officials, who|added} that boats ran aground.'),
    ).toEqual(['Skarn Lamps officials', 'Skarn Lamps officials']);
  });
});

describe('an office of which the text names one bearer, by a bare title', () => {
  it('is that bearer’s, though not for sure', () => {
    const { credited, attributions } = voicesOf(
      '{Premier Lena Ortiz|said} the dam held. {The Sudmark premier|said} it was new. {She|left}.',
    );
    expect(credited).toEqual(['Lena Ortiz', 'Lena Ortiz', 'Lena Ortiz']);
    expect(attributions[1]!.certain).toBe(false);
  });

  it('is nobody’s where the text has two, or tells more of the one', () => {
    const two = 'Premier Lena Ortiz met Premier Paul Reeve. {The Sudmark premier|said} it was new.';
    expect(voicesOf(two).credited).toEqual(['Sudmark premier']);
    const told = 'Norland Premier Lena Ortiz came. {The Sudmark premier|said} it was new.';
    expect(voicesOf(told).credited).toEqual(['Sudmark premier']);
  });
});

describe('a lead with its own kind of office', () => {
  it('is not the bearer of another kind', () => {
    const marked =
      '{A youth union leader|said} the dam leaked.\n\nOpposition leader Paul Reeve was asked. {Mr Reeve|said} no.';
    expect(voicesOf(marked).credited).toEqual(['youth union leader', 'Paul Reeve']);
  });
});

describe('"the father of two"', () => {
  it('is whoever is spoken of, not whom the text calls somebody’s father', () => {
    const marked =
      '{Luis Prado|said} it rained. {The father of two|said} it blew. Rosa’s father, Leo Hart, slept.';
    expect(voicesOf(marked).credited).toEqual(['Luis Prado', 'Luis Prado']);
  });
});

describe('"the candidate"', () => {
  it('may bear another office besides', () => {
    const { credited, attributions } = voicesOf(
      '{Governor Leo Hart|said} it rained. {The candidate|said} it blew.',
    );
    expect(credited).toEqual(['Leo Hart', 'Leo Hart']);
    expect(attributions[1]!.certain).toBe(false);
  });
});
