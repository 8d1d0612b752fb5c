import { expect, it } from 'vitest';
import { parse } from '../../scripts/polnear/annotations.ts';
import { addArticle, type Tally } from '../../scripts/polnear/score.ts';

it('reads stand-off annotation: code points, fragments, roles', () => {
  const text = '😀 Roe said\nit fell.';
  const annotation = [
    'T1\tSource 2 5\tRoe',
    'T2\tCue 6 10\tsaid',
    'T3\tContent 11 13;14 18\tit fell',
    'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
  ].join('\n');
  const [found] = parse(annotation, text);
  expect(found!.source.map((s) => text.slice(s.start, s.end))).toEqual(['Roe']);
  expect(found!.content.map((s) => text.slice(s.start, s.end))).toEqual(['it fell']);
});

it('counts a content as the same from half of its words on, with the source touching', () => {
  const text = 'Roe said the old bridge fell.';
  const item = (start: number, end: number, from = 0) => ({
    kind: 'indirect',
    content: [{ start, end }],
    source: [{ start: from, end: from + 3 }],
  });
  const tallies = new Map<string, Tally>();
  expect(addArticle(text, [item(9, 28)], [item(13, 28)], tallies)).toEqual([]);
  expect(addArticle(text, [item(9, 28)], [item(9, 28, 4)], tallies)).toHaveLength(1);
  expect(tallies.get('all')).toMatchObject({ annotated: 2, found: 2, exact: 1, relation: 1 });
});
