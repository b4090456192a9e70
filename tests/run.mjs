/**
 * The test command: every stage in order, cheapest first, stopping at the first that fails. Ends
 * with a plain line `N passed, N failed`: the tests of the stages that report them, and one for
 * each other stage.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { getBrowser, WHAT_TO_INSTALL } from './browser.mjs';

const REPORTS = '.cache/tests';
const UNITS = `${REPORTS}/units.json`;
const PAGES = `${REPORTS}/pages.json`;

/** Counts of a vitest report. */
const countUnits = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });

/** Counts of a Playwright report; a test that passed only at the second try has failed. */
const countPages = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
});

/** Options by which vitest shows its progress and writes a report. */
function reportTo(file) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}

const STAGES = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  {
    name: 'units, components, pictures',
    command: ['vitest', 'run', '--allowOnly=false', ...reportTo(UNITS)],
    report: UNITS,
    count: countUnits,
  },
  { name: 'build', command: ['vite', 'build'] },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PAGES },
    report: PAGES,
    count: countPages,
    needsBrowser: true,
  },
];

/** Runs a command of `node_modules/.bin` with its output shown; whether it went well. */
function run([command, ...args], env) {
  return new Promise((settle) => {
    const shell = process.platform === 'win32';
    const child = spawn('npx', ['--no-install', command, ...args], {
      stdio: 'inherit',
      shell,
      env: { ...process.env, ...env },
    });
    child.on('error', () => settle(false));
    child.on('close', (code) => settle(code === 0));
  });
}

/** The browser to test in; one line says why there is none. */
function askForBrowser() {
  try {
    const browser = getBrowser();
    if (!browser) console.error(WHAT_TO_INSTALL);
    return browser;
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

/** Runs a stage and counts what passed and failed in it. */
async function runStage({ command, env, report, count, needsBrowser }) {
  const own = { ...env };
  if (needsBrowser) {
    const browser = askForBrowser();
    if (!browser) return { passed: 0, failed: 1 };
    own.CHROME_PATH = browser;
  }
  const well = await run(command, own);
  if (!report) return well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  // A stage may fail without a failing test: a file that does not load, a server that never came.
  return { passed, failed: well ? failed : Math.max(1, failed) };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let [passed, failed] = [0, 0];
for (const stage of STAGES) {
  const started = Date.now();
  console.log(`\n== ${stage.name}`);
  const counts = await runStage(stage);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`== ${stage.name}: ${counts.failed ? 'failed' : 'passed'} in ${seconds} s`);
  if (counts.failed) break;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
