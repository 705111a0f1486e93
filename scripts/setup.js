// Plain JavaScript for the system's own Node 20: it runs before anything is installed and imports no dependency.
// Can be run again at no cost: it looks first and only does what is missing. All it says goes to stderr, because
// the commands that call it may print JSON.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainMissing, findBrowser } from './find-browser.js';
import { findCommand, findNode, ROOT } from './node24.js';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr', font: 'fonts-noto-cjk' };
const CJK_FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Brings everything that is missing: dependencies, generated types and the browsers asked for. Throws with words for a person. */
export function setUp({ browsers = ['chromium', 'firefox'] } = {}) {
  if (!dependenciesMatch()) installDependencies();
  if (!existsSync(path.join(ROOT, '.wxt', 'tsconfig.json')))
    run(findNode(), [findCommand('wxt'), 'prepare', '--level', 'error'], 'wxt prepare');
  const missing = browsers.filter((name) => !findBrowser(name));
  const font = process.platform === 'linux' && !hasChineseFont();
  if (missing.length > 0 || font) installOnDebian([...missing, ...(font ? ['font'] : [])]);
  const still = browsers.filter((name) => !findBrowser(name));
  if (still.length > 0) throw new Error(still.map(explainMissing).join('\n\n'));
  if (font && !hasChineseFont()) say('No Chinese font is installed: pictures will show empty boxes. Install fonts-noto-cjk.');
}

/** True when every package of the lock file that belongs on this machine is installed in its exact version. */
function dependenciesMatch() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const there = installed[place];
    return there ? there.version === entry.version : entry.optional === true || entry.devOptional === true || entry.peer === true;
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function installDependencies() {
  say('Installing the dependencies (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // npm_execpath is npm's own JavaScript file: running it directly needs no shell, which npm.cmd on Windows would.
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args], 'npm ci');
  else run('npm', args, 'npm ci', { shell: process.platform === 'win32' });
}

function installOnDebian(names) {
  const apt = aptGet();
  if (!apt) return;
  const packages = names.map((name) => DEBIAN_PACKAGES[name]);
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [command, ...before] = apt;
  // A failed update is no reason to stop: the lists may be there already, and the install says what is wrong.
  spawnSync(command, [...before, 'update', '-qq'], { stdio: ['ignore', 2, 2], env });
  spawnSync(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 2, 2], env });
}

/** How apt-get can be called here without asking for a password, or undefined. */
function aptGet() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/debian_version')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const free = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return free ? ['sudo', '-n', 'apt-get'] : undefined;
}

function hasChineseFont() {
  if (existsSync(CJK_FONT)) return true;
  return (spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';
}

function run(command, args, name, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
  if (error || status !== 0) throw new Error(`${name} failed${error ? `: ${error.message}` : ` with exit code ${status}`}.`);
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp();
    say('Ready.');
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
