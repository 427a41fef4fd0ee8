/** The formula engine for tests: Univer runs in Node only when bundled, so it is bundled once and kept. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as univer from '../../../src/cli/engine/univer';

const ROOT = join(__dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/covenant');
const SOURCES = [
  'src/cli/build.mjs',
  'src/cli/engine/univer.ts',
  'src/cli/engine/calculator.ts',
  'src/cli/engine/remembering.ts',
  'src/cli/engine/running-totals.ts',
  'src/workbook/compared-cell-by-cell.ts',
  'src/workbook/number-literal.ts',
  'package-lock.json',
];

/** To be given to `createEngine` as `load`. */
export const loadBundled = (): Promise<typeof univer> =>
  Promise.resolve(createRequire(__filename)(bundledEngine()) as typeof univer);

/** The bundle's file. A new one is moved into place whole, since test files run side by side. */
export function bundledEngine(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(readFileSync(join(ROOT, source)));
  const file = join(CACHE, hash.digest('hex').slice(0, 16), 'formula-engine.cjs');
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'building-'));
  const script = `import { buildEngine } from ${JSON.stringify(pathToFileURL(join(ROOT, 'src/cli/build.mjs')).href)};
    await buildEngine({ outdir: ${JSON.stringify(work)} });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The formula engine could not be bundled: ${stderr}`);
  mkdirSync(dirname(file), { recursive: true });
  renameSync(join(work, 'formula-engine.cjs'), file);
  rmSync(work, { recursive: true });
  return file;
}
