/** Every rule of a call's workbook on its cases: a file a rule, with good and bad ones. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkCall } from '../../../src/earnings-call/on-sheets/check-call';
import { RULES } from '../../../src/earnings-call/on-sheets/rules';
import type { CallFinding } from '../../../src/earnings-call/on-sheets/rules/rule';
import { type CaseFile, cellAt, workbookOfCase } from './workbook-of-case';

const folder = path.join(__dirname, 'rules');
const files = readdirSync(folder).map((file) => ({
  rule: path.basename(file, '.json'),
  ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
    readonly good: readonly CaseFile[];
    readonly bad: readonly CaseFile[];
  }),
}));
const cases = (kind: 'good' | 'bad') =>
  files.flatMap(({ rule, [kind]: all }) => all.map((one) => [`${rule}: ${one.case}`, rule, one] as const));

async function findingsOf(given: CaseFile): Promise<readonly CallFinding[]> {
  const checked = checkCall(await workbookOfCase(given));
  if (!checked) throw new Error('no call');
  return checked.findings;
}

const withCells = (text: string): string => text.replace(/\{([^}]+)\}/g, (_, name: string) => cellAt(name));

test('the ordinary call has no finding', async () => {
  expect(await findingsOf({ case: '' })).toEqual([]);
});

test('every rule has good and bad cases, and every file is of a rule', () => {
  expect(files.map(({ rule }) => rule).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  for (const { rule, good, bad } of files) expect([rule, good.length > 0, bad.length > 0]).toEqual([rule, true, true]);
});

test.each(cases('good'))('good, %s', async (_, rule, given) => {
  expect((await findingsOf(given)).filter(({ rule: id }) => id === `call-${rule}`)).toEqual([]);
});

test.each(cases('bad'))('bad, %s', async (_, rule, given) => {
  const expected = given.findings ?? [];
  const found = await findingsOf(given);
  expect(found.map(({ rule: id, severity, cell }) => [id, severity, cell])).toEqual(
    expected.map(({ rule: id, severity, at }) => [`call-${id}`, severity, at === null ? null : cellAt(at)]),
  );
  expect(expected.map(({ rule: id }) => id)).toContain(rule);
  expected.forEach(({ says = '', fix = '' }, index) => {
    expect(found[index]?.message).toContain(withCells(says));
    expect(found[index]?.fix).toContain(withCells(fix));
  });
  for (const { message, fix } of found) {
    expect(`${message} ${fix}`).not.toMatch(/\b(?:invalid|failed|please|undefined|null|NaN)\b| {2}/i);
    expect(message).toMatch(/^[\p{Lu}\d“].*\.$/su);
    expect(fix).toMatch(/^(?:In [A-Z]+\d+|In \S+![A-Z]+\d+|Add|Insert|Move|Enter|Compare|Calculate)/);
  }
});
