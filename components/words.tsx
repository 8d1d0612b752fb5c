/** The words of the interface, on their way into components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Key, Message, Rest, Words } from '../utils/words/catalogue.ts';
import { message, parts, say } from '../utils/words/say.ts';
import { ENGLISH } from '../utils/words/words.ts';

const WordsContext = createContext<Words>(ENGLISH);
export const WordsProvider = WordsContext.Provider;
export const useWords = (): Words => useContext(WordsContext);

/** Our words as plain text, for labels: `const say = useSay(); say('menu.open')`. */
export function useSay(): <K extends Key>(key: K, ...slots: Rest<K>) => string {
  const words = useWords();
  return (key, ...slots) => say(words, message(key, ...slots));
}

/** Our words on screen; what comes from the page is isolated, so that it cannot turn its surroundings round. */
export function Said({ what }: { what: Message }) {
  const words = useWords();
  return (
    <>{parts(words, what).map((part, i) => (part.foreign ? <bdi key={i}>{part.text}</bdi> : part.text))}</>
  );
}

/** One paragraph for each. The same key may come twice, as "The same number again" does, so the place is part of it. */
export const Lines = ({ of, ...rest }: { of: readonly Message[]; class: string }) => (
  <>
    {of.map((line, index) => (
      <p class={rest.class} key={`${line.key}${index}`}>
        <Said what={line} />
      </p>
    ))}
  </>
);

/** `Said` for a key: `<Say it="figure.creditedTo" with={{ who }} />`. */
export function Say<K extends Key>(
  props: { it: K } & (Rest<K> extends [infer S] ? { with: S } : { with?: undefined }),
) {
  const words = useWords();
  const slots = (props.with === undefined ? [] : [props.with]) as Rest<K>;
  return <Said what={message(props.it, ...slots)} key={words.language} />;
}
