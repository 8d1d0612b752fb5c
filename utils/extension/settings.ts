/** All that is ever stored: the reader's settings. Their model lies on the ground floor, beside the analysis. */
export { type Category, DEFAULT_SETTINGS, type Settings, settingsSchema } from '../analysis/settings.ts';
