import process from 'node:process';
import base from '../../jest.config.js';

/** The tests that hold each room. */
const TESTS = {
  core: ['core', 'functions'],
  covenants: ['covenants', 'functions'],
  'schedule-a': ['schedule-a'],
};
const { MUTATED_ROOM = 'core', MUTATION_TESTS } = process.env;
const folders = MUTATION_TESTS?.split(',') ?? TESTS[MUTATED_ROOM];

/**
 * Without the tests that read dist/ or ask the compiler, both of the code as it is and not as it is changed, or take minutes each: these
 * would kill more, but a run would take days.
 *
 * @type {import('jest').Config}
 */
export default {
  ...base,
  rootDir: '../..',
  roots: folders.map((folder) => `<rootDir>/test/${folder}`),
  testPathIgnorePatterns: ['/quick-and-exact', '/metadata', '/shipped-functions', '/core/units'],
};
