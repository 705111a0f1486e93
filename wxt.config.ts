import { defineConfig } from 'wxt';
import { dictionaryFiles } from './scripts/dictionary-files.ts';
import { localeFiles } from './scripts/locale-files.ts';
import { packPairs } from './scripts/pack-pairs.ts';
import { noteShipped, writeLicences } from './scripts/shipped-licences.ts';
import { PAIRS } from './utils/core/traditional-pairs.ts';

/** The only sites this extension may look at. Every other address is closed to it by the browser itself. */
const SITES = ['https://*.1688.com/*', 'https://login.taobao.com/*', 'https://*.alipay.com/*', 'https://*.worldfirst.com/*'];

/** Our own pages load nothing from anywhere and may not be framed. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // Our own packaged dictionary and words are read by fetch (utils/platform/read-own-file.ts); every other address stays closed.
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: '1688-guidebook@guidebook.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

// 128: the first Chromium with caretPositionFromPoint, light-dark() and every other thing the overlay is drawn with.
const chromium = { minimum_chrome_version: '128' };

/** Builds carry the traditional characters packed: as they are written they are a twentieth of the overlay. */
const packedPairs = {
  name: 'packed-pairs',
  load: (id: string) =>
    id.endsWith('/utils/core/traditional-pairs.ts')
      ? `import { unpackPairs } from './unpack-pairs';\nexport const PAIRS = unpackPairs(${JSON.stringify(packPairs(PAIRS))});`
      : undefined,
};

// Command keys belong to the browser, which tells the background: nothing of ours listens to keys on a page. Chromium takes four
// suggestions at most; the buyer can set and change all of them in the browser.
const commands = {
  'explain-word': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandExplain__' },
  'next-word': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commandNext__' },
  'previous-word': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_commandPrevious__' },
  silence: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSilenceAll__' },
  'copy-word': { description: '__MSG_commandCopy__' },
  'silence-words': { description: '__MSG_commandSilence__' },
};

export default defineConfig({
  // A name without an import tells a newcomer nothing about where it comes from.
  imports: false,
  // WXT's default for Firefox is version 2.
  manifestVersion: 3,
  vite: () => ({
    plugins: [packedPairs, noteShipped()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The polyfill would bring a `fetch` into our bundles; every browser we support preloads by itself.
    // The oldest browsers that the manifest admits: nothing is rewritten for older ones, light-dark() least of all.
    build: { modulePreload: { polyfill: false }, target: ['chrome128', 'firefox140'] },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...dictionaryFiles(), ...localeFiles());
    },
    'build:done': ({ config }) => writeLicences(config.outDir),
  },
  zip: { excludeSources: ['journey/**', 'test-results/**', 'playwright-report/**', '.cache/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDesc__',
    default_locale: 'en',
    // WXT adds the panel's right by itself; named here all the same, so that all rights stand in one place.
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    // Asked for only when the buyer wants reminders as notifications too.
    optional_permissions: ['notifications'],
    host_permissions: SITES,
    // By hand: WXT's own content-script runtime can be killed by any page with one event, and weighs three times our detector.
    content_scripts: [{ matches: SITES, js: ['detector.js'], all_frames: true, run_at: 'document_idle' }],
    commands,
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox' ? firefox : chromium),
  }),
});
