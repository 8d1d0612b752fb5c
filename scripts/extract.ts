/** `npm run extract`: the analysis of a file, or of a stream of articles, by the very modules of the extension. */
import { createInterface } from 'node:readline';
import { analyse } from '../utils/rules/analyse.ts';
import { paragraphs } from '../utils/rules/text/tokenise.ts';

const none = {
  title: null,
  byline: null,
  publication: null,
  published: null,
  url: null,
  declaredLanguage: null,
};
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  process.stdout.write(
    `${JSON.stringify({ id, ...analyse({ ...none, text, blocks: paragraphs(text) }) })}\n`,
  );
}
