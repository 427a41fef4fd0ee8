import { type Argument, blank, column, outcome, refusal, row, spill } from '../support/functions';

const id = 'AMENDMENT_FEE_SCHEDULE';
const HEADING = ['Lender', 'Revolving Commitments and Term Loans', 'Amendment fee'];

describe('AMENDMENT_FEE_SCHEDULE, section 2.1(b)(i)', () => {
  it('has a heading, each Lender with its base and its fee, and a total', () => {
    expect(
      spill(
        id,
        column('First Bank', 'Second Bank', 'Third Bank'),
        column(30_000_000, 20_000_000, 10_000_000),
        column(10_000_000, 0, 0),
        column('Yes', 'No', true),
      ),
    ).toEqual([
      HEADING,
      ['First Bank', 40_000_000, 100_000],
      ['Second Bank', 20_000_000, 0],
      ['Third Bank', 10_000_000, 25_000],
      ['Total', 70_000_000, 125_000],
    ]);
  });

  // 25 basis points of 2.00 are half a cent.
  it.each([
    [1.99, 0],
    [2, 0.01],
    [2.01, 0.01],
    [5.99, 0.01],
    [6, 0.02],
    [6.01, 0.02],
    [20_000_001.99, 50_000],
    [20_000_002, 50_000.01],
    [33_333_333.33, 83_333.33],
  ])('rounds the fee on %s to the cent, halves up: %s', (commitments, fee) => {
    expect(spill(id, 'First Bank', commitments, 0, true)[1]).toEqual(['First Bank', commitments, fee]);
  });

  it('rounds once for each Lender, on commitments and loans together', () => {
    // Apart, 1.00 and 1.00 would round to nothing each.
    expect(spill(id, 'First Bank', 1, 1, true)[1]).toEqual(['First Bank', 2, 0.01]);
  });

  it('totals the rounded fees: three halves of a cent are three cents', () => {
    const schedule = spill(id, column('A', 'B', 'C'), column(2, 2, 2), 0, true);
    expect(schedule.at(-1)).toEqual(['Total', 6, 0.03]);
    // 0.1 + 0.2 in cents of fees: 40.00 and 80.00 give 0.10 and 0.20.
    expect(spill(id, column('A', 'B'), column(40, 80), 0, true).at(-1)).toEqual(['Total', 120, 0.3]);
  });

  it('takes lists in a row, and single cells for all', () => {
    expect(spill(id, row('A', 'B'), row(40, 80), 0, row(true, false))).toEqual([
      HEADING,
      ['A', 40, 0.1],
      ['B', 80, 0],
      ['Total', 120, 0.1],
    ]);
  });

  it.each([
    ['', '', ''],
    [null, null, null],
    [0, 0, 0],
  ])('leaves out rows that are blank throughout: %p', (...empty) => {
    expect(
      spill(
        id,
        column('A', empty[0] ?? null, 'B'),
        column(40, empty[1] ?? null, 80),
        0,
        column(true, empty[2] ?? null, true),
      ),
    ).toEqual([HEADING, ['A', 40, 0.1], ['B', 80, 0.2], ['Total', 120, 0.3]]);
    expect(spill(id, column('A', empty[0] ?? null), column(40, empty[1] ?? null), 0, true)).toHaveLength(3);
  });

  const refused = (...args: Argument[]): string => {
    const { code, message } = refusal(id, ...args);
    expect(code).toBe('#VALUE!');
    return message;
  };

  it('refuses amounts or a signature without a name, and says in which row', () => {
    expect(refused(column('A', ''), column(40, 80), 0, true)).toMatch(/^Lender in row 2: .*name/);
    expect(refused(column('A', null), column(40, null), column(0, 5), true)).toContain('row 2');
    expect(refused(column('A', '  '), column(40, null), 0, column(true, 'Yes'))).toContain('row 2');
  });

  it('refuses a Lender that stands twice: its fee would be rounded twice', () => {
    const message = refused(column('First Bank', 'B', ' first  bank'), column(1, 1, 1), 0, true);
    expect(message).toMatch(/row 1 .*row 3.*once/);
  });

  it.each([20_000_000, true])('refuses %p for a name, as where arguments are exchanged', (name) => {
    expect(refused(column(name), column(40), 0, true)).toContain('no name');
  });

  it('names the Lender whose amount or answer is wrong', () => {
    expect(refused(column('A', 'B'), column(40, 'tbd'), 0, true)).toMatch(/^Revolving Commitments of B: .*tbd/);
    expect(refused(column('A', 'B'), column(40, -80), 0, true)).toMatch(/^Revolving Commitments of B: .*negative/);
    expect(refused(column('A', 'B'), 40, column(-1, 0), true)).toMatch(/^Term Loans of A: /);
    expect(refused(column('A', 'B'), 40, 0, column(true, 'pending'))).toMatch(/^Consenting, B: .*pending/);
  });

  it('refuses lists of different lengths, and a block', () => {
    expect(refused(column('A', 'B'), column(1, 2, 3), 0, true)).toContain('shape');
    expect(refused(column('A', 'B'), row(1, 2), 0, true)).toContain('shape');
    expect(refused('A', column(1, 2), 0, true)).toContain('shape');
    expect(
      refused(
        [
          ['A', 'B'],
          ['C', 'D'],
        ],
        1,
        0,
        true,
      ),
    ).toMatch(/one row or one column/);
  });

  it('refuses what is not given', () => {
    expect(refused(blank, blank, blank, blank)).toMatch(/^Lenders: nothing was given/);
    expect(refused(undefined)).toMatch(/names of the Lenders/);
    expect(refused('A', 1)).toMatch(/^Term Loans: nothing was given/);
    expect(refused('A', 1, 1)).toMatch(/^Consenting: nothing was given.*TRUE or FALSE/);
    expect(refused('A', 1, 1, null)).toMatch(/^Consenting/);
  });

  it('pays nothing where nobody has signed', () => {
    expect(outcome(id, column('A', 'B'), column(40, 80), 0, column('No', '')).at(-1)).toEqual(['Total', 120, 0]);
  });
});
