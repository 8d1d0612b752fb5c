import { clean } from '../../utils/words/display.ts';

/** "de-AT" -> "German" in the reader's language; a tag that is none is shown as it stands. */
export function languageName(tag: string, language: string): string {
  const shownTag = clean(tag, 20);
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(shownTag.split('-')[0]!) ?? shownTag;
  } catch {
    return shownTag;
  }
}
