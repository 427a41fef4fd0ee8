/** Everyday schedules worked by hand: README.md says how a case is written. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { usd } from '../../../src/core/quantity';
import { registry } from '../../../src/functions/registry';
import { type CheckedSchedule, checkWorkbook } from '../../../src/schedule-a/check';
import type { Standing } from '../../../src/schedule-a/standing';
import type { CaseFile, Content, ExpectedFinding } from '../rules/case-file';
import { cellOf, workbookOfCase } from '../rules/sheet-of-case';

interface Given {
  readonly situation: string;
  readonly statementDate: string;
  readonly unit: 'dollars' | 'thousands' | 'millions';
  readonly amounts: Readonly<Record<string, number | null>>;
  readonly sheet: Readonly<Record<string, Content>>;
}

type ByLine = Readonly<Record<string, string | null>>;

interface Expected {
  readonly worked: readonly string[];
  readonly lines: ByLine;
  readonly ratios: ByLine;
  readonly limits: ByLine;
  readonly verdicts: ByLine;
  readonly headroom: ByLine;
}

const RATIO_PLACES = 6;
const cases = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = <T>(name: string, file: string): T => JSON.parse(readFileSync(join(__dirname, name, file), 'utf8')) as T;

function checked(name: string): CheckedSchedule {
  const { situation, statementDate, unit, amounts, sheet } = read<Given>(name, 'given.json');
  const given: CaseFile = {
    case: situation,
    ...(unit !== 'dollars' && { unit }),
    change: { ...amounts, ...sheet, date: statementDate },
  };
  const { schedules } = checkWorkbook(CALIX_2013, workbookOfCase(given), registry);
  const [schedule] = schedules;
  if (!schedule || schedules.length > 1) throw new Error(`${String(schedules.length)} schedules were found`);
  return schedule;
}

const inDollars = (amounts: ByLine): ByLine =>
  Object.fromEntries(Object.entries(amounts).map(([line, text]) => [line, text && usd(text).amount.toString()]));

test('there are a dozen situations', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

describe.each(cases)('%s', (name) => {
  const expected = read<Expected>(name, 'expected.json');

  test('lines', () => {
    const { evaluation } = checked(name);
    const lines = Object.keys(expected.lines).map((line) => [line, evaluation.amount(line)?.amount.toString() ?? null]);
    expect(Object.fromEntries(lines)).toEqual(inDollars(expected.lines));
  });

  test('ratios, limits, verdicts and headroom', () => {
    const { standings } = checked(name);
    const byCovenant = (value: (standing: Standing) => string | null): ByLine =>
      Object.fromEntries(standings.map((standing) => [standing.covenant.line, value(standing)]));
    expect(byCovenant(({ ratio }) => ratio?.amount.toFixed(RATIO_PLACES) ?? null)).toEqual(expected.ratios);
    expect(byCovenant(({ limit }) => limit?.limit.amount.toFixed(2) ?? null)).toEqual(expected.limits);
    expect(byCovenant(({ verdict }) => verdict)).toEqual(expected.verdicts);
    expect(byCovenant(({ headroom }) => headroom?.amount.toString() ?? null)).toEqual(inDollars(expected.headroom));
  });

  test('findings', () => {
    const { findings } = checked(name);
    const listed = read<readonly ExpectedFinding[]>(name, 'findings.json');
    expect(findings.map(({ rule, severity, line, cell }) => ({ rule, severity, line, cell }))).toEqual(
      listed.map(({ rule, severity, line, at }) => ({ rule, severity, line, cell: at === null ? null : cellOf(at) })),
    );
    listed.forEach(({ says = '' }, index) => {
      expect(findings[index]?.message).toContain(says);
    });
  });
});
