/** Lines of a stream, ended by "\n" alone: node's readline also splits at U+2028, which a JSON string may hold. */
export async function* linesOf(stream: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    parts.push(pieces[0]!);
    for (const piece of pieces.slice(1)) {
      yield parts.join('');
      parts = [piece];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last) yield last;
}
