/** The live formulas of a Closing sheet: calculated anew, the check finds what it finds of figures worked by hand. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { FileReport } from '../../src/cli/report/report';
import { type CaseFile, cellAt, sheetOfCase } from '../supporting-sheets/closing/sheet-of-case';
import { written } from './check-files';

const root = path.join(__dirname, '..', '..');
const cases = path.join(root, 'test', 'supporting-sheets', 'closing');

/** Cases whose formulas are the template's own: what they state is what they calculate to. */
const RULES = [
  'commitments-missing',
  'fee-received',
  'lender-unsigned',
  'not-answered',
  'other-fees-paid',
  'status-contradicts',
];
const names = RULES.flatMap((rule) =>
  ['good', 'bad'].flatMap((kind) => readdirSync(path.join(cases, rule, kind)).map((file) => `${rule}/${kind}/${file}`)),
);
const HALF_CENTS = ['fee-wrong/good/half-a-cent-up.json', 'fee-wrong/good/below-half-a-cent.json'];
const ALL_WAIVED = 'effective/good/every-condition-waived.json';

test('files without calculated values are calculated, and checked as the cases say', async () => {
  const given = [...names, ...HALF_CENTS, ALL_WAIVED].map(
    (name) => [name, JSON.parse(readFileSync(path.join(cases, name), 'utf8')) as CaseFile] as const,
  );
  const files: string[] = [];
  for (const [name, one] of given)
    files.push(await written(`${name.replaceAll('/', ' ')}.xlsx`, [sheetOfCase(one)], 'nothing'));
  const { stdout, stderr } = spawnSync(process.execPath, ['dist/covenant.cjs', 'check', '--json', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const reports = JSON.parse(stdout) as readonly FileReport[];
  const found = reports.map(({ supporting }) => supporting.flatMap(({ findings }) => findings));
  given.forEach(([name, { findings = [] }], index) => {
    expect([name, found[index]?.map(({ rule, cell }) => [rule, cell])]).toEqual([
      name,
      findings.map(({ rule, at }) => [`closing-${rule}`, at === null ? null : cellAt(at)]),
    ]);
  });
});
