/** Every rule on the cases in its folder: README.md says how a case is written. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { registry } from '../../../src/functions/registry';
import { checkWorkbook } from '../../../src/schedule-a/check';
import { RULES } from '../../../src/schedule-a/rules';
import type { Finding } from '../../../src/workbook/finding';
import type { CaseFile } from './case-file';
import { cellIn, workbookOfCase } from './sheet-of-case';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function casesIn(rule: string, kind: 'good' | 'bad'): readonly (readonly [name: string, given: CaseFile])[] {
  const folder = join(__dirname, rule, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => [
    `${rule}/${kind}/${file}`,
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as CaseFile,
  ]);
}

const good = folders.flatMap((rule) => casesIn(rule, 'good'));
const bad = folders.flatMap((rule) => casesIn(rule, 'bad'));

function findingsOf(given: CaseFile): readonly Finding[] {
  const { schedules } = checkWorkbook(CALIX_2013, workbookOfCase(given), registry);
  expect(schedules).toHaveLength(1);
  return schedules[0]?.findings ?? [];
}

test('every rule has good and bad cases, and every folder is a rule', () => {
  expect(folders.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  for (const { id } of RULES) {
    expect([id, casesIn(id, 'good').length]).not.toEqual([id, 0]);
    expect([id, casesIn(id, 'bad').length]).not.toEqual([id, 0]);
  }
});

test.each(good)('%s has no finding', (_, given) => {
  expect(given.findings ?? []).toEqual([]);
  expect(findingsOf(given)).toEqual([]);
});

test.each(bad)('%s has exactly its findings, told in words that a controller can act on', (name, given) => {
  const [rule] = name.split('/');
  const expected = given.findings ?? [];
  const found = findingsOf(given);
  expect(found.map(({ rule: id, severity, line, cell }) => ({ rule: id, severity, line, cell }))).toEqual(
    expected.map(({ rule: id, severity, line, at }) => ({
      rule: id,
      severity,
      line,
      cell: at === null ? null : cellIn(given, at),
    })),
  );
  expect(expected.map(({ rule: id }) => id)).toContain(rule);
  expected.forEach(({ says = '', saysNot, details, fix = '', found: onSheet, expected: right }, index) => {
    expect(found[index]?.message).toContain(says);
    if (saysNot) expect(found[index]?.message).not.toContain(saysNot);
    if (details) expect(found[index]?.details).toEqual(details);
    expect(found[index]?.fix).toContain(fix);
    if (onSheet) expect(found[index]?.found).toBe(onSheet);
    if (right) expect(found[index]?.expected).toBe(right);
  });
  found.forEach(isToldToBeActedOn);
});

function isToldToBeActedOn({ message, fix, line, severity }: Finding): void {
  expect(`${message} ${fix}`).not.toMatch(/\b(?:invalid|failed|please|undefined|null|NaN)\b/i);
  expect(message).toMatch(/^[A-Z].*[.”]$/s);
  if (line && severity !== 'form') expect(message).toContain(line === 'I.A less' ? '“Less:” row' : line);
  expect(fix).toMatch(
    /^(?:Add|Compute|Delete|Enter|Give row|In [A-Z]+\d+ enter |Insert|Leave|Look up|Mark|Mend|Move|Number|Open|Restore|Show|The form came so|Unhide)/,
  );
}
