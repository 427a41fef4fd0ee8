/** The readings of a workbook: chosen on its Terms sheet, by default without one; and which covenant they bear on. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { registry } from '../../src/functions/registry';
import { type CheckedWorkbook, checkWorkbook } from '../../src/schedule-a/check';
import { locateSchedules } from '../../src/schedule-a/locate/locate';
import { chosenFor, otherThanDefault, readingsByDefault } from '../../src/schedule-a/readings-in-force';
import { bridgeTemplate } from '../../src/supporting-sheets/bridge/template';
import { workbookOf } from '../../src/workbook/memory';
import type { Sheet } from '../../src/workbook/sheet';
import { defined } from '../support/defined';
import { isoDate } from '../../src/core/calendar-date';
import { litigationSheet } from '../support/litigation-sheet';
import { AMOUNTS, buildSchedule } from '../support/sheets';
import { type TermsCase, optionCell, termsSheet } from '../support/terms-sheet';
import { asSheet } from '../supporting-sheets/a-form';

const [leverage, liquidity] = CALIX_2013.schedule.covenants;
const check = (...sheets: readonly Sheet[]): CheckedWorkbook => checkWorkbook(CALIX_2013, workbookOf(sheets), registry);
const scheduleSheet = (statementDate = '2015-12-31', name = 'Schedule A'): Sheet =>
  buildSchedule({ name, amounts: { ...AMOUNTS.compliant, statementDate } }).sheet;
const readingsWith = (terms: TermsCase) => defined(check(scheduleSheet(), termsSheet(terms)).schedules[0]).readings;
const JUDGMENTS_AND_LIEN = { chosen: { 'judgments-threshold': 'each', 'agents-lien': 'does' } } as const;

test('without a Terms sheet every reading is the default, and none was chosen', () => {
  const { readings } = defined(check(scheduleSheet()).schedules[0]);
  expect(readings.choice).toEqual(Object.fromEntries(CALIX_2013.readings.map(({ id, byDefault }) => [id, byDefault])));
  expect(readings.choice).toEqual(readingsByDefault(CALIX_2013).choice);
  expect([...readings.chosenAt]).toEqual([]);
  expect(otherThanDefault(CALIX_2013, readings)).toEqual([]);
});

test('a Terms sheet as it is inserted names the defaults: none is chosen otherwise', () => {
  const readings = readingsWith({});
  expect(readings.chosenAt.size).toBe(CALIX_2013.readings.length);
  expect(otherThanDefault(CALIX_2013, readings)).toEqual([]);
});

test('what is chosen otherwise is in force, with its cell', () => {
  const readings = readingsWith(JUDGMENTS_AND_LIEN);
  expect(readings.choice).toMatchObject({ 'judgments-threshold': 'each', 'agents-lien': 'does', rounding: 'exact' });
  expect(readings.chosenAt.get('agents-lien')).toBe(`Terms!${optionCell('agents-lien')}`);
  expect(otherThanDefault(CALIX_2013, readings)).toEqual(['judgments-threshold', 'agents-lien']);
});

test('a reading bears on the covenants whose lines it is about', () => {
  const readings = readingsWith(JUDGMENTS_AND_LIEN);
  expect(chosenFor(CALIX_2013, defined(leverage), readings)).toEqual(['judgments-threshold']);
  expect(chosenFor(CALIX_2013, defined(liquidity), readings)).toEqual(['agents-lien']);
  const both = readingsWith({ chosen: { rounding: 'rounded' } });
  expect(chosenFor(CALIX_2013, defined(leverage), both)).toEqual(['rounding']);
  expect(chosenFor(CALIX_2013, defined(liquidity), both)).toEqual(['rounding']);
});

test('a ratio just above its limit stands otherwise under the reading that is chosen', () => {
  // 75,100,000 ÷ 30,000,000 is 2.50333, rounded 2.50.
  const amounts = { ...AMOUNTS.compliant, inputs: { ...AMOUNTS.compliant.inputs, 'I.A.1': 68_400_000 } };
  const { sheet } = buildSchedule({ amounts, changes: { answers: { 'I.D': [['No']] } } });
  const checked = (...more: readonly Sheet[]) => defined(check(sheet, ...more).schedules[0]);
  const rounded = termsSheet({ chosen: { rounding: 'rounded' } });
  expect(checked().standings[0]?.verdict).toBe('breach');
  expect(checked(rounded).standings[0]?.verdict).toBe('complies');
  const rules = (found: typeof sheet | null) =>
    checked(...(found ? [found] : [])).findings.map(({ rule, line }) => `${rule} ${line}`);
  expect(rules(null)).not.toContain('verdict-by-default I.D');
  expect(rules(rounded)).toContain('verdict-by-default I.D');
  expect(rules(rounded)).not.toContain('verdict-contradicts I.D');
});

test('in the hole of the step-down table no limit is in force where quarter-ends are read literally', () => {
  const standing = (terms?: TermsCase) => {
    // Judgments of that day would be refused for a reason of their own.
    const inputs = { ...AMOUNTS.compliant.inputs, 'I.B': 0 };
    const { sheet } = buildSchedule({ amounts: { ...AMOUNTS.compliant, inputs, statementDate: '2014-09-27' } });
    const sheets = [sheet, ...(terms ? [termsSheet(terms)] : [])];
    return defined(defined(check(...sheets).schedules[0]).standings[0]);
  };
  expect(standing().limit?.limit.amount.toNumber()).toBe(2.5);
  const literal = standing({ chosen: { 'quarter-ends': 'literal' } });
  expect(literal).toMatchObject({ limit: null, complies: null, headroom: null });
  expect(literal.refusal?.reason.code).toBe('NO_LIMIT_STATED');
});

describe('judgments on a sheet that bears no date', () => {
  const listed = (...schedules: readonly Sheet[]): boolean => {
    const judgments = litigationSheet({ judgments: [[900_000]] });
    const { readings } = defined(check(...schedules, judgments).schedules[0]);
    return readings.judgmentsOn(isoDate('2015-12-31')) !== null;
  };

  test('are of the one date of the schedules', () => {
    expect(listed(scheduleSheet())).toBe(true);
    expect(listed(scheduleSheet(), scheduleSheet('2015-12-31', 'Copy'))).toBe(true);
  });

  test('are of none where schedules have two', () => {
    expect(listed(scheduleSheet(), scheduleSheet('2015-09-26', 'Before'))).toBe(false);
  });

  test('a schedule that bears no date is of none', () => {
    const undated = buildSchedule({ name: 'Undated', changes: { date: null } }).sheet;
    expect(listed(scheduleSheet(), undated)).toBe(true);
  });
});

describe('sheets that are no Schedule A', () => {
  const part = buildSchedule({
    name: 'Part',
    changes: { without: CALIX_2013.schedule.lines.map(({ id }) => id).filter((id) => !id.startsWith('I.A')) },
  }).sheet;
  const bridge = asSheet(bridgeTemplate(CALIX_2013));

  test('a sheet with some of its lines is a near miss; a sheet of a kind of its own is none', () => {
    const found = locateSchedules(CALIX_2013, workbookOf([part, bridge]));
    expect(found.nearMisses.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['Part', bridge.name]));
    for (const others of [[bridge], [bridge, termsSheet()]]) {
      const { schedules, nearMisses, supporting } = check(part, ...others);
      expect(schedules).toEqual([]);
      expect(nearMisses.map(({ sheet }) => sheet)).toEqual(['Part']);
      expect(supporting).toHaveLength(others.length);
    }
  });
});

test('findings come worst first, then as on the form, what is about no line before', () => {
  const { workbook } = buildSchedule({
    changes: {
      date: null,
      entries: { 'II.A': { value: 'tbd' }, 'I.B': { value: 'tbd' }, 'I.A.3': { value: null } },
      without: ['verdict I.D', 'verdict II.D'],
      numbers: { 'I.C.2': '3.' },
      swapped: [['I.C.8', 'I.C.9']],
    },
  });
  const { findings } = defined(checkWorkbook(CALIX_2013, workbook, registry).schedules[0]);
  const lines = CALIX_2013.schedule.lines.map(({ id }) => id);
  const rank = findings.map(({ severity, line }) => ({
    severity: ['error', 'warning', 'form'].indexOf(severity),
    line: line === null ? -1 : lines.indexOf(line),
  }));
  const sorted = [...rank].sort((a, b) => a.severity - b.severity || a.line - b.line);
  expect(rank).toEqual(sorted);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ line }) => line)).toEqual(
    expect.arrayContaining([null, 'I.A.3', 'I.B', 'II.A']),
  );
  expect(new Set(rank.map(({ severity }) => severity)).size).toBeGreaterThan(1);
});
