/** The parts of a PolNeAR checkout that a command names; it ends with its usage where they cannot be read. */
import { readCommandLine, refuse } from '../command-line.ts';
import { type AnnotatedArticle, problemWith, readArticles } from './annotations.ts';

/** One list of articles for each directory: at least one, at most so many. */
export function readCorpora(usage: string, most: number): AnnotatedArticle[][] {
  const directories = readCommandLine({ allowPositionals: true }, usage).positionals;
  if (directories.length === 0) refuse('A directory is needed.', usage);
  if (directories.length > most) refuse(`There is no use for ${directories.at(-1)}.`, usage);
  const problem = directories.map(problemWith).find((one) => one !== null);
  if (problem !== undefined) refuse(problem, usage);
  return directories.map(readArticles);
}
