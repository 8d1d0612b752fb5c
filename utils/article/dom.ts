/** Numbers of the DOM's own, by name: the globals that hold them are missing outside a browser. */

/** Bits of `compareDocumentPosition`. */
export const PRECEDING = 2; // Node.DOCUMENT_POSITION_PRECEDING
export const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
/** What a tree walker shows that holds text. */
export const TEXT_AND_CDATA = 4 | 8; // NodeFilter.SHOW_TEXT | SHOW_CDATA_SECTION
