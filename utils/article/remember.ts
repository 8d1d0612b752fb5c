/** Answers once for each element; many blocks ask of the same ones. */
export function remember<T>(ask: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = ask(element);
    known.set(element, answer);
    return answer;
  };
}
