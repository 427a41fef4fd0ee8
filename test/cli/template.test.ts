/** `covenant template` as a child process. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const root = path.join(__dirname, '..', '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

const covenant = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/covenant.cjs', ...args], { cwd: root, encoding: 'utf8' });

test('the empty form and the example are written, and nothing else is left in the folder', () => {
  expect(covenant('template', path.join(folder, 'empty.xlsx')).status).toBe(0);
  expect(covenant('template', path.join(folder, 'deep', 'example.xlsx'), '--example').status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['deep', 'empty.xlsx']);
  expect(readdirSync(path.join(folder, 'deep'))).toEqual(['example.xlsx']);
});

test('a file that is there is kept, unless it is to be replaced', () => {
  const file = path.join(folder, 'mine.xlsx');
  writeFileSync(file, 'mine');
  const kept = covenant('template', file);
  expect(kept.status).toBe(2);
  expect(kept.stderr).toContain('--force');
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(covenant('template', file, '--force').status).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});

test('what cannot be written leaves nothing behind', () => {
  const blocked = path.join(folder, 'empty.xlsx', 'inside.xlsx');
  expect(covenant('template', blocked)).toMatchObject({ status: 2 });
  expect(existsSync(blocked)).toBe(false);
  expect(covenant('template', path.join(folder, 'out.csv')).stderr).toContain('.xlsx');
});

test('help is there for every command, and a slip in the command is told', () => {
  for (const command of ['check', 'formula', 'template']) {
    const { stdout, status } = covenant(command, '--help');
    expect(stdout).toContain(`covenant ${command}`);
    expect(status).toBe(0);
  }
  const slip = covenant('chek');
  expect(slip.status).toBe(2);
  expect(slip.stderr).toContain('chek');
});
