import { describe, expect, it } from 'vitest';
import type { Words } from '../../utils/words/catalogue.ts';
import { clean } from '../../utils/words/display.ts';
import { en } from '../../utils/words/en.ts';
import { message, parts, say } from '../../utils/words/say.ts';
import { ENGLISH } from '../../utils/words/words.ts';
import { pseudoRtl } from '../gallery/pseudo.ts';

describe('say', () => {
  it('chooses the plural and writes numbers as the reader does', () => {
    expect(say(ENGLISH, message('voice.statements', { n: 1 }))).toBe('1 statement');
    expect(say(ENGLISH, message('voice.statements', { n: 1200 }))).toBe('1,200 statements');
  });

  it('asks the language, not English, which plural it is', () => {
    const polish: Words = {
      ...ENGLISH,
      language: 'pl',
      messages: {
        ...en,
        'voice.statements': { one: '{n} jeden', few: '{n} kilka', many: '{n} wiele', other: '{n} inne' },
      },
    };
    const forms = [1, 3, 5].map((n) => say(polish, message('voice.statements', { n })));
    expect(forms).toEqual(['1 jeden', '3 kilka', '5 wiele']);
  });

  it('keeps words of the page apart from ours, and never reads them as slots', () => {
    expect(parts(ENGLISH, message('figure.creditedTo', { who: '{n} {who}' }))).toEqual([
      { text: 'Credited to ', foreign: false },
      { text: '{n} {who}', foreign: true },
    ]);
  });

  it('fills a slot with more of our own words', () => {
    const who = message('voice.unresolved');
    expect(say(ENGLISH, message('statement.short', { who, kind: message('statement.direct.lower') }))).toBe(
      'speaker not named · quoted',
    );
  });
});

describe('the pseudo language', () => {
  const pseudo = pseudoRtl(ENGLISH);

  it('leaves no Latin letter but those of the page, and keeps every slot', () => {
    for (const [key, entry] of Object.entries(pseudo.messages)) {
      const original = en[key as keyof typeof en];
      const pairs =
        typeof entry === 'string'
          ? [[entry, original]]
          : Object.entries(entry).map(([form, text]) => [text, (original as Record<string, string>)[form]]);
      for (const [turned, english] of pairs as [string, string][]) {
        expect(turned.replace(/\{\w+\}/g, '')).not.toMatch(/[a-z]/i);
        expect(turned.match(/\{\w+\}/g)).toEqual(english.match(/\{\w+\}/g));
      }
    }
  });

  it('runs from right to left and is longer', () => {
    expect(pseudo.direction).toBe('rtl');
    const [short, long] = [en['changed.title'], say(pseudo, message('changed.title'))];
    expect(long.length).toBeGreaterThan(short.length * 1.2);
  });
});

describe('words of the page', () => {
  it('lose overrides of direction and other signs that cannot be seen', () => {
    expect(clean('a\u202eb\u2066c\u200bd\u00ade\u0007f')).toBe('abcdef');
  });

  it('keep the joiners that Persian and emoji need', () => {
    expect(clean('می\u200cخواهم 👩\u200d⚖️')).toBe('می\u200cخواهم 👩\u200d⚖️');
  });

  it('are one line, and end somewhere', () => {
    expect(clean('one\n\ttwo')).toBe('one two');
    expect(clean('x'.repeat(1_000_000), 50)).toBe(`${'x'.repeat(50)}…`);
  });
});
