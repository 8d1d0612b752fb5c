/** Whatever is sent to it, a listener takes only what its schema knows, hands on nothing else, and never throws. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as z from 'zod/mini';
import { type PageCommand, pageCommandSchema } from '../../utils/analysis/page-state.ts';
import { fromExtension, fromPage, listen } from '../../utils/extension/listen.ts';
import {
  type LinksRequest,
  linksRequestSchema,
  type PageToPopup,
  type PageToWorker,
  pageToPopupSchema,
  pageToWorkerSchema,
} from '../../utils/extension/messages.ts';
import { analysis, attribution, figure } from '../analysis/sample.ts';
import { random } from '../rules/mutate.ts';
import { listeners, OWN_ID } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
afterEach(() => listeners.clear());

const COMMANDS: PageCommand[] = [
  { type: 'state' },
  { type: 'read', anyway: true },
  { type: 'point', ids: ['a1', 'f2'] },
  { type: 'pin', id: null },
  { type: 'go', id: 'a1', place: { start: 3, end: 9 } },
  { type: 'show', on: null },
  { type: 'step', by: -1 },
];
const LINKS: LinksRequest[] = [
  { type: 'links', ids: [] },
  { type: 'links', ids: ['a1', 'f2'] },
];
const FOUND = analysis([attribution('a1', 's1')], [figure('f1', 's1', 22)]);
const { attributions, speakers, sources, figures, language, ...ARTICLE } = FOUND;
const TO_WORKER: PageToWorker[] = [
  { type: 'analyse', article: { ...ARTICLE, declaredLanguage: language } },
  { type: 'style', on: true },
  { type: 'icon', on: false },
];
const DONE = { notLocated: ['f1'], changed: false, isPart: true, pinned: 's1', shown: true };
const TO_POPUP: PageToPopup[] = [
  { type: 'state-changed', state: { state: 'idle' } },
  { type: 'state-changed', state: { state: 'framed', url: 'https://paper.example/', index: 1 } },
  { type: 'state-changed', state: { state: 'other-language', language: 'de' } },
  { type: 'state-changed', state: { state: 'done', analysis: FOUND, ...DONE } },
];
const EXTENSION = { id: OWN_ID };
const PAGE = { id: OWN_ID, tab: { id: 3 }, frameId: 0 };
const SENDERS: object[] = [EXTENSION, PAGE, { id: 'zyxwvutsrqponmlk' }, { id: OWN_ID.toUpperCase() }, {}];
const ODD: unknown[] = [null, undefined, true, '', 'a1', -1, 0.5, Number.NaN, 1e308, [], {}, ['read'], { type: 'read' },
  'x'.repeat(100_000), Array.from({ length: 100_000 }, () => 'a'), { __proto__: { type: 'clear' } }, () => 1, Symbol.iterator]; // biome-ignore format: a list
const ROUNDS = 2000;

/** A message with one of its fields, at any depth, made odd, left out or added; or something odd altogether. */
function broken(next: () => number, messages: readonly unknown[]): unknown {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const change = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || depth === 0 || next() < 0.3) return pick(ODD);
    const copy: Record<string, unknown> = { ...value };
    const key = next() < 0.2 ? 'more' : (pick(Object.keys(copy)) ?? 'more');
    if (next() < 0.2) delete copy[key];
    else copy[key] = change(copy[key], depth - 1);
    return copy;
  };
  return change(pick(messages), 5);
}

/** Each kind of message: what it may be, and the one sender that may send it. */
const KINDS: [string, z.ZodMiniType, readonly unknown[], typeof fromExtension, object][] = [
  ['commands to the page', pageCommandSchema, COMMANDS, fromExtension, EXTENSION],
  ['requests for links', linksRequestSchema, LINKS, fromExtension, EXTENSION],
  ['wishes of the page', pageToWorkerSchema, TO_WORKER, fromPage, PAGE],
  ['states of the page', pageToPopupSchema, TO_POPUP, fromPage, PAGE],
];

describe.each(KINDS)('thousands of messages made at random: %s', (_, schema, messages, from, by) => {
  it('are handed on only where they parse and come from where such messages come from', () => {
    const taken: unknown[] = [];
    listen({ schema, from, handle: (message) => void taken.push(message) });
    const [listener] = listeners;
    const next = random(20_260_408);
    const heard = Array.from({ length: ROUNDS }, () => {
      const sender = SENDERS[Math.floor(next() * SENDERS.length)]!;
      const message = next() < 0.1 ? messages[Math.floor(next() * messages.length)] : broken(next, messages);
      return { sender, message, isHeard: listener!(message, sender, () => {}) };
    });
    const well = heard.filter(({ isHeard }) => isHeard);
    expect(well.length).toBeGreaterThan(10);
    expect(heard.length - well.length).toBeGreaterThan(ROUNDS / 2);
    expect(well.filter(({ sender }) => sender !== by)).toEqual([]);
    expect(well.filter(({ message }) => !schema.safeParse(message).success)).toEqual([]);
    return vi.waitFor(() => {
      expect(taken).toHaveLength(well.length);
      for (const message of taken) expect(schema.parse(message)).toEqual(message);
    });
  });
});
