/** The style of all marks as one sheet, for `scripting.insertCSS({ origin: 'USER' })`. */
export const MARKS_STYLE = '';
