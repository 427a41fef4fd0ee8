/**
 * Stryker's way to the tests of a room: they are loaded once, and each mutant is switched on in the loaded code. Stryker's own runner for Jest
 * loads everything anew for each mutant, ten times the time of the tests.
 *
 * What code remembers from one run to the next could count for another mutant: a test that found a mutant is run again without it, and where it
 * fails then too, everything is loaded anew and the mutant is judged again.
 */
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { filesOfTests } from './files-of-tests.mjs';
import * as tests from './tests.mjs';

const QUICK_MS = 15;
/** How many of the tests that noticed a mutant of the same file last are asked before all others. */
const MOST_ASKED_FIRST = 40;

class LoadedTests {
  /** What the changed code looks at: which change is on, and who covers what. */
  #switch = (globalThis.__stryker__ ??= {});
  /** Milliseconds that each test takes with nothing changed. */
  #took = new Map();
  /** For each file, the tests that noticed its mutants, the last one last. */
  #killers = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  init() {
    tests.load(filesOfTests());
  }

  async dryRun() {
    const results = await this.#run(() => true, { keepOn: true });
    this.#took = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#switch.mutantCoverage };
  }

  async mutantRun(options) {
    const first = await this.#judge(options);
    const killer = first.tests.find(({ status }) => status === TestStatus.Failed);
    if (!killer || first.status !== DryRunStatus.Complete) return toMutantRunResult(first, false);
    this.#remember(options.activeMutant.fileName, killer.id);
    const [without] = await this.#run((test) => tests.nameOf(test) === killer.id);
    if (without.status === TestStatus.Success) return toMutantRunResult(first, false);
    tests.load(filesOfTests());
    return toMutantRunResult(await this.#judge(options), false);
  }

  /** First the tests that noticed the mutants before this one, then the quick ones: they kill most mutants. */
  async #judge(options) {
    const lately = this.#killers.get(options.activeMutant.fileName) ?? new Set();
    const isLately = (test) => lately.has(tests.nameOf(test));
    const results = [];
    for (const isAsked of [
      isLately,
      (test) => !isLately(test) && this.#isQuick(test),
      (test) => !isLately(test) && !this.#isQuick(test),
    ]) {
      const stage = await this.#judgeBy(options, isAsked);
      if (stage.status !== DryRunStatus.Complete) return stage;
      results.push(...stage.tests);
      if (stage.tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  #remember(fileName, killer) {
    const lately = this.#killers.get(fileName) ?? new Set();
    lately.delete(killer);
    lately.add(killer);
    if (lately.size > MOST_ASKED_FIRST) lately.delete(lately.values().next().value);
    this.#killers.set(fileName, lately);
  }

  #isQuick = (test) => (this.#took.get(tests.nameOf(test)) ?? 0) < QUICK_MS;

  async #judgeBy({ activeMutant, testFilter, hitLimit }, isAsked) {
    const chosen = testFilter && new Set(testFilter);
    Object.assign(this.#switch, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    try {
      const results = await this.#run((test) => (chosen?.has(tests.nameOf(test)) ?? true) && isAsked(test));
      return (
        determineHitLimitReached(this.#switch.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results }
      );
    } finally {
      Object.assign(this.#switch, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  async #run(chosen, { keepOn = false } = {}) {
    const results = [];
    await tests.run(chosen, {
      start: (test) => (this.#switch.currentTestId = tests.nameOf(test)),
      done: (test) => {
        this.#switch.currentTestId = undefined;
        const hasFailed = test.errors.length > 0;
        results.push({
          id: tests.nameOf(test),
          name: tests.nameOf(test),
          timeSpentMs: test.duration ?? 0,
          ...(hasFailed
            ? { status: TestStatus.Failed, failureMessage: String(test.errors[0]?.[0]?.message ?? test.errors[0]) }
            : { status: TestStatus.Success }),
        });
        return hasFailed && !keepOn;
      },
    });
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'loaded-tests', LoadedTests)];
