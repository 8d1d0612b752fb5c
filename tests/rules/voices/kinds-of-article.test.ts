/** Kinds of articles, read the whole way: cue, source, voice, credit. */
import { expect, it } from 'vitest';
import { plainArticle } from '../../../scripts/plain-article.ts';
import { analyse } from '../../../utils/rules/analyse.ts';

function read(text: string) {
  const { speakers, sources, attributions, figures } = analyse(plainArticle(text));
  const nameOf = (id: string | null) => [...speakers, ...sources].find((v) => v.id === id)?.name ?? null;
  return {
    speakers: speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)),
    sources: sources.map(({ name }) => name),
    /** Who says the words that hold this text; the innermost. */
    voiceOf: (words: string) => {
      const at = text.indexOf(words);
      const holding = attributions.filter((a) => a.content.some((s) => s.start <= at && at < s.end));
      return nameOf(holding.at(-1)?.by ?? null);
    },
    creditOf: (words: string) =>
      nameOf(figures.find((f) => text.slice(f.start, f.end) === words)?.by ?? null),
  };
}

it('a quoted tweet', () => {
  const { speakers, voiceOf } = read(
    'Mayor Ines Calloway wrote on Twitter on Sunday: “The bridge is open. Thank you for your patience.”\n\n' +
      '“We are not done yet,” she tweeted an hour later.',
  );
  expect(speakers).toEqual(['Ines Calloway, Mayor']);
  expect(voiceOf('Thank you')).toBe('Ines Calloway');
  expect(voiceOf('not done')).toBe('Ines Calloway');
});

it('an interview', () => {
  const { voiceOf, creditOf } = read(
    'Orla Finch has run the lighthouse for 40 years.\n\n“You never get used to the quiet,” Finch said in an interview ' +
      'with the Coastal Gazette. “You only get used to the noise.”\n\nHer brother, Declan, said he visited twice a year. ' +
      '“She makes good soup,” he said.',
  );
  expect(voiceOf('to the noise')).toBe('Orla Finch');
  expect(voiceOf('good soup')).toBe('Declan');
  expect(creditOf('40 years')).toBeNull();
});

it('an obituary', () => {
  const { speakers, voiceOf, creditOf } = read(
    'Marguerite Vance, a botanist who named 30 mosses, died on Monday. She was 88.\n\nHer son, Theo Vance, said the ' +
      'cause was a stroke.\n\nMs. Vance held that moss was patient. “I am not,” she told a reporter in 1999.\n\n' +
      '“She walked faster than her students,” said Ruben Hale, who worked with her for two decades.',
  );
  expect(speakers).toEqual(['Marguerite Vance, botanist', 'Theo Vance, son', 'Ruben Hale']);
  expect(voiceOf('I am not')).toBe('Marguerite Vance');
  expect(voiceOf('the cause')).toBe('Theo Vance');
  expect(creditOf('30')).toBeNull();
});

it('court testimony', () => {
  const { voiceOf, creditOf } = read(
    'Officer Dale Whitcomb testified that he found two knives in the car.\n\nUnder questioning by defense attorney ' +
      'Joan Prewitt, he admitted that he had not tested the knives.\n\nPrewitt told the jury that her client was at home.',
  );
  expect(creditOf('two')).toBe('Dale Whitcomb');
  expect(voiceOf('not tested')).toBe('Dale Whitcomb');
  expect(voiceOf('at home')).toBe('Joan Prewitt');
});

it('a press release', () => {
  const { speakers, sources, voiceOf, creditOf } = read(
    'Larkspur Motors today announced that it will hire 300 workers.\n\n“This is a proud day for Larkspur,” said Nadia ' +
      'Brandt, chief executive of Larkspur Motors. “We build to last.”\n\nThe company said the plant would open in May. ' +
      'According to a report by the Harbour Institute, demand rose 12 percent.\n\n“Orders are up,” spokeswoman Kim Adler ' +
      'said in a statement.',
  );
  expect(speakers).toEqual(['Nadia Brandt, chief executive of Larkspur Motors', 'Kim Adler, spokeswoman']);
  expect(sources).toEqual(['Larkspur Motors', 'report by the Harbour Institute']);
  expect(voiceOf('build to last')).toBe('Nadia Brandt');
  expect(voiceOf('the plant')).toBe('Larkspur Motors');
  expect(creditOf('300')).toBe('Larkspur Motors');
  expect(creditOf('12 percent')).toBe('report by the Harbour Institute');
});
