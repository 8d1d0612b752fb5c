/** Whatever is sent to it, a listener takes only what its schema knows, hands on nothing else, and never throws. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PageCommand, pageCommandSchema } from '../../utils/analysis/page-state.ts';
import { fromExtension, listen } from '../../utils/extension/listen.ts';
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
const SENDERS: object[] = [
  { id: OWN_ID },
  { id: OWN_ID, tab: { id: 3 }, frameId: 0 },
  { id: 'zyxwvutsrqponmlk' },
  { id: OWN_ID.toUpperCase() },
  {},
];
const ODD: unknown[] = [null, undefined, true, '', 'a1', -1, 0.5, Number.NaN, 1e308, [], {}, ['read'], { type: 'read' },
  'x'.repeat(100_000), Array.from({ length: 100_000 }, () => 'a'), { __proto__: { type: 'clear' } }, () => 1, Symbol.iterator]; // biome-ignore format: a list
const ROUNDS = 2000;

/** A command with one of its fields, at any depth, made odd, left out or added; or something odd altogether. */
function broken(next: () => number): unknown {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const change = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || depth === 0 || next() < 0.3) return pick(ODD);
    const copy: Record<string, unknown> = { ...value };
    const key = next() < 0.2 ? 'more' : (pick(Object.keys(copy)) ?? 'more');
    if (next() < 0.2) delete copy[key];
    else copy[key] = change(copy[key], depth - 1);
    return copy;
  };
  return change(pick(COMMANDS), 3);
}

describe('thousands of messages made at random', () => {
  it('are handed on only where they are commands, and from the extension itself', () => {
    const taken: unknown[] = [];
    listen({ schema: pageCommandSchema, from: fromExtension, handle: (message) => void taken.push(message) });
    const [listener] = listeners;
    const next = random(20_260_408);
    const heard = Array.from({ length: ROUNDS }, () => {
      const sender = SENDERS[Math.floor(next() * SENDERS.length)]!;
      const message = next() < 0.1 ? COMMANDS[Math.floor(next() * COMMANDS.length)] : broken(next);
      return { sender, message, isHeard: listener!(message, sender, () => {}) };
    });
    const well = heard.filter(({ isHeard }) => isHeard);
    expect(well.length).toBeGreaterThan(10);
    expect(heard.length - well.length).toBeGreaterThan(ROUNDS / 2);
    expect(well.filter(({ sender }) => sender !== SENDERS[0])).toEqual([]);
    expect(well.filter(({ message }) => !pageCommandSchema.safeParse(message).success)).toEqual([]);
    return vi.waitFor(() => {
      expect(taken).toHaveLength(well.length);
      for (const message of taken) expect(pageCommandSchema.parse(message)).toEqual(message);
    });
  });
});
