/** Every component in every state that a person can meet. The gallery shows them, the tests hold them to axe. */
import type { ComponentChild } from 'preact';
import { Bar } from '../../components/bar/bar.tsx';
import type { PopupState } from '../../components/popup/events.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { Tooltip, TooltipLine } from '../../components/tooltip/tooltip.tsx';
import { barLine } from '../../components/view/bar.ts';
import { tooltipLine, tooltipView } from '../../components/view/tooltip.ts';
import type { DoneState } from '../../utils/analysis/page-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/analysis/settings.ts';
import type { Words } from '../../utils/words/catalogue.ts';
import { log, popupEvents } from './events.ts';
import { hostile, interview, long, nothing, oneVoice, sample } from './sample.ts';

export interface Case {
  readonly name: string;
  /** Which style it stands in: the popup's own page, or the shadow root on a page. */
  readonly room: 'popup' | 'page';
  readonly draw: (words: Words) => ComponentChild;
  /** Clicked one after the other once it is drawn. */
  readonly clicks?: readonly string[];
}

const settings: Settings = { ...DEFAULT_SETTINGS, firstRunSeen: true };
const done: DoneState = {
  state: 'done',
  analysis: sample,
  notLocated: [],
  changed: false,
  isPart: false,
  pinned: null,
  shown: true,
};

function popup(name: string, state: PopupState, clicks: string[] = [], set: Settings = settings): Case {
  const draw = (words: Words) => <Popup state={state} settings={set} events={popupEvents} words={words} />;
  return { name, room: 'popup', draw, clicks };
}

const tooltip = (name: string, id: string, clicks: string[] = []): Case => ({
  name,
  room: 'page',
  clicks,
  draw: (words) => (
    <Tooltip
      view={tooltipView(sample, id, words)!}
      words={words}
      events={{ copy: async (what, of) => log('copy', what, of) ?? true }}
    />
  ),
});

const bar = (name: string, n: number, total: number, id: string | null): Case => ({
  name,
  room: 'page',
  draw: (words) => (
    <Bar
      n={n}
      total={total}
      kind="all"
      line={id === null ? null : barLine(sample, id, n, total)}
      words={words}
      events={{
        step: (by) => log('step', by),
        choose: (kind) => log('choose', kind),
        close: () => log('close'),
      }}
    />
  ),
});

export const CASES: readonly Case[] = [
  popup('done', done),
  popup('first-run', done, [], { ...settings, firstRunSeen: false }),
  popup('opened-speaker', done, ['.voice .row-more']),
  popup('opened-figure', done, ['.figure .row-more']),
  popup('opened-source', done, ['[data-section=sources] + ul .voice:nth-child(2) .row-more']),
  popup('why', done, ['.voice .row-more', '.statement:nth-child(2) .actions [aria-expanded]']),
  popup('folds-open', done, ['.section summary', '.lists > .fold summary']),
  popup('pinned', { ...done, pinned: 's1' }),
  popup('narrowed', done, ['.glance p:nth-child(3) span:nth-of-type(2) .count']),
  popup('place-lost', { ...done, notLocated: ['f1', 'f2', 'a1', 'a3'] }, ['.voice .row-more']),
  popup('toggles-off', done, [], {
    ...settings,
    categories: { speakers: true, figures: false, sources: false },
  }),
  popup('menu', done, ['[aria-haspopup=menu]']),
  popup('settings', done, ['[aria-haspopup=menu]', '.menu-list button:nth-child(7)']),
  popup('how', done, ['[aria-haspopup=menu]', '.menu-list button:nth-child(8)']),
  popup('long-lists', { ...done, analysis: long }),
  popup('long-lists-more', { ...done, analysis: long }, ['.show-more']),
  popup('hostile', { ...done, analysis: hostile }, ['.voice .row-more']),
  popup('changed', { ...done, changed: true }),
  popup('marks-off', { ...done, shown: false }),
  popup('part', { ...done, isPart: true }),
  popup('read-anyway', { ...done, analysis: { ...sample, language: 'de' } }),
  popup('very-long', { ...done, long: { wordsDone: 10_000, rest: 'waiting' } }),
  popup('very-long-reading', { ...done, long: { wordsDone: 10_000, rest: 'reading' } }),
  popup('very-long-end', { ...done, long: { wordsDone: 300_000, rest: 'too-long' } }),
  popup('mostly-quotation', { ...done, analysis: interview }),
  popup('one-voice', { ...done, analysis: oneVoice }),
  popup('nothing-found', { ...done, analysis: nothing }),
  popup('what-was-read', { ...done, analysis: nothing }, ['.card .button']),
  popup('reading', { state: 'reading' }),
  popup('idle', { state: 'idle' }),
  popup('not-article', { state: 'not-article' }),
  popup('framed', { state: 'framed', url: 'https://paper.example/story', index: null }),
  popup('too-large', { state: 'too-large' }),
  popup('closed-page', { state: 'closed-page' }),
  popup('file-without-right', { state: 'file-without-right' }),
  popup('pdf', { state: 'pdf' }),
  popup('other-language', { state: 'other-language', language: 'de' }),
  popup('broken', { state: 'broken', details: 'TypeError: no such thing' }),
  tooltip('tooltip-credited', 'f4'),
  tooltip('tooltip-not-credited', 'f5'),
  tooltip('tooltip-fraction', 'f7'),
  tooltip('tooltip-vague', 'f8'),
  tooltip('tooltip-minor', 'f6'),
  tooltip('tooltip-pronoun', 'a5'),
  tooltip('tooltip-paraphrase', 'a4'),
  tooltip('tooltip-partly', 'a1'),
  tooltip('tooltip-nested', 'a11'),
  tooltip('tooltip-not-named', 'a9'),
  tooltip('tooltip-why', 'a6', ['.actions [aria-expanded]']),
  {
    name: 'tooltip-line',
    room: 'page',
    draw: (words) => <TooltipLine line={tooltipLine(sample, 'a2')!} words={words} />,
  },
  bar('bar', 2, 8, 'f4'),
  bar('bar-none', 0, 0, null),
];
