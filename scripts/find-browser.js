// Plain JavaScript for the system's own Node 20: it runs before anything is installed and imports no dependency.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean);
const inWindows = (...tail) => programFiles.map((folder) => path.join(folder, ...tail));
const inMac = (app, file) =>
  ['/Applications', path.join(homedir(), 'Applications')].map((folder) => `${folder}/${app}.app/Contents/MacOS/${file}`);
const inLinux = (...names) => names.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);

// Google Chrome comes last: since version 137 it no longer loads an extension from the command line. Chromium does.
const PLACES = {
  chromium: {
    env: 'CHROMIUM_PATH',
    linux: () => [...inLinux('chromium', 'chromium-browser', 'chrome-for-testing'), ...inLinux('google-chrome')],
    darwin: () => [
      ...inMac('Chromium', 'Chromium'),
      ...inMac('Google Chrome for Testing', 'Google Chrome for Testing'),
      ...inMac('Google Chrome', 'Google Chrome'),
    ],
    win32: () => [...inWindows('Chromium', 'Application', 'chrome.exe'), ...inWindows('Google', 'Chrome', 'Application', 'chrome.exe')],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    linux: () => [...inLinux('firefox-esr', 'firefox'), '/opt/firefox/firefox'],
    darwin: () => [...inMac('Firefox', 'firefox'), ...inMac('Firefox Developer Edition', 'firefox')],
    win32: () => inWindows('Mozilla Firefox', 'firefox.exe'),
  },
};

/** Where this browser may be: the environment's word alone when it is set, else the usual places of this platform. */
export function browserPlaces(name) {
  const places = PLACES[name];
  const told = process.env[places.env];
  return told ? [told] : (places[process.platform] ?? places.linux)();
}

/** The path of an installed browser, or undefined. */
export function findBrowser(name) {
  return browserPlaces(name).find((file) => existsSync(file));
}

/** What to tell a person when this browser is not there. */
export function explainMissing(name) {
  const install = {
    linux: { chromium: 'apt-get install chromium fonts-noto-cjk', firefox: 'apt-get install firefox-esr' },
    darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
    win32: { chromium: 'winget install Hibbiki.Chromium', firefox: 'winget install Mozilla.Firefox' },
  }[process.platform] ?? { chromium: 'install Chromium', firefox: 'install Firefox' };
  return [
    `No ${name === 'chromium' ? 'Chromium (128 or newer)' : 'Firefox (140 or newer)'} was found. Looked for:`,
    ...browserPlaces(name).map((file) => `  ${file}`),
    `Install it (${install[name]}), or set ${PLACES[name].env} to its path, and run the same command again.`,
  ].join('\n');
}
