/**
 * Where the real-browser tests find their browser: one that is installed, otherwise one they get.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const MAC_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** The one line for a machine on which no browser can be had. */
export const WHAT_TO_INSTALL =
  'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to its executable.';

/** Usual places of a browser's executable on this system, the likeliest first. */
function places() {
  const { env, platform } = process;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) =>
    COMMANDS.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)),
  );
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')]
      .flatMap((folder) => MAC_APPLICATIONS.map((name) => join(folder, name)))
      .concat(onPath);
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((name) => join(folder, name)))
      .concat(onPath);
  return [
    ...onPath,
    ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
      COMMANDS.map((name) => join(folder, name)),
    ),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/var/lib/flatpak/exports/bin/com.google.Chrome',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  ];
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of an installed browser: `CHROME_PATH`, the system's, or the one Playwright downloaded.
 * @returns undefined where there is none
 * @throws when `CHROME_PATH` names something that cannot be run
 */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!isExecutable(asked)) throw new Error(`CHROME_PATH is not an executable: ${asked}`);
    return asked;
  }
  return places().find(isExecutable) ?? [chromium.executablePath()].find(isExecutable);
}

/** Runs a command with its output shown; whether it went well. */
function run(command, args, env = {}) {
  const shell = process.platform === 'win32';
  const all = { ...process.env, ...env };
  return spawnSync(command, args, { stdio: 'inherit', shell, env: all }).status === 0;
}

/** Debian's family, as root: where the distribution's own chromium can be installed unasked. */
function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return existsSync('/etc/debian_version');
  } catch {
    return false;
  }
}

/**
 * An installed browser, or one that is fetched now: Playwright's own download, then on Debian or
 * Ubuntu as root the distribution's.
 * @returns undefined where none can be had
 */
export function getBrowser() {
  const installed = findBrowser();
  if (installed) return installed;
  console.log('No browser is installed: trying to get one.');
  // Where the download cannot be reached, that is to be known soon.
  const soon = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' };
  const downloaded = run('npx', ['--no-install', 'playwright', 'install', 'chromium'], soon);
  if (downloaded && findBrowser()) return findBrowser();
  if (canUseApt()) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update'], quiet)) run('apt-get', ['install', '-y', 'chromium'], quiet);
  }
  return findBrowser();
}
