import 'preact/debug';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Lines } from '../../components/words.tsx';
import { message } from '../../utils/words/say.ts';

afterEach(() => vi.unstubAllGlobals());

it('lines that begin with the same words stand beside each other, each with a key of its own', () => {
  const { document } = new JSDOM('').window;
  vi.stubGlobal('document', document);
  const complaint = vi.spyOn(console, 'error');
  const same = (words: string) => message('figure.same', { words });
  render(<Lines class="line" of={[same('40 boats'), same('some 40 boats')]} />, document.body);
  expect([...document.querySelectorAll('p.line')].map((one) => one.textContent)).toEqual([
    'The same number again: 40 boats',
    'The same number again: some 40 boats',
  ]);
  expect(complaint).not.toHaveBeenCalled();
});
