import { call, refusal } from '../support/functions';

const clause = (line: string): string => String(call('CLAUSE', line));

describe('CLAUSE of a line of Schedule A', () => {
  it.each([
    ['I.A.1', 'The outstanding principal amount of all obligations, whether current or long-term, for borrowed money'],
    ['I.A.2', 'The maximum amount available to be drawn under issued and outstanding letters of credit'],
    ['I.A.3', 'that would appear on a balance sheet of such Person prepared as of such date in accordance with GAAP'],
    ['I.A.4', 'unless such Indebtedness is expressly made non-recourse to the Borrower or such Subsidiary'],
    ['I.A.5', 'Consolidated Funded Indebtedness'],
    ['I.B', 'Final judgments or orders for payment of money in an aggregate amount'],
    ['I.C.1', 'Consolidated Net Income'],
    ['I.C.2', 'Consolidated Interest Charges'],
    ['I.C.3', 'Provision for federal, state, local and foreign income taxes payable'],
    ['I.C.4', 'Depreciation and amortization expense (including any amortized debt discount)'],
    ['I.C.5', 'Transaction costs in connection with entering into this Agreement'],
    ['I.C.6', 'Non-cash stock compensation expense'],
    ['I.C.7', 'not to exceed $5,000,000 in the aggregate for clauses (A) and (B) during the term of this Agreement'],
    ['I.C.8', 'there were cash charges with respect to such charges and losses in past accounting periods'],
    ['I.C.9', 'Cost and expenses in connection with any amendment or waiver to this Agreement'],
    ['I.C.10', 'Fees and expenses in connection with any Swap Contract'],
    ['I.C.11', 'there is a reasonable expectation that there will be cash gains'],
    ['I.C.12', 'to the extent deducted in calculating such Consolidated Net Income (without duplication)'],
    ['I.D', 'Consolidated Leverage Ratio (ratio of Line I.A.5 + I.B. to I.C.12)'],
    ['II.A', 'Unencumbered cash and Cash Equivalents of the Borrower and its Subsidiaries on a Consolidated basis'],
    ['II.B', 'Net Accounts Receivable of Borrower and its Subsidiaries on a Consolidated Basis'],
    ['II.C', 'Consolidated Funded Indebtedness (Line I.A.5 above)'],
    ['II.D', 'Consolidated Liquidity Ratio (ratio of (a) the sum of Line II.A and II.B to (b) Line II.C)'],
  ])('%s has the words of the form, and names the form', (line, words) => {
    expect(clause(line)).toContain(words);
    expect(clause(line)).toMatch(/Schedule A/);
  });

  it.each(['I.C.7', 'i.c.7', 'Line I.C.7', 'line i.c.7', ' I.C.7 '])('is found as %p', (reference) => {
    expect(clause(reference)).toBe(clause('I.C.7'));
    expect(clause(reference)).toContain('Cash expenses (A) (including due diligence expenses)');
  });

  it('tells I.C.1 from I.C.10, I.C.11 and I.C.12', () => {
    expect(new Set(['I.C.1', 'I.C.10', 'I.C.11', 'I.C.12'].map(clause)).size).toBe(4);
  });
});

describe('CLAUSE of a section of the First Amendment', () => {
  it.each([
    ['1.1', 'solely to the extent such final judgments or orders exceed the Threshold Amount'],
    ['1.2', 'if the Eurodollar Rate shall be less than zero, such rate shall be deemed zero'],
    ['1.3', 'September 30, 2018'],
    ['1.4', 'such calculation shall be deemed zero for purposes of this Agreement'],
    ['1.6', 'rounded upwards, if necessary, to the nearest five decimal places'],
    ['2.1(b)(i)', '25 basis points on (A) the aggregate Revolving Commitments of such Consenting Lender'],
  ])('%s has its words and its source', (section, words) => {
    expect(clause(section)).toContain(words);
    expect(clause(section)).toMatch(/First Amendment/);
    expect(clause(section)).toContain(section);
  });

  it.each(['2.1(b)(i)', 'Section 2.1(b)(i)', 'section 2.1(B)(I)', 'SECTION 2.1(b)(i)'])(
    'is found as %p',
    (reference) => {
      expect(clause(reference)).toBe(clause('2.1(b)(i)'));
    },
  );

  it('is found as section 1.1', () => {
    expect(clause('section 1.1')).toBe(clause('1.1'));
  });
});

describe('CLAUSE where the document itself is wrong', () => {
  it.each(['1.6', '3.01(e)', '3.04(e)'])(
    '%s tells the heading from the text, and that words stand twice',
    (section) => {
      expect(clause(section)).toContain('1.6 Amendment to Section 3.04(e). Section 3.01(e) of the Credit Agreement');
      expect(clause(section)).toMatch(
        /heading speaks of Section 3\.04\(e\), the text amends Section 3\.01\(e\).*twice.*counsel/,
      );
    },
  );

  it('names no defect where there is none', () => {
    expect(clause('1.3')).toMatch(/“September 30, 2018”\. \[First Amendment of December 23, 2015, section 1\.3\]$/);
  });
});

describe('what CLAUSE refuses', () => {
  it.each(['I.C.13', 'IX.Z.9', '9.99', '2.1(b)(ix)', 'Line', 'judgments and such', 'I.C.7 and I.C.8'])(
    '%p, quoting it',
    (line) => {
      const { code, message } = refusal('CLAUSE', line);
      expect(code).toBe('#VALUE!');
      expect(message).toContain(line);
      expect(message).toContain('I.C.7');
    },
  );

  it.each(['', null, undefined])('%p', (line) => {
    expect(refusal('CLAUSE', line).code).toBe('#VALUE!');
  });
});
