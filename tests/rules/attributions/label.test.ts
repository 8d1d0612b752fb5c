import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../utils/rules/attributions/find.ts';
import { read } from '../read.ts';
import { marked } from './marked.ts';

it.each([
  'Analysis: Jane Dunn, our reporter in Oake',
  'Harbour Watch: the port is changing, find out how here',
  'Watch: the launch of the ferry',
])('a rubric is no speaker: %s', (text) => {
  expect(marked(`${text}\n\nThe ferry left Oake at noon.`)).toEqual([]);
});

it('who is named elsewhere is one', () => {
  const text = 'Dunn: the ferry must stop\n\nMinister Dunn met the crew on Monday.';
  expect(marked(text)).toMatchObject([{ source: 'Dunn', content: ['the ferry must stop'] }]);
});

describe('a transcript, in which two take turns,', () => {
  const turns = [
    'Hart and Dunn met in Oake. Moderator Lena Ruiz led the talk.',
    'RUIZ: Is there a plan?',
    'HART: There is one. The mayor said it was cheap.',
    'RUIZ: Is it cheap?',
    'HART: It is not.',
    'DUNN: He had none when we spoke.',
  ];

  it('is what they said word for word, in which nothing else is told; who asks tells nothing', () => {
    const found = findAttributions(read(turns.join('\n\n')));
    expect(found.map(({ kind, certain, rule }) => [kind, certain, rule])).toEqual(
      Array(3).fill(['direct', true, 'label']),
    );
    expect(marked(turns.join('\n\n')).map(({ source }) => source)).toEqual(['HART', 'HART', 'DUNN']);
  });

  it('is no list of numbers, and none where nobody speaks again', () => {
    expect(marked('Votes so far:\n\nHart: 1,769.\n\nDunn: 1,501.\n\nHart: 12.\n\nDunn: 15.')).toEqual([]);
    expect(marked([turns[1], turns[2], turns[5]].join('\n\n')).map(({ cue }) => cue)).not.toContain(':');
  });
});
