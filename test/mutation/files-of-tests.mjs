import process from 'node:process';
import { globSync } from 'tinyglobby';

/** The tests that hold each room. */
const TESTS = {
  core: ['core', 'functions', 'covenants', 'metrics'],
  covenants: ['covenants', 'functions', 'agreement'],
  'schedule-a': ['schedule-a'],
};
/** Read dist/ or ask the compiler, both of the code as it is and not as it is changed, or load code more than once. */
const LEFT_OUT = ['functions/quick-and-exact', 'functions/metadata', 'functions/shipped-functions', 'core/units'];
/** Take seconds: most mutants are killed before. */
const LAST = ['shapes', 'properties', 'again', 'hostile', 'rules/rules', 'rules/right-schedules', 'rules/one-slip'];

const { MUTATED_ROOM = 'core', MUTATION_TESTS, MUTATION_LEFT_OUT } = process.env;

/** The files of tests of the mutated room, the quick ones first. */
export function filesOfTests() {
  const rank = (path) => LAST.findIndex((name) => path.includes(name));
  return globSync(
    (MUTATION_TESTS?.split(',') ?? TESTS[MUTATED_ROOM]).map((folder) => `test/${folder}/**/*.test.ts`),
    {
      cwd: process.cwd(),
      absolute: true,
      ignore: [...LEFT_OUT, ...(MUTATION_LEFT_OUT?.split(',') ?? [])].map((name) => `**/${name}*`),
    },
  ).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
