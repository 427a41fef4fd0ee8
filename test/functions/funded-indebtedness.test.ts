import { blank, call, codes, column, outcome, refusal } from '../support/functions';

const id = 'CONSOLIDATED_FUNDED_INDEBTEDNESS';

describe('CONSOLIDATED_FUNDED_INDEBTEDNESS, line I.A.5', () => {
  it('adds I.A.1 to I.A.4', () => {
    expect(call(id, 30_000_000, 2_500_000.5, 750_000.25, 1_000_000.01)).toBe(34_250_000.76);
  });

  it.each([
    [[0.1], 0.1],
    [[0.1, 0.2], 0.3],
    [[0.1, 0.2, 0.3], 0.6],
    [[0.1, 0.2, 0.3, 0.1], 0.7],
    [[0.1, null, 0.3], 0.4],
    [[0, 0, 0, 0], 0],
  ])('of %j is exactly %s', (args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });

  it('takes off what footnote 2 excludes', () => {
    expect(call(id, 30_000_000, 0, 0, 0, 4_000_000)).toBe(26_000_000);
    expect(call(id, 0.3, null, null, null, 0.1)).toBe(0.2);
  });

  it('allows all of it to be excluded, and not a cent more', () => {
    expect(call(id, 60, 20, 15, 5, 99.99)).toBe(0.01);
    expect(call(id, 60, 20, 15, 5, 100)).toBe(0);
    const { code, message } = refusal(id, 60, 20, 15, 5, 100.01);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('100.01');
    expect(message).toContain('100');
  });

  it('counts empty cells and everything left out as 0', () => {
    expect(call(id, blank, blank, blank, blank, blank)).toBe(0);
    expect(call(id, null, 5)).toBe(5);
  });

  it('refuses an exclusion where there is nothing to exclude from', () => {
    expect(refusal(id, 0, 0, 0, 0, 0.01).code).toBe('#VALUE!');
  });

  it.each([
    ['I.A.1', 0],
    ['I.A.2', 1],
    ['I.A.3', 2],
    ['I.A.4', 3],
  ])('names line %s where its amount is wrong', (line, position) => {
    const negative = [10, 10, 10, 10].map((amount, index) => (index === position ? -0.01 : amount));
    const text = [10, 10, 10, 10].map((amount, index) => (index === position ? 'undrawn' : amount));
    expect(refusal(id, ...negative)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(line) });
    expect(refusal(id, ...text)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(line) });
    expect(refusal(id, ...text).message).toContain('undrawn');
  });

  it('refuses a negative amount excluded', () => {
    expect(refusal(id, 10, 10, 10, 10, -1).code).toBe('#VALUE!');
  });

  it('gives a column for columns, a single cell repeated', () => {
    expect(codes(outcome(id, column(10, 20, -1), 0.5, null, column(1, 2, 3)))).toEqual([[11.5], [22.5], ['#VALUE!']]);
  });
});
