import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageCommandSchema } from '../../utils/analysis/page-state.ts';
import { fromExtension, fromPage, listen, type Sender } from '../../utils/extension/listen.ts';
import { pageToWorkerSchema } from '../../utils/extension/messages.ts';
import { listeners, OWN_ID } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
afterEach(() => listeners.clear());

const page = { id: OWN_ID, tab: { id: 3 }, frameId: 0 };
const inPaper = { ...page, tab: { id: 3, url: 'https://paper.example/story' } };
const popup = { id: OWN_ID };

/** Resolves with the answer, or with "unheard" where nobody takes the message. */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const heard = [...listeners].map((listener) => listener(message, sender, resolve));
    if (!heard.some(Boolean)) resolve('unheard');
  });
}

describe('the worker', () => {
  const handle = vi.fn();
  const serve = () => listen({ schema: pageToWorkerSchema, from: fromPage, handle });
  afterEach(() => handle.mockReset());

  it('hears its own script in the page itself', async () => {
    serve();
    handle.mockReturnValue('done');
    expect(await send({ type: 'icon', on: true }, page)).toEqual({ ok: true, value: 'done' });
  });

  it('hears its own script in a frame of the page’s origin', async () => {
    serve();
    handle.mockReturnValue('done');
    const sender = { ...inPaper, frameId: 4, origin: 'https://paper.example' };
    expect(await send({ type: 'icon', on: true }, sender)).toEqual({ ok: true, value: 'done' });
  });

  it.each<[who: string, sender: object]>([
    ['another extension', { ...page, id: 'zyxwvutsrqponmlk' }],
    ['a frame of unknown origin', { ...page, frameId: 4 }],
    ['a frame from elsewhere', { ...inPaper, frameId: 4, origin: 'https://ads.example' }],
    ['a sandboxed frame', { ...page, tab: { id: 3, url: 'about:blank' }, frameId: 4, origin: 'null' }],
    ['a sender without a tab', popup],
    ['nobody', {}],
  ])('does not hear %s', async (_who, sender) => {
    serve();
    expect(await send({ type: 'icon', on: true }, sender)).toBe('unheard');
    expect(handle).not.toHaveBeenCalled();
  });

  it.each<[what: string, message: unknown]>([
    ['nothing', null],
    ['a text', 'analyse'],
    ['another type', { type: 'fetch', url: 'https://example.com' }],
    ['a field of another type', { type: 'icon', on: 'yes' }],
    ['an article without a text', { type: 'analyse', article: { blocks: [] } }],
    [
      'a text longer than any article',
      {
        type: 'analyse',
        article: {
          ...{ title: null, byline: null, publication: null, published: null, url: null },
          ...{ declaredLanguage: null, blocks: [], text: 'a'.repeat(2_000_001) },
        },
      },
    ],
  ])('leaves %s alone', async (_what, message) => {
    serve();
    expect(await send(message, page)).toBe('unheard');
    expect(handle).not.toHaveBeenCalled();
  });

  it('answers with the error that was thrown', async () => {
    serve();
    handle.mockImplementation(() => {
      throw new Error('no such tab');
    });
    expect(await send({ type: 'style', on: true }, page)).toEqual({ ok: false, error: 'Error: no such tab' });
  });
});

describe('the page', () => {
  it('obeys popup and worker, and no page', async () => {
    listen({ schema: pageCommandSchema, from: fromExtension, handle: () => 'obeyed' });
    expect(await send({ type: 'clear' }, popup)).toEqual({ ok: true, value: 'obeyed' });
    expect(await send({ type: 'clear' }, page)).toBe('unheard');
  });

  it('obeys nobody any more once it was ended', async () => {
    const life = new AbortController();
    listen({ schema: pageCommandSchema, from: fromExtension, handle: () => 'obeyed', signal: life.signal });
    life.abort();
    expect(await send({ type: 'clear' }, popup)).toBe('unheard');
  });
});

it('needs the sender’s frame to be told', () => {
  const unknown: Sender = { id: OWN_ID };
  expect(fromPage(unknown)).toBe(false);
});
