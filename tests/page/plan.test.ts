import { describe, expect, it } from 'vitest';
import { layOut, type Mark, planMarks } from '../../utils/page/marks/plan.ts';
import type { MarkSettings } from '../../utils/page/ports.ts';
import { quotedShare } from '../../utils/quotations/own-words.ts';
import { type StorySpec, story } from './story.ts';

const ALL: MarkSettings = {
  categories: { speakers: true, figures: true, sources: true },
  underlineParaphrases: false,
  printWithMarks: false,
};
const FILLER = ' The harbour lay quiet and the ferries stayed at their berths all morning.'.repeat(8);

const BRIDGE: StorySpec = {
  text: `“We shut it at dawn,” said engineer Mara Holt. The council said the repair is “not optional” and costs about 40 million crowns. Some 9,000 cars cross it daily.${FILLER}`,
  statements: [
    { content: '“We shut it at dawn,”', source: 'engineer Mara Holt', by: 's1' },
    {
      content: 'the repair is “not optional” and costs about 40 million crowns',
      kind: 'mixed',
      source: 'The council',
      by: 'o1',
    },
  ],
  figures: [{ words: 'about 40 million crowns', by: 'o1' }, { words: 'Some 9,000' }],
  speakers: [{ id: 's1', name: 'Mara Holt' }],
  sources: [{ id: 'o1', name: 'council' }],
};

/** "speakers/words: …" for each mark, in the order of the text. */
function painted(spec: StorySpec, settings = ALL, lit: string[] = [], spotlight = false): string[] {
  const analysis = story(spec);
  return planMarks(layOut(analysis), settings, { lit: new Set(lit), spotlight })
    .sort((a, b) => a.span.start - b.span.start)
    .map((m: Mark) => {
      const words = analysis.text.slice(m.span.start, m.span.end);
      return `${m.lit ? '*' : ''}${m.category}/${m.part}: ${words}`;
    });
}

describe('at rest', () => {
  it('marks names where credited, quoted words and figures, and leaves the reporter’s wording alone', () => {
    expect(painted(BRIDGE)).toEqual([
      'speakers/words: “We shut it at dawn,”',
      'speakers/name: engineer Mara Holt',
      'sources/name: The council',
      'sources/words: “not optional”',
      'figures/figure: about 40 million crowns',
      'figures/open-figure: Some 9,000',
    ]);
  });

  it('leaves out less certain statements, less certain figures and minor numbers', () => {
    const [first, second] = BRIDGE.statements!;
    const [money, cars] = BRIDGE.figures!;
    const unsure = {
      ...BRIDGE,
      statements: [{ ...first!, certain: false }, second!],
      figures: [
        { ...money!, certain: false },
        { ...cars!, minor: true },
      ],
    };
    expect(painted(unsure)).toEqual(['sources/name: The council', 'sources/words: “not optional”']);
  });

  it('puts words whose voice is not resolved under Speakers', () => {
    const [first] = BRIDGE.statements!;
    const nobody = { ...BRIDGE, statements: [{ ...first!, by: null, source: undefined }], figures: [] };
    expect(painted(nobody as StorySpec)).toEqual(['speakers/words: “We shut it at dawn,”']);
  });

  it('tints nothing on a page that is mostly quotation, but marks the names', () => {
    const interview = { ...BRIDGE, text: BRIDGE.text.replace(FILLER, '') };
    interview.text = interview.text.replace('dawn', `dawn ${'and told the ferries to wait '.repeat(6)}`);
    interview.statements = [
      {
        ...BRIDGE.statements![0]!,
        content: interview.text.slice(0, interview.text.indexOf(',”') + 2),
      },
    ];
    expect(quotedShare(story(interview))).toBeGreaterThan(0.3);
    expect(painted(interview).filter((line) => line.startsWith('speakers'))).toEqual([
      'speakers/name: engineer Mara Holt',
    ]);
  });
});

describe('toggles', () => {
  it('removes exactly the category that is switched off', () => {
    const off = (key: keyof MarkSettings['categories']) =>
      painted(BRIDGE, { ...ALL, categories: { ...ALL.categories, [key]: false } }).map(
        (l) => l.split('/')[0],
      );
    expect(new Set(off('speakers'))).toEqual(new Set(['sources', 'figures']));
    expect(new Set(off('sources'))).toEqual(new Set(['speakers', 'figures']));
    expect(new Set(off('figures'))).toEqual(new Set(['speakers', 'sources']));
  });

  it('keeps a figure’s credit when the voice’s category is off', () => {
    const settings = { ...ALL, categories: { ...ALL.categories, sources: false } };
    expect(painted(BRIDGE, settings)).toContain('figures/figure: about 40 million crowns');
  });

  it('underlines paraphrases when asked, without the quoted words in them', () => {
    const lines = painted(BRIDGE, { ...ALL, underlineParaphrases: true });
    expect(lines.filter((line) => line.includes('paraphrase'))).toEqual([
      'sources/paraphrase: the repair is ',
      'sources/paraphrase:  and costs about 40 million crowns',
    ]);
  });
});

describe('pointed at', () => {
  it('lights the whole statement, name, own words and paraphrase', () => {
    const lit = painted(BRIDGE, ALL, ['a2']).filter((line) => line.startsWith('*'));
    expect(lit).toEqual([
      '*sources/name: The council',
      '*sources/paraphrase: the repair is ',
      '*sources/words: “not optional”',
      '*sources/paraphrase:  and costs about 40 million crowns',
    ]);
  });

  it('lights a less certain statement and a minor number too', () => {
    const unsure = {
      ...BRIDGE,
      statements: [{ ...BRIDGE.statements![0]!, certain: false }],
      figures: [{ ...BRIDGE.figures![1]!, minor: true }],
    };
    expect(painted(unsure, ALL, ['a1', 'f1'])).toEqual([
      '*speakers/words: “We shut it at dawn,”',
      '*speakers/name: engineer Mara Holt',
      '*figures/open-figure: Some 9,000',
    ]);
  });

  it('drops the other tints, and no name, in the spotlight', () => {
    expect(painted(BRIDGE, ALL, ['a1'], true)).toEqual([
      '*speakers/words: “We shut it at dawn,”',
      '*speakers/name: engineer Mara Holt',
      'sources/name: The council',
      'figures/figure: about 40 million crowns',
      'figures/open-figure: Some 9,000',
    ]);
  });

  it('paints a name once where it is the source of two statements', () => {
    const text = `Dana Brook said “it leaks” and later that “it creaks”.${FILLER}`;
    const two = {
      text,
      statements: [
        { content: '“it leaks”', source: 'Dana Brook', by: 's1' },
        { content: '“it creaks”', source: 'Dana Brook', by: 's1' },
      ],
      speakers: [{ id: 's1', name: 'Dana Brook' }],
    };
    const names = painted(two, ALL, ['a1']).filter((line) => line.includes('name'));
    expect(names).toEqual(['*speakers/name: Dana Brook']);
  });
});

describe('nested', () => {
  const nested: StorySpec = {
    text: `“The minister told us ‘no money will come’ and left,” said Ida Voss.${FILLER}`,
    statements: [
      { content: '“The minister told us ‘no money will come’ and left,”', source: 'Ida Voss', by: 's1' },
      { content: '‘no money will come’', source: 'The minister', by: 'o1', within: 'a1' },
    ],
    speakers: [{ id: 's1', name: 'Ida Voss' }],
    sources: [{ id: 'o1', name: 'The minister' }],
  };

  it('tints only the innermost statement, and keeps both names', () => {
    expect(painted(nested)).toEqual([
      'speakers/words: “The minister told us ',
      'sources/name: The minister',
      'sources/words: ‘no money will come’',
      'speakers/words:  and left,”',
      'speakers/name: Ida Voss',
    ]);
  });

  it('gives the words back to the outer voice when the inner one’s category is off', () => {
    const settings = { ...ALL, categories: { ...ALL.categories, sources: false } };
    expect(painted(nested, settings)[0]).toBe(
      'speakers/words: “The minister told us ‘no money will come’ and left,”',
    );
  });

  it('ends on statements that are inside each other', () => {
    const [outer, inner] = nested.statements!;
    const circle = { ...nested, statements: [{ ...outer!, within: 'a2' }, inner!] };
    expect(painted(circle).length).toBeGreaterThan(0);
  });
});
