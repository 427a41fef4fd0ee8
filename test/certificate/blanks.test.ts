/** What is missing stays a blank that can be seen, and is listed; what is wrong is refused, or marked as a draft. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { certificateOf } from '../../src/certificate/certificate';
import { workbookOf } from '../../src/workbook/memory';
import type { Sheet } from '../../src/workbook/sheet';
import { PARTICULARS, aWorkbook, certify, checked, serial } from './a-workbook';
import { termsSheet } from '../support/terms-sheet';
import { line, lines } from './lines';

test('from Schedule A alone: everything else is blank, and each blank is listed', () => {
  const { document, blanks, problems, toConfirm } = certify(aWorkbook({ certificate: null, litigation: null }));
  expect(problems).toEqual([]);
  expect(line(document, 'DATE:')).toBe('DATE: ________________');
  expect(line(document, 'The undersigned Responsible')).toContain(
    'that [he/she] is the _____________________ of the Borrower, and that, as such, [he/she] is authorized',
  );
  expect(line(document, 'Name:')).toBe('Name: ______________________________');
  expect(line(document, 'Title:')).toBe('Title: ______________________________');
  expect(lines(document).slice(-3)).toEqual(['Exhibit A', 'Update on litigation', '________________']);
  expect(blanks.map(({ place }) => place)).toEqual(['DATE', '[he/she], [his/her]', 'Office', 'Name', 'Exhibit A']);
  for (const { message } of blanks)
    expect(message).toMatch(/on a sheet (?:Certificate|Litigation); there is none for this date\.$/);
  expect(toConfirm).toEqual([
    'Paragraph 3 says that no Default has occurred and is continuing: nothing in the workbook names one.',
    'Paragraph 4 attaches no updated Schedule: nothing in the workbook names one.',
    'Line I.B of Schedule A is $250,000.00: nothing in the workbook lists its judgments.',
  ]);
});

test('what a Certificate sheet leaves blank is listed with its cell', () => {
  const { blanks } = certify(aWorkbook({ certificate: { beside: { '5.10': 'No' } } }));
  expect(blanks).toContainEqual({
    place: 'DATE',
    message: 'The date of the certificate: enter it in B5 of the sheet Certificate.',
  });
});

const blankAt =
  (words: RegExp) =>
  (sheet: Sheet): Sheet => {
    const row = sheet.cells.find(({ value }) => typeof value === 'string' && words.test(value))?.row;
    return { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row || cell.column !== 2) };
  };

test('an amount that is blank is an error on the sheet: refused, and a blank in a draft', () => {
  const workbook = aWorkbook({ schedule: blankAt(/^8\. Non-cash charges/) });
  const { document, problems } = certify(workbook);
  expect(document).toBeNull();
  expect(problems.map(({ message }) => message)).toContain('I.C.8, non-cash charges and losses, is blank.');
  const draft = certify(workbook, { isDraft: true });
  expect(draft.document?.mark).toBe('DRAFT');
  expect(line(draft.document, '8. Non-cash')).toMatch(/: \| \$___________$/);
  expect(draft.blanks.map(({ place }) => place)).toContain('Schedule A, I.C.8');
  expect(draft.problems).toEqual(problems);
});

test('a draft keeps both forms of paragraph 3 while a covenant cannot be determined, as the form prints them', () => {
  const { document, defaults } = certify(aWorkbook({ schedule: blankAt(/^8\. Non-cash charges/) }), { isDraft: true });
  expect(defaults.kind).toBe('open');
  const all = lines(document);
  const at = all.indexOf('[select one:]');
  expect(all[at + 1]).toMatch(/^\[to the best knowledge .* no Default has occurred and is continuing\.\]$/);
  expect(all[at + 2]).toBe('--or-');
  expect(all[at + 3]).toMatch(/^\[to the best knowledge .* its nature and status:\]$/);
});

test('a draft without a Financial Statement Date keeps both forms of paragraph 1, with the form’s directions', () => {
  const undated = (sheet: Sheet): Sheet => ({
    ...sheet,
    cells: sheet.cells.filter(({ row }) => row > 2).concat([{ row: 2, column: 1, value: 'Financial Statement Date:' }]),
  });
  const { document } = certify(aWorkbook({ schedule: undated }), { isDraft: true });
  const all = lines(document);
  expect(all).toContain('Financial Statement Date: ________, ____');
  expect(all).toContain('[Use following paragraph 1 for fiscal year-end financial statements]');
  expect(all).toContain('[Use following paragraph 1 for fiscal quarter-end financial statements]');
  expect(all.filter((one) => one.startsWith('1. Pursuant'))).toHaveLength(2);
});

test('of several Schedules A each has the Certificate sheet of its date', () => {
  const dated = (date: string, office: string) => ({
    ...PARTICULARS,
    fields: {
      ...PARTICULARS.fields,
      'Financial Statement Date': serial(date),
      Office: office,
      'Date of the certificate': serial('2016-05-02'),
    },
  });
  const first = aWorkbook({ certificate: dated('2015-12-31', 'Treasurer') }).sheets;
  const second = aWorkbook({
    statementDate: '2016-03-26',
    certificate: dated('2016-03-26', 'Controller'),
    litigation: null,
  }).sheets;
  const named = second.map((sheet) => ({ ...sheet, name: `${sheet.name} 2` }));
  const workbook = workbookOf([...first, ...named]);
  const result = checked(workbook);
  const titles = result.schedules.map((schedule) =>
    line(
      certificateOf({ agreement: CALIX_2013, workbook, checked: result, schedule, isDraft: false }).document,
      'Title:',
    ),
  );
  expect(titles).toEqual(['Title: Treasurer', 'Title: Controller']);
});

test('two Certificate sheets for one Schedule A are refused', () => {
  const { sheets } = aWorkbook();
  const again = sheets
    .filter(({ name }) => name === 'Certificate')
    .map((sheet) => ({ ...sheet, name: 'Certificate 2' }));
  const { document, problems } = certify(workbookOf([...sheets, ...again]));
  expect(document).toBeNull();
  expect(problems[0]?.message).toBe(
    '“Particulars of the Compliance Certificate” stands on two sheets for this Schedule A: Certificate and Certificate 2.',
  );
});

describe('readings', () => {
  // 40,100,000.00 ÷ 16,009,999.25 = 2.50468…, which is 2.50 once rounded; 37,999,999.25 + 1,350,000.00 + 500,000.75 + 250,000.00.
  const nearTheLimit = { 'I.A.1': '37999999.25' };
  const confirmed = (terms: readonly Sheet[], figures: Readonly<Record<string, string>> = {}) =>
    certify(workbookOf([...aWorkbook({ figures, certificate: ANSWERED }).sheets, ...terms])).toConfirm;
  const ANSWERED = {
    ...PARTICULARS,
    fields: { ...PARTICULARS.fields, 'Any Default to report': 'Yes' },
  };

  test('a Terms sheet as it is inserted chooses nothing that is to be read', () => {
    expect(confirmed([])).toEqual([]);
    expect(confirmed([termsSheet()])).toEqual([]);
  });

  test('what it chooses otherwise than by default is to be read before signing', () => {
    expect(confirmed([termsSheet({ chosen: { 'quarter-ends': 'literal' } })])).toEqual([
      'Chosen in the workbook otherwise than by default: quarter-ends are read literally (Terms!B8).',
    ]);
  });

  test('so is a reading on which the outcome depends', () => {
    expect(confirmed([], nearTheLimit)).toEqual([
      expect.stringMatching(
        /^Consolidated Leverage Ratio \(I\.D\): Depends on 3 readings: rounding, the threshold for judgments and insurance\. As they are in force: it breaches\. /,
      ),
    ]);
  });
});
