/**
 * `npm run mutation [-- [--sample N] PART …]`: changes the code in small ways, one at a time, and sees whether a test fails. A part is a room,
 * or files of one, such as `core/cents.ts,core/dated.ts`; left out, it is core, covenants and schedule-a. With --sample N, one in N of
 * the functions. MUTATION_TESTS=core,functions says which folders of tests are run; left out, those that hold the room.
 *
 * Each part is a run of its own. Once it is through, what is known of unchanged code is kept in `.stryker/`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sampleOf } from './sample.mjs';

/** The rooms, the largest in parts: what is known is kept part by part. */
const PARTS = [
  'core',
  'covenants',
  'schedule-a/formula',
  'schedule-a/locate',
  'schedule-a/rules',
  'schedule-a/template',
  'schedule-a/*.ts',
];
const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);
const { values, positionals: asked } = parseArgs({
  options: { sample: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const oneIn = Number(values.sample);
if (!Number.isInteger(oneIn) || oneIn < 1) {
  process.stderr.write(`--sample ${values.sample}: enter a whole number, such as 5 for one function in five.\n`);
  process.exit(2);
}
/** File systems allow names of 255 bytes; a list of files may be longer. */
const LONGEST_NAME = 100;

/** What the report of a part is called: itself, or its beginning and a digest. */
function nameOf(part) {
  const name = part.replaceAll(/[/,*]/g, '-') + (oneIn > 1 ? `-one-in-${oneIn}` : '');
  if (name.length <= LONGEST_NAME) return name;
  return `${name.slice(0, LONGEST_NAME)}-${createHash('sha256').update(part).digest('hex').slice(0, 12)}`;
}

const counts = (asked.length ? asked : PARTS).map((part) => {
  const report = `.stryker/${nameOf(part)}.json`;
  mkdirSync('.stryker', { recursive: true });
  const patterns = part.split(',').map((path) => (path.endsWith('.ts') ? `src/${path}` : `src/${path}/**/*.ts`));
  const { status } = spawnSync(
    'npx',
    [
      'stryker',
      'run',
      'test/mutation/stryker.config.mjs',
      '--mutate',
      (oneIn > 1 ? sampleOf(patterns, oneIn) : patterns).join(','),
      '--incrementalFile',
      report,
    ],
    { stdio: 'inherit', env: { ...process.env, MUTATED_ROOM: part.split('/')[0] } },
  );
  if (status !== 0) process.exit(status ?? 1);
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const killed = mutants.filter(({ status: outcome }) => KILLED.has(outcome)).length;
  const alive = mutants.filter(({ status: outcome }) => ALIVE.has(outcome)).length;
  return { part, killed, all: killed + alive };
});

const percent = (killed, all) => `${((100 * killed) / all).toFixed(1)} %`;
for (const { part, killed, all } of counts)
  process.stdout.write(`${part}: ${killed} of ${all} mutants killed, ${percent(killed, all)}\n`);
const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
if (counts.length > 1) process.stdout.write(`Together: ${percent(sum('killed'), sum('all'))}\n`);
