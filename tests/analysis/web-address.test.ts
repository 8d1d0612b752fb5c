import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../utils/analysis/model.ts';
import { pageStateSchema } from '../../utils/analysis/page-state.ts';
import { webAddress } from '../../utils/analysis/web-address.ts';

const NOT_OF_THE_WEB = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,hi', 'file:///etc/hosts', 'ftp://a.example/',
  'chrome://settings', 'mailto:ada@paper.example', '//paper.example/story', '/story', 'https://', '']; // biome-ignore format: a list

describe('an address of the web', () => {
  it('is http or https, and given in full', () => {
    expect(webAddress('HTTPS://Paper.example')).toBe('https://paper.example/');
    expect(webAddress('../tide?day=2', 'http://paper.example/news/story')).toBe(
      'http://paper.example/tide?day=2',
    );
  });

  it.each(NOT_OF_THE_WEB)('is not %j', (address) => expect(webAddress(address)).toBeNull());

  it('is none of a script, wherever it stands', () =>
    expect(webAddress('javascript:alert(1)', 'https://paper.example/')).toBeNull());
});

describe('a message with anything else for an address is refused', () => {
  const metadata = { title: null, byline: null, publication: null, published: null };
  it.each(NOT_OF_THE_WEB)('%j', (url) => {
    expect(pageStateSchema.safeParse({ state: 'framed', url, index: null }).success).toBe(false);
    expect(metadataSchema.safeParse({ ...metadata, url }).success).toBe(false);
  });
  it('and one of the web is taken', () => {
    const url = 'https://paper.example/story';
    expect(pageStateSchema.safeParse({ state: 'framed', url, index: null }).success).toBe(true);
    expect(metadataSchema.safeParse({ ...metadata, url }).success).toBe(true);
  });
});
