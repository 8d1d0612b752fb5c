/** `extract --jsonl`: one article a line in, one analysis a line out, in order and in constant memory. */
import * as z from 'zod/mini';
import { analyse } from '../utils/rules/analyse.ts';
import { fromPage, fromText } from './read-input.ts';

const id = z.union([z.string(), z.number()]);
const lineSchema = z.union([
  z.object({ id, text: z.string() }),
  z.object({ id, html: z.string(), url: z.optional(z.nullable(z.string())) }),
]);
const withId = z.object({ id });

/** Answers the line for one line of input; a line that cannot be read gives an error line and ends nothing. */
export function extractLine(line: string): { output: string; ok: boolean } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return failure(null, 'no JSON');
  }
  const named = withId.safeParse(parsed);
  const input = lineSchema.safeParse(parsed);
  if (!input.success) {
    return failure(named.success ? named.data.id : null, 'needs "id" and "text", or "id" and "html"');
  }
  try {
    const { data } = input;
    const article = 'text' in data ? fromText(data.text) : fromPage(data.html, data.url);
    return { output: JSON.stringify({ id: data.id, ...analyse(article) }), ok: true };
  } catch (error) {
    return failure(input.data.id, error instanceof Error ? error.message : String(error));
  }
}

function failure(id: string | number | null, error: string): { output: string; ok: boolean } {
  return { output: JSON.stringify({ id, error }), ok: false };
}
