/**
 * The tests of a room, loaded once and run again for every mutant: Jest's own functions and expectations, without its loading of all code anew for
 * each run, which takes longer than the tests.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { relative } from 'node:path';
import process from 'node:process';
import { jestExpect } from '@jest/expect';
import { transformSync } from '@swc/core';
import * as circus from 'jest-circus';
import base from '../../jest.config.js';

const require = createRequire(import.meta.url);
const [[, compilerOptions]] = Object.values(base.transform);
const IS_OURS = /\/(?:src|test)\/.*\.tsx?$/;

/** What Jest gives a file of tests. */
function giveGlobals() {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
  Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });
}

/** What the compiler made of a file. */
const compiled = new Map();

function javaScriptOf(filename) {
  const known = compiled.get(filename);
  if (known) return known;
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...compilerOptions, filename, swcrc: false });
  compiled.set(filename, code);
  return code;
}

function readTypeScript() {
  for (const extension of ['.ts', '.tsx'])
    Module._extensions[extension] = (module, filename) => module._compile(javaScriptOf(filename), filename);
}

/**
 * Loads the files. What a test does on the way to being written down, such as drawing a sheet, is done once, before any mutant: a test that keeps
 * what the code gave for the next test notices no mutant. What `beforeAll` runs counts for no test; what `beforeEach` runs counts.
 */
export function load(files) {
  giveGlobals();
  readTypeScript();
  for (const path of Object.keys(require.cache).filter((known) => IS_OURS.test(known)))
    Reflect.deleteProperty(require.cache, path);
  circus.resetState();
  circus.setState({ ...circus.getState(), testTimeout: base.testTimeout });
  for (const file of files)
    circus.describe(relative(process.cwd(), file), () => {
      require(file);
    });
}

function* testsIn(block) {
  for (const child of block.children)
    if (child.type === 'test') yield child;
    else yield* testsIn(child);
}

/** A test's name, with the blocks it stands in. */
export function nameOf(test) {
  const names = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}

const all = () => [...testsIn(circus.getState().rootDescribeBlock)];

/**
 * Runs the tests that are chosen, one after the other.
 *
 * @param chosen whether a test is to be run.
 * @param on what to do at a test's start and end; at its end, whether to leave out the others.
 */
export async function run(chosen, on) {
  let isOver = false;
  const modes = new Map(all().map((test) => [test, test.mode]));
  for (const test of modes.keys()) {
    Object.assign(test, { errors: [], status: null, duration: null, invocations: 0 });
    if (!chosen(test)) test.mode = 'skip';
  }
  const watch = (event) => {
    if (event.name === 'test_start' && isOver) event.test.mode = 'skip';
    if (event.name === 'test_started') on.start?.(event.test);
    if (event.name === 'test_done') isOver = on.done(event.test) ?? false;
  };
  circus.addEventHandler(watch);
  try {
    await circus.run();
  } finally {
    circus.removeEventHandler(watch);
    for (const [test, mode] of modes) test.mode = mode;
  }
}
