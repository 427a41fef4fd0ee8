import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '../../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'covenant-build-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import { createEngine } from ${JSON.stringify(join(ROOT, 'src/cli/engine/engine'))};
     const engine = createEngine({
       namespace: 'COVENANT',
       metadata: { functions: [{ id: 'TWICE', name: 'TWICE', parameters: [{ name: 'x' }] }] },
       functions: { TWICE: (x) => Number(x) * 2 },
     });
     void engine.evaluate(process.argv.slice(2)).then((results) => console.log(JSON.stringify(results)));`,
  );
  const script = `import { buildCli } from ${JSON.stringify(pathToFileURL(join(ROOT, 'src/cli/build.mjs')).href)};
    await buildCli(${JSON.stringify({ outdir: join(folder, 'dist'), entry })});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the command line and the formula engine are files of their own', () => {
  const dist = join(folder, 'dist');
  expect(readdirSync(dist).sort()).toEqual([
    'certificate-pdf.cjs',
    'certificate-word.cjs',
    'covenant.cjs',
    'formula-engine.cjs',
    'worker.cjs',
  ]);
  const commandLine = readFileSync(join(dist, 'covenant.cjs'), 'utf8');
  expect(commandLine.startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(commandLine).not.toContain('univerjs');
});

test('together they evaluate formulas in plain Node, from any folder', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [join(folder, 'dist/covenant.cjs'), '=COVENANT.TWICE(21)', '=SUM(1,2)'],
    {
      cwd: tmpdir(),
      encoding: 'utf8',
    },
  );
  expect(JSON.parse(stdout)).toEqual([{ value: 42 }, { value: 3 }]);
});
