import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import type { Finding } from '../../../src/workbook/finding';
import { overEachOther } from '../../../src/taskpane/model/comparison';
import { findingModels, formDefectModels, supportingFindingModels } from '../../../src/taskpane/model/findings';
import { aWorkbook, checked as checkedWorkbook } from '../../certificate/a-workbook';
import { checked } from '../support/checked';

describe('findings', () => {
  test('a total that is a cent off: found over expected, and the formula to enter', () => {
    const [total, hidden] = findingModels(CALIX_2013, checked('compliant'));
    expect(total).toMatchObject({
      severity: 'error',
      says: 'I.A.5 is typed, not computed, and is one cent off.',
      comparison: [
        { label: 'On the sheet', same: '21,850,000.7', differs: '4', missingPlaces: 0 },
        { label: 'Lines I.A.1 to I.A.4', same: '21,850,000.7', differs: '5', missingPlaces: 0 },
      ],
      fix: { formula: expect.stringMatching(/^=SUM\(D\d+:D\d+\)$/) },
    });
    expect(hidden).toMatchObject({ severity: 'warning', comparison: [], fix: { formula: null } });
    expect(hidden?.says).toMatch(/^Row \d+ is hidden and holds I\.C\.8, 155,000\.00\.$/);
  });

  test('a box that contradicts, and a ratio that is typed and rounded', () => {
    const [box, ratio] = findingModels(CALIX_2013, checked('breach'));
    expect(box).toMatchObject({
      says: 'The Yes box contradicts the exact test.',
      comparison: [
        { label: 'On the sheet', same: 'Yes' },
        { label: 'Exact test', same: '2.5034 > 2.50, No' },
      ],
    });
    expect(ratio).toMatchObject({
      says: 'I.D is typed, and rounded.',
      comparison: [
        { label: 'On the sheet', same: '2.50', differs: '', missingPlaces: 2 },
        { label: 'Exactly', same: '2.50', differs: '34', missingPlaces: 0 },
      ],
    });
  });

  test('a formula stands by itself after what else could be done', () => {
    const [schedule] = checkedWorkbook(aWorkbook({ figures: { 'I.B': '249999.99' } })).schedules;
    if (!schedule) throw new Error('no Schedule A');
    expect(findingModels(CALIX_2013, schedule).map(({ fix }) => fix)).toEqual([
      {
        text: 'Mend on sheet Litigation what is wrong there; if nothing is, in C13 enter',
        formula: '=Litigation!B9',
      },
    ]);
  });

  test('a relation in what a finding says is held together on a line', () => {
    const finding: Finding = {
      rule: 'verdict-by-default',
      severity: 'error',
      line: 'I.D',
      cell: 'C33',
      message: 'I.D: by the test with ratios rounded the covenant complies: 2.50 ≤ 2.50. By default 2.5034 > 2.50.',
      details: ['Judgments of 1,000.00 ≥ 500.00 count.'],
      fix: 'Mark Yes: (3,819.90) < 1.25.',
    };
    const [schedule, beside] = [
      findingModels(CALIX_2013, { ...checked('clean'), findings: [finding] }),
      supportingFindingModels({ findings: [finding] }),
    ];
    for (const [model] of [schedule, beside])
      expect(model).toMatchObject({
        says: 'I.D: by the test with ratios rounded the covenant complies: 2.50\u00a0≤\u00a02.50. By default 2.5034\u00a0>\u00a02.50.',
        details: ['Judgments of 1,000.00\u00a0≥\u00a0500.00 count.'],
        fix: { text: 'Mark Yes: (3,819.90)\u00a0<\u00a01.25.', formula: null },
      });
  });

  test('every finding has a key of its own, the same at the next check', () => {
    const keys = (): string[] => findingModels(CALIX_2013, checked('blank')).map(({ key }) => key);
    expect(new Set(keys()).size).toBe(keys().length);
    expect(keys()).toEqual(keys());
    expect(keys()).toHaveLength(2);
  });

  test('defects of the bank’s form stand apart', () => {
    expect(formDefectModels(checked('clean')).map(({ says }) => says)).toEqual([
      expect.stringContaining('has no number'),
      expect.stringContaining('Second C. in Part I'),
    ]);
    expect(findingModels(CALIX_2013, checked('clean'))).toEqual([]);
  });
});

describe('found over expected', () => {
  const marked = (found: string, expected: string): readonly string[] =>
    overEachOther(['found', found], ['expected', expected]).map(({ same, differs }) => `${same}|${differs}`);

  test('marks from the first digit that differs', () => {
    expect(marked('1,234.50', '1,254.50')).toEqual(['1,2|34.50', '1,2|54.50']);
  });

  test('figures of different length differ as a whole', () => {
    expect(marked('1,234.50', '11,234.50')).toEqual(['|1,234.50', '|11,234.50']);
  });

  test('a loss and a gain differ as a whole', () => {
    expect(marked('(120.00)', '120.00')).toEqual(['|(120.00)', '|120.00']);
  });
});
