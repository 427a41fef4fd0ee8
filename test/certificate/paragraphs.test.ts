/** What each paragraph says, from what the workbook says. */
import type { CellValue } from '../../src/workbook/sheet';
import { type Entries, type Given, PARTICULARS, aWorkbook, certify, serial } from './a-workbook';
import { line, lines } from './lines';

const particulars = (fields: Readonly<Record<string, CellValue>>, more: Entries = {}): Entries => ({
  ...PARTICULARS,
  ...more,
  fields: { ...PARTICULARS.fields, ...fields },
});
const made = (given: Given = {}, options = {}) => certify(aWorkbook(given), options);
const without = (...labels: readonly string[]): Entries => ({
  ...PARTICULARS,
  fields: Object.fromEntries(Object.entries(PARTICULARS.fields ?? {}).filter(([label]) => !labels.includes(label))),
});

const YEAR_END = /^1\. Pursuant .* year-end audited financial statements required by Section 6\.01\(a\)/;
const QUARTER_END = /^1\. Pursuant .* unaudited financial statements required by Section 6\.01\(b\)/;
const NO_DEFAULT = 'to the best knowledge of the undersigned, during such fiscal period each of the Loan Parties';
const DEFAULTS =
  'to the best knowledge of the undersigned, the following covenants or conditions have not been performed';

describe('paragraph 1', () => {
  test.each([
    ['2015-12-31', YEAR_END],
    ['2016-03-26', QUARTER_END],
    ['2016-06-25', QUARTER_END],
    ['2016-09-24', QUARTER_END],
    ['2016-12-31', YEAR_END],
    // Within a week of the fiscal year-end, and so the same quarter-end.
    ['2017-01-03', YEAR_END],
  ])('at %s', (statementDate, form) => {
    const { document } = made({
      statementDate,
      certificate: particulars({ 'Date of the certificate': serial('2017-02-10') }),
    });
    const said = lines(document).filter((one) => one.startsWith('1. Pursuant'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(form);
  });

  test('unaudited statements at a fiscal year-end are certified where the sheet says so, and told', () => {
    const { document, toConfirm } = made({
      certificate: particulars({ 'Financial statements delivered': 'Unaudited, for the fiscal quarter (6.01(b))' }),
    });
    expect(line(document, '1. Pursuant')).toMatch(QUARTER_END);
    expect(toConfirm).toContain('Paragraph 1 certifies unaudited statements, as chosen on the Certificate sheet.');
  });

  test('audited statements at no fiscal year-end are refused', () => {
    const { document, problems } = made({
      statementDate: '2016-03-26',
      certificate: particulars({
        'Date of the certificate': serial('2016-05-01'),
        'Financial statements delivered': 'Audited, for the fiscal year (6.01(a))',
      }),
    });
    expect(document).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      '“Audited, for the fiscal year (6.01(a))” is chosen, but March 26, 2016 is no fiscal year-end.',
    ]);
  });
});

describe('paragraph 3', () => {
  test('no Default, where both boxes say Yes and nothing is listed', () => {
    const { document, defaults } = made();
    expect(defaults.kind).toBe('noDefault');
    expect(line(document, NO_DEFAULT)).toMatch(/no Default has occurred and is continuing\.$/);
    expect(lines(document).some((one) => one.startsWith(DEFAULTS))).toBe(false);
    expect(lines(document).join()).not.toMatch(/\[select one|--or-/);
  });

  test('where the sheet does not ask, it says so by the boxes, and is to be read before signing', () => {
    const { defaults, toConfirm } = made({ certificate: without('Any Default to report') });
    expect(defaults.kind).toBe('noDefault');
    expect(toConfirm).toEqual([
      'Paragraph 3 says that no Default has occurred and is continuing: nothing in the workbook names one.',
    ]);
  });

  // 45,000,000.00 + 1,350,000.00 + 500,000.75 + 250,000.00 = 47,100,000.75; ÷ 16,009,999.25 = 2.94191….
  test('a breach is listed with its section and figures, whatever else is entered', () => {
    const { document } = made({
      figures: { 'I.A.1': '45000000.00' },
      certificate: particulars({ 'Any Default to report': null }),
    });
    expect(lines(document).some((one) => one.startsWith(NO_DEFAULT))).toBe(false);
    expect(line(document, DEFAULTS)).toMatch(/its nature and status:$/);
    expect(line(document, '(a)')).toBe(
      '(a) Section 7.11(a), Consolidated Leverage Ratio. Nature: 2.9419 to 1 ($47,100,000.75 to $16,009,999.25), above the maximum permitted of 2.50 to 1, at December 31, 2015 (Schedule A, line I.D). Status: ________________',
    );
    expect(line(document, /^Covenant compliance: \| Yes ☐ No ☒$/)).toBeTruthy();
  });

  test('its nature and status come from the row that names its section; other Defaults follow', () => {
    const { document, blanks } = made({
      figures: { 'I.A.1': '45000000.00' },
      certificate: particulars(
        { 'Any Default to report': 'Yes' },
        {
          rows: [
            [
              'Covenants or conditions not performed or observed',
              [
                ['Section 6.01(b)', 'Statements delivered four days late', 'Cured'],
                ['Section 7.11 (a)', 'Drawn for an acquisition.', 'A waiver has been asked for'],
              ],
            ],
          ],
        },
      ),
    });
    expect(line(document, '(a)')).toMatch(
      /\(Schedule A, line I\.D\)\. Drawn for an acquisition\. Status: A waiver has been asked for\.$/,
    );
    expect(line(document, '(b)')).toBe(
      '(b) Section 6.01(b). Nature: Statements delivered four days late. Status: Cured.',
    );
    expect(blanks).toEqual([]);
  });

  // The leverage test is met exactly at 2.50: 2.5 × 16,009,999.25 = 40,024,998.125, so debt of 40,024,998.12 is the last that complies.
  test.each([
    ['37924997.37', 'noDefault'],
    ['37924997.38', 'defaults'],
  ])('debt with I.A.1 of %s: %s', (borrowed, kind) => {
    const { defaults } = made({ figures: { 'I.A.1': borrowed }, certificate: without('Any Default to report') });
    expect(defaults.kind).toBe(kind);
  });

  test('EBITDA that is not positive is a breach without a ratio', () => {
    const { document } = made({
      figures: { 'I.C.1': '-30000000.00' },
      certificate: particulars({ 'Any Default to report': 'Yes' }),
    });
    expect(line(document, '(a)')).toContain(
      'Nature: There is debt, and Consolidated EBITDA is not positive ($22,100,000.75 to ($10,170,279.85)), so there is no ratio at December 31, 2015',
    );
  });

  test('No to the question is refused while a covenant is breached', () => {
    const { document, problems } = made({ figures: { 'I.A.1': '45000000.00' } });
    expect(document).toBeNull();
    expect(problems).toMatchObject([
      {
        rule: 'certificate-no-default',
        sheet: 'Certificate',
        message:
          '“Any Default to report” says No, but by the exact test the Consolidated Leverage Ratio is not complied with (section 7.11(a)).',
        found: 'No',
        expected: 'Yes',
      },
    ]);
  });

  test('a No on the sheet is never certified away, though the figures comply', () => {
    const no = (sheet: Parameters<NonNullable<Given['schedule']>>[0]) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === 'Yes' ? { ...cell, value: 'No' } : cell)),
    });
    const given: Given = { schedule: no, certificate: without('Any Default to report') };
    expect(made(given).document).toBeNull();
    const draft = made(given, { isDraft: true });
    expect(lines(draft.document).some((one) => one.startsWith(NO_DEFAULT))).toBe(false);
    expect(line(draft.document, '(a)')).toContain('Nature: Schedule A says No; its figures give 1.3804 to 1');
    expect(line(draft.document, '(b)')).toContain('Section 7.11(b), Consolidated Liquidity Ratio');
  });

  test('Yes with nothing listed leaves a blank and says where to fill it', () => {
    const { document, blanks } = made({ certificate: particulars({ 'Any Default to report': 'Yes' }) });
    expect(line(document, '(a)')).toBe('(a) ________________');
    expect(blanks.map(({ place }) => place)).toEqual(['Paragraph 3']);
  });

  test('No with Defaults listed is refused', () => {
    const { document, problems } = made({
      certificate: particulars(
        {},
        { rows: [['Covenants or conditions not performed or observed', [['Section 6.01(b)', 'Late', 'Cured']]]] },
      ),
    });
    expect(document).toBeNull();
    expect(problems[0]?.message).toBe('“Any Default to report” says No, but one is listed below.');
  });
});

describe('paragraphs 4 and 6', () => {
  test('without updated Schedules nothing is attached, and litigation is Exhibit A', () => {
    const { document } = made();
    expect(line(document, '4. The representations')).toMatch(/this Compliance Certificate is delivered\. 1$/);
    expect(line(document, '6. Attached')).toMatch(/^6\. Attached as Exhibit A is written update on the status/);
    expect(lines(document).filter((one) => /^Exhibit [AB]$/.test(one))).toEqual(['Exhibit A']);
  });

  test.each([
    [['5.10'], 'Schedules 5.10.'],
    [['5.10', '5.21(h)'], 'Schedules 5.10 and 5.21(h).'],
    [['1.01(c)', '5.20(a)', '5.21(d)(ii)'], 'Schedules 1.01(c), 5.20(a) and 5.21(d)(ii).'],
  ])('with %p the sentence lists them, and litigation is Exhibit B', (updated, said) => {
    const { document, toConfirm } = made({
      certificate: { ...PARTICULARS, beside: Object.fromEntries(updated.map((schedule) => [schedule, 'Yes'])) },
    });
    const paragraph = line(document, '4. The representations');
    expect(paragraph).toContain(' Attached as Exhibit A are the following updated Schedules to the Credit Agreement');
    expect(paragraph.endsWith(`true and correct as of the date hereof: ${said} 1`)).toBe(true);
    expect(line(document, '6. Attached')).toMatch(/^6\. Attached as Exhibit B is written update/);
    const all = lines(document);
    expect(all.filter((one) => /^Exhibit [AB]$/.test(one))).toEqual(['Exhibit A', 'Exhibit B']);
    for (const schedule of updated) expect(all).toContain(`Schedule ${schedule}`);
    expect(toConfirm).toContain('Exhibit A: attach the updated Schedules behind its page.');
  });
});

describe('who signs', () => {
  test.each([
    ['he', 'his'],
    ['she', 'her'],
  ])('%s, %s', (pronoun, possessive) => {
    const { document } = made({ certificate: particulars({ 'The officer is named as': pronoun }) });
    expect(line(document, 'The undersigned Responsible Officer')).toContain(
      `that ${pronoun} is the Chief Financial Officer of the Borrower, and that, as such, ${pronoun} is authorized`,
    );
    expect(line(document, '2. The undersigned')).toContain(`under ${possessive} supervision`);
  });

  test.each(['Chief Executive Officer', 'chief financial officer', 'TREASURER', 'Controller'])(
    '%s may sign',
    (office) => {
      const { document } = made({ certificate: particulars({ Office: office }) });
      expect(line(document, 'Title:').toLowerCase()).toBe(`title: ${office.toLowerCase()}`);
      expect(line(document, 'By:')).toBe('By: ______________________________');
    },
  );

  test('any other office is refused, with those that may sign', () => {
    const { document, problems } = made({ certificate: particulars({ Office: 'Secretary' }) });
    expect(document).toBeNull();
    expect(problems[0]?.fix).toMatch(
      /“Chief Executive Officer”, “Chief Financial Officer”, “Treasurer”, “Controller”, or leave it blank\.$/,
    );
  });
});

describe('dates', () => {
  test.each([
    ['2015-12-31', true],
    ['2015-12-30', false],
  ])('a certificate of %s on statements of December 31, 2015: %p', (date, isMade) => {
    const { document, problems } = made({ certificate: particulars({ 'Date of the certificate': serial(date) }) });
    expect(document !== null).toBe(isMade);
    if (!isMade)
      expect(problems[0]?.message).toContain('before the Financial Statement Date of Schedule A, December 31, 2015');
  });

  test('the form holds from December 23, 2015: an earlier certificate is refused', () => {
    const on = (date: string) =>
      made({
        statementDate: '2015-09-26',
        figures: { 'I.B': '0' },
        litigation: null,
        certificate: particulars({ 'Date of the certificate': serial(date) }),
      });
    expect(on('2015-12-23').problems).toEqual([]);
    expect(on('2015-12-22').problems).toMatchObject([{ rule: 'certificate-form' }]);
  });

  test('cover and Schedule A bear one date', () => {
    const own = made({ certificate: particulars({ 'Financial Statement Date': serial('2015-12-31') }) });
    expect(own.problems).toEqual([]);
    const other = made({ certificate: particulars({ 'Financial Statement Date': serial('2015-09-26') }) });
    expect(other.document).toBeNull();
    expect(other.problems).toMatchObject([
      {
        rule: 'certificate-dates',
        message: 'The Financial Statement Date is September 26, 2015 here, and December 31, 2015 on Schedule A.',
      },
    ]);
  });
});
