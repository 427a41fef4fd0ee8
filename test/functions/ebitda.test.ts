import { type Cell, type Range, blank, call, codes, column, outcome, refusal, row } from '../support/functions';

const million = 1_000_000;

/** Lines I.C.1 to I.C.11, in the form's order. */
const lines = [
  -3_500_000.25, 1_200_000.1, 250_000, 9_800_000.4, 75_000, 12_300_000, 4_000_000, 600_000, 90_000, 15_000, 410_000.5,
];
const linesTotal = 24_419_999.75;

const withLine = (number: number, cell: Cell): Cell[] =>
  lines.map((amount, index) => (index === number - 1 ? cell : amount));

describe('CONSOLIDATED_EBITDA, line I.C.12', () => {
  it('adds I.C.2 to I.C.10 to net income and takes I.C.11 off', () => {
    expect(call('CONSOLIDATED_EBITDA', ...lines)).toBe(linesTotal);
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 1],
    [7, 1],
    [8, 1],
    [9, 1],
    [10, 1],
    [11, -1],
  ])('moves by a cent with line I.C.%s, times %s', (line, sign) => {
    const moved = call('CONSOLIDATED_EBITDA', ...withLine(line, Number(((lines[line - 1] ?? 0) + 0.01).toFixed(2))));
    expect(moved).toBe(Number((linesTotal + 0.01 * sign).toFixed(2)));
  });

  it('may be negative, as net income may', () => {
    expect(call('CONSOLIDATED_EBITDA', -10 * million, 0, 0, 4 * million)).toBe(-6 * million);
    expect(call('CONSOLIDATED_EBITDA', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5)).toBe(-5);
  });

  it('is exact in decimals', () => {
    expect(call('CONSOLIDATED_EBITDA', 0.1, 0.2, 0, 0)).toBe(0.3);
    expect(call('CONSOLIDATED_EBITDA', 0.3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.1)).toBe(0.2);
  });

  it('counts optional lines left out as 0', () => {
    expect(call('CONSOLIDATED_EBITDA', 1, 2, 3, 4)).toBe(10);
    expect(call('CONSOLIDATED_EBITDA', 1, 2, 3, 4, null, null, null, null, null, null, 3)).toBe(7);
    expect(call('CONSOLIDATED_EBITDA', 1, 2, 3, 4, null, 5)).toBe(15);
  });
});

describe('the $5,000,000 of line I.C.7', () => {
  const ebitda = (cash: Cell, already: Cell | Range): number =>
    Number(call('CONSOLIDATED_EBITDA', 0, 0, 0, 0, null, null, cash, null, null, null, null, already));

  it.each([
    [4_999_999.99, 0, 4_999_999.99],
    [5_000_000, 0, 5_000_000],
    [5_000_000.01, 0, 5_000_000],
    [80_000_000, 0, 5_000_000],
    [1_999_999.99, 3_000_000, 1_999_999.99],
    [2_000_000, 3_000_000, 2_000_000],
    [2_000_000.01, 3_000_000, 2_000_000],
    [1, 4_999_999.99, 0.01],
    [1, 5_000_000, 0],
    [1, 5_000_000.01, 0],
    [1, 9_000_000, 0],
    [0, 9_000_000, 0],
  ])('of expenses of %s, with %s added back before, counts %s', (cash, already, expected) => {
    expect(ebitda(cash, already)).toBe(expected);
  });

  it('caps nothing else', () => {
    expect(call('CONSOLIDATED_EBITDA', 0, 6e6, 6e6, 6e6, 6e6, 6e6, 6e6, 6e6, 6e6, 6e6, 0)).toBe(53 * million);
  });

  it('starts full where the last argument is left out or empty', () => {
    expect(ebitda(6 * million, null)).toBe(5 * million);
    expect(ebitda(6 * million, blank)).toBe(5 * million);
  });
});

describe('what CONSOLIDATED_EBITDA refuses', () => {
  it('a tax benefit, which was never deducted: the amount, the line and what to enter', () => {
    const { code, message } = refusal('CONSOLIDATED_EBITDA', ...withLine(3, -354_000));
    expect(code).toBe('#VALUE!');
    expect(message).toContain('I.C.3');
    expect(message).toMatch(/354,?000/);
    expect(message).toMatch(/benefit/i);
    expect(message).toMatch(/\b0\b/);
  });

  it('negative gains, which would be added back', () => {
    const { code, message } = refusal('CONSOLIDATED_EBITDA', ...withLine(11, -410_000.5));
    expect(code).toBe('#VALUE!');
    expect(message).toContain('I.C.11');
    expect(message).toMatch(/410,?000\.5/);
    expect(message).toMatch(/positive/i);
  });

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])('a negative I.C.%s, by one cent', (line) => {
    const { code, message } = refusal('CONSOLIDATED_EBITDA', ...withLine(line, -0.01));
    expect(code).toBe('#VALUE!');
    expect(message).toMatch(new RegExp(`I\\.C\\.${String(line)}\\b`));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])('text in I.C.%s', (line) => {
    const { code, message } = refusal('CONSOLIDATED_EBITDA', ...withLine(line, 'to come'));
    expect(code).toBe('#VALUE!');
    expect(message).toMatch(new RegExp(`I\\.C\\.${String(line)}\\b`));
    expect(message).toContain('to come');
  });

  it('a negative amount added back before', () => {
    const { code, message } = refusal('CONSOLIDATED_EBITDA', ...lines, -0.01);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('I.C.7');
  });

  it('net income alone: interest, taxes, depreciation and amortization all left out', () => {
    expect(refusal('CONSOLIDATED_EBITDA', 100).code).toBe('#VALUE!');
    expect(refusal('CONSOLIDATED_EBITDA', 100, null, null, null).code).toBe('#VALUE!');
    expect(refusal('CONSOLIDATED_EBITDA', column(1, 2, 3)).code).toBe('#VALUE!');
    expect(refusal('CONSOLIDATED_EBITDA', row(...lines)).code).toBe('#VALUE!');
  });

  it('but not one of them left out, nor empty cells for all three', () => {
    expect(call('CONSOLIDATED_EBITDA', 100, 0, null, null)).toBe(100);
    expect(call('CONSOLIDATED_EBITDA', 100, null, 1, null)).toBe(101);
    expect(call('CONSOLIDATED_EBITDA', 100, null, null, 1)).toBe(101);
    expect(call('CONSOLIDATED_EBITDA', 100, blank, blank, blank)).toBe(100);
    expect(call('CONSOLIDATED_EBITDA', null, 1, 2, 3)).toBe(6);
  });
});

describe('CONSOLIDATED_EBITDA of one range of eleven lines', () => {
  it('of one Measurement Period is one number', () => {
    expect(call('CONSOLIDATED_EBITDA', column(...lines))).toBe(linesTotal);
    expect(call('CONSOLIDATED_EBITDA', column(...lines), null, null, null)).toBe(linesTotal);
  });

  it('gives a row, one EBITDA a column', () => {
    const range = lines.map((amount, index) => [amount, 0, index === 10 ? 1 : 0]);
    expect(outcome('CONSOLIDATED_EBITDA', range)).toEqual([[linesTotal, 0, -1]]);
  });

  it('takes the basket for each Measurement Period by itself', () => {
    const range = lines.map((_, index) => (index === 6 ? [4 * million, 4 * million, 6 * million] : [0, 0, 0]));
    expect(outcome('CONSOLIDATED_EBITDA', range)).toEqual([[4 * million, 4 * million, 5 * million]]);
  });

  it('refuses the column with a tax benefit and no other', () => {
    const range = lines.map((amount, index) => [amount, index === 2 ? -354_000 : 0]);
    const cells = outcome('CONSOLIDATED_EBITDA', range);
    expect(codes(cells)).toEqual([[linesTotal, '#VALUE!']]);
    expect(cells[0]?.[1]).toHaveProperty('message', expect.stringContaining('I.C.3'));
  });

  it('counts empty cells as 0', () => {
    expect(call('CONSOLIDATED_EBITDA', column(7, null, '', 0, null, null, '', 0, null, null, null))).toBe(7);
  });

  it('is not meant where other lines come with it: eleven rows are then eleven Measurement Periods', () => {
    const results = outcome('CONSOLIDATED_EBITDA', column(...lines), 1, null, null);
    expect(results).toHaveLength(11);
    expect(results[4]).toEqual([75_001]);
  });
});
