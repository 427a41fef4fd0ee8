/** The README says what the code does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const root = path.join(__dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

test('every function stands in the README with its arguments and its description', () => {
  const { functions } = JSON.parse(readFileSync(path.join(root, 'dist', 'functions.json'), 'utf8')) as {
    functions: { name: string; description: string; parameters: { name: string; optional?: boolean }[] }[];
  };
  for (const { name, description, parameters } of functions) {
    const list = parameters
      .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
      .join(', ');
    expect(readme).toContain(`| \`${name}(${list})\` | ${description} |`);
  }
});

test('the report in the README is what the example workbook gives', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['dist/covenant.cjs', 'check', 'assets/calix-schedule-a-2015-12-31.xlsx'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(readme).toContain(stdout.trim());
});

test('the lines of a tie-out in the README are of what the call’s workbook gives', () => {
  const { stdout } = spawnSync(process.execPath, ['dist/covenant.cjs', 'tie-out', 'assets/calix-q4-2010-call.xlsx'], {
    cwd: root,
    encoding: 'utf8',
  });
  const block = /```\n( {2}✓ \d+ {2}tie out\n[^`]*)```/.exec(readme)?.[1] ?? 'none';
  expect(stdout).toContain(block.trimEnd());
});
