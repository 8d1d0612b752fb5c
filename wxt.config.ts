import { defineConfig } from 'wxt';
import { ICON_SIZES, iconFile, iconPaths } from './utils/extension/icon.ts';

/**
 * The manifest is the contract with the reader: `activeTab`, `scripting`, `storage` and nothing else.
 * tests/manifest.test.ts holds the built manifest against the exact list, so a new key is a decision.
 */
export default defineConfig({
  imports: false, // names are imported where they are used, so that a reader sees where they come from
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  // The polyfill is for browsers older than any of ours, and it would bring a `fetch` into the popup.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Claimlight',
    description:
      'See who says what in a news article, and who each figure is credited to. No verdicts. Nothing leaves your device.',
    permissions: ['activeTab', 'scripting', 'storage'],
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, iconFile(true, size)])),
    action: {
      default_icon: iconPaths(false),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Show or hide the marks' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Next mark' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Previous mark' },
    },
    content_security_policy: {
      // connect-src 'none': the promise "sends nothing" is held by the browser, not only by us.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'claimlight@claimlight.example',
              strict_min_version: '140.0', // CSS.highlights
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '135' }),
  }),
});
