/**
 * The test command: the cheap stages in order, stopping at the first that fails; then the units
 * beside the browser, because each waits half of its time. Ends with a plain line `N passed, N failed`: the tests of the stages that report them, and one for
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

const CHEAP = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
];

const UNITS_STAGES = [
  {
    name: 'units, components, pictures',
    command: ['vitest', 'run', '--allowOnly=false', ...reportTo(UNITS)],
    report: UNITS,
    count: countUnits,
  },
];

const BROWSER_STAGES = [
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

/** Runs a command of `node_modules/.bin`, telling what it prints; whether it went well. */
function run([command, ...args], env, tell) {
  return new Promise((settle) => {
    const shell = process.platform === 'win32';
    const child = spawn('npx', ['--no-install', command, ...args], {
      stdio: ['inherit', 'pipe', 'pipe'],
      shell,
      env: { ...process.env, ...env },
    });
    child.stdout.on('data', tell);
    child.stderr.on('data', tell);
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
async function runStage({ command, env, report, count, needsBrowser }, tell) {
  const own = { ...env };
  if (needsBrowser) {
    const browser = askForBrowser();
    if (!browser) return { passed: 0, failed: 1 };
    own.CHROME_PATH = browser;
  }
  const well = await run(command, own, tell);
  if (!report) return well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  // A stage may fail without a failing test: a file that does not load, a server that never came.
  return { passed, failed: well ? failed : Math.max(1, failed) };
}

/** Runs stages one after the other, up to the first that fails. */
async function runStages(stages, tell) {
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    const started = Date.now();
    tell(`\n== ${stage.name}\n`);
    const counts = await runStage(stage, tell);
    total.passed += counts.passed;
    total.failed += counts.failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    tell(`== ${stage.name}: ${counts.failed ? 'failed' : 'passed'} in ${seconds} s\n`);
    if (counts.failed) break;
  }
  return total;
}

/** Runs stages while others talk, and tells what they said when they are done. */
async function runAside(stages) {
  const said = [];
  const total = await runStages(stages, (text) => said.push(text));
  for (const text of said) process.stdout.write(text);
  return total;
}

const aloud = (text) => process.stdout.write(text);

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const totals = [await runStages(CHEAP, aloud)];
if (totals[0].failed === 0)
  totals.push(...(await Promise.all([runStages(BROWSER_STAGES, aloud), runAside(UNITS_STAGES)])));
const passed = totals.reduce((sum, one) => sum + one.passed, 0);
const failed = totals.reduce((sum, one) => sum + one.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
