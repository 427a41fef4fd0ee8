/** Every rule of a Closing sheet on the cases in its folder: README.md says how a case is written. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { checkSupporting, supportingFinder } from '../../../src/supporting-sheets/check';
import { RULES } from '../../../src/supporting-sheets/closing/rules';
import { workbookOf } from '../../../src/workbook/memory';
import type { Finding } from '../../../src/workbook/finding';
import { around } from '../around';
import { type CaseFile, cellAt, sheetOfCase, withCells } from './sheet-of-case';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function casesIn(rule: string, kind: 'good' | 'bad'): readonly (readonly [name: string, given: CaseFile])[] {
  const folder = path.join(__dirname, rule, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => [
    `${rule}/${kind}/${file}`,
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CaseFile,
  ]);
}

const good = folders.flatMap((rule) => casesIn(rule, 'good'));
const bad = folders.flatMap((rule) => casesIn(rule, 'bad'));
const find = supportingFinder(CALIX_2013);

function findingsOf(given: CaseFile): readonly Finding[] {
  const sheet = sheetOfCase(given);
  const [checked, ...more] = checkSupporting(CALIX_2013, find(sheet, 1900), around(workbookOf(sheet)));
  if (!checked || more.length) throw new Error('no Closing sheet, or several');
  return checked.findings;
}

test('the ordinary sheet has no finding', () => {
  expect(findingsOf({ case: '' })).toEqual([]);
});

test('every rule has good and bad cases, and every folder is a rule', () => {
  expect(folders.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  for (const { id } of RULES) {
    expect([id, casesIn(id, 'good').length]).not.toEqual([id, 0]);
    expect([id, casesIn(id, 'bad').length]).not.toEqual([id, 0]);
  }
});

test.each(good)('%s has no finding', (_, given) => {
  expect(given.findings).toBeUndefined();
  expect(findingsOf(given)).toEqual([]);
});

test.each(bad)('%s has exactly its findings', (name, given) => {
  const [rule] = name.split('/');
  const expected = given.findings ?? [];
  const found = findingsOf(given);
  expect(found.map(({ rule: id, severity, cell }) => [id, severity, cell])).toEqual(
    expected.map(({ rule: id, severity, at }) => [`closing-${id}`, severity, at === null ? null : cellAt(at)]),
  );
  expect(expected.map(({ rule: id }) => id)).toContain(rule);
  expected.forEach(({ says = '', fix = '' }, index) => {
    expect(found[index]?.message).toContain(withCells(says));
    expect(found[index]?.fix).toContain(withCells(fix));
  });
});

test.each(bad)('%s is told in words that a controller can act on', (_, given) => {
  for (const { message, fix } of findingsOf(given)) {
    expect(`${message} ${fix}`).not.toMatch(/\b(?:invalid|failed|please|undefined|null|NaN)\b| {2}/i);
    expect(message).toMatch(/^[A-Z\d“].*\.$/s);
    expect(fix).toMatch(/^(?:In (?:[A-Z]+\d+|the table of the Lenders) enter |Insert|Give the cell|Mend what )/);
  }
});
