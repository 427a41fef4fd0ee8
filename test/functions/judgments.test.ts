import { type Argument, type Cell, blank, call, column, refusal, row } from '../support/functions';

const id = 'JUDGMENTS_OVER_THRESHOLD';
const million = 1_000_000;

describe('JUDGMENTS_OVER_THRESHOLD, line I.B', () => {
  it.each([
    ['one cent under the threshold', 4_999_999.99, 0],
    ['exactly at the threshold', 5_000_000, 0],
    ['one cent over the threshold', 5_000_000.01, 0.01],
    ['no judgment', 0, 0],
  ])('%s', (_, judgment, expected) => {
    expect(call(id, judgment, 5 * million)).toBe(expected);
  });

  it('takes the threshold once, from the aggregate of all judgments', () => {
    expect(call(id, column(3 * million, 4 * million), 5 * million)).toBe(2 * million);
    expect(call(id, row(3 * million, 4 * million), 5 * million)).toBe(2 * million);
    expect(call(id, column(6 * million, 7 * million), 5 * million)).toBe(8 * million);
  });

  it('adds exactly', () => {
    expect(call(id, column(0.1, 0.2), 0.3)).toBe(0);
    expect(call(id, column(0.7, 0.1), 0.3)).toBe(0.5);
  });

  it('is one number for a block of judgments too', () => {
    expect(
      call(
        id,
        [
          [1, 2],
          [3, 4],
        ],
        5,
      ),
    ).toBe(5);
  });
});

describe('insurance', () => {
  const covered = (judgment: number, insured: Cell, rating: Cell, notified: Cell, disputed: Argument = null): unknown =>
    call(id, judgment, million, insured, rating, notified, disputed);

  it('that counts reduces the aggregate before the threshold', () => {
    expect(covered(6 * million, 2 * million, 'A', true)).toBe(3 * million);
    expect(call(id, column(4 * million, 4 * million), 5 * million, column(2 * million, 0), 'A', true)).toBe(million);
  });

  it('may leave exactly the threshold, a cent more or a cent less', () => {
    expect(covered(3 * million, 2 * million, 'A', true)).toBe(0);
    expect(covered(3 * million, 1_999_999.99, 'A', true)).toBe(0.01);
    expect(covered(3 * million, 2_000_000.01, 'A', true)).toBe(0);
  });

  it.each(['A', 'A+', 'A++', 'a', 'a+', ' A ', ' a++'])('rated %p counts', (rating) => {
    expect(covered(6 * million, 2 * million, rating, true)).toBe(3 * million);
  });

  it.each(['A-', 'A\u2212', 'a-', 'B++', 'B+', 'B', 'B-', 'C++', 'C+', 'C', 'C-', 'D', 'NR', 'nr', '', 0, null])(
    'rated %p does not count',
    (rating) => {
      expect(covered(6 * million, 2 * million, rating, true)).toBe(5 * million);
    },
  );

  it.each(['AA', 'AAA', 'A+++', 'A--', 'Baa1', 'excellent', 5])(
    'rated %p is refused as no rating of A.M. Best',
    (rating) => {
      const { code, message } = refusal(id, 6 * million, million, 2 * million, rating, true);
      expect(code).toBe('#VALUE!');
      expect(message).toContain('I.B');
      expect(message).toContain(String(rating));
    },
  );

  it.each([true, 'Yes', 'yes', 'YES', 'TRUE'])('counts where the insurer was notified: %p', (notified) => {
    expect(covered(6 * million, 2 * million, 'A', notified)).toBe(3 * million);
  });

  it.each([false, 'No', 'no', '', null, 0])('does not count where the insurer was not notified: %p', (notified) => {
    expect(covered(6 * million, 2 * million, 'A', notified)).toBe(5 * million);
  });

  it.each([true, 'Yes', 'yes'])('does not count where coverage is disputed: %p', (disputed) => {
    expect(covered(6 * million, 2 * million, 'A', true, disputed)).toBe(5 * million);
  });

  it.each([false, 'No', 'no', '', 0, null, blank])('counts where coverage is not disputed: %p', (disputed) => {
    expect(covered(6 * million, 2 * million, 'A', true, disputed)).toBe(3 * million);
  });

  it('does not count where the rating or the notice is left out', () => {
    expect(call(id, 6 * million, million, 2 * million)).toBe(5 * million);
    expect(call(id, 6 * million, million, 2 * million, 'A')).toBe(5 * million);
    expect(call(id, 6 * million, million, 2 * million, null, true)).toBe(5 * million);
  });

  it('never covers more than its own judgment', () => {
    const judgments = column(million, 10 * million);
    expect(call(id, judgments, 2 * million, column(5 * million, 0), 'A', true)).toBe(8 * million);
  });

  it('is weighed judgment by judgment', () => {
    const judgments = column(4 * million, 4 * million, 4 * million, 4 * million);
    const insured = column(3 * million, 3 * million, 3 * million, 3 * million);
    const result = call(
      id,
      judgments,
      2 * million,
      insured,
      column('A', 'B++', 'A+', 'A++'),
      column(true, true, false, true),
      column(false, false, false, true),
    );
    expect(result).toBe(11 * million);
  });

  it.each([
    ['notice', [6, 1, 2, 'A', 'perhaps']],
    ['dispute', [6, 1, 2, 'A', true, 'perhaps']],
  ])('is refused with a word that is no Yes or No for the %s', (_, args) => {
    const { code, message } = refusal(id, ...args);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('perhaps');
  });
});

describe('the Threshold Amount', () => {
  it.each([0, '', blank, null, undefined])('is never defaulted: %p is refused', (threshold) => {
    const { code, message } = refusal(id, 6 * million, threshold);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('Threshold Amount');
  });

  it('is required even where there are no judgments', () => {
    expect(refusal(id, 0, null).code).toBe('#VALUE!');
  });

  it.each([
    [-0.01, '0.01'],
    ['per section 1.01', 'per section 1.01'],
  ])('is refused as %p', (threshold, found) => {
    const { code, message } = refusal(id, 6 * million, threshold);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('Threshold Amount');
    expect(message).toContain(found);
  });

  it('may be as little as a cent', () => {
    expect(call(id, 1, 0.01)).toBe(0.99);
  });
});

describe('what JUDGMENTS_OVER_THRESHOLD refuses', () => {
  it.each([
    [-0.01, '0.01'],
    ['on appeal', 'on appeal'],
  ])('a judgment of %p, even among others', (judgment, found) => {
    const { code, message } = refusal(id, column(million, judgment), million);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('I.B');
    expect(message).toContain(found);
  });

  it.each([-0.01, 'full'])('coverage of %p, even where it would not count', (insured) => {
    expect(refusal(id, 6 * million, million, insured, 'A', true).code).toBe('#VALUE!');
    expect(refusal(id, 6 * million, million, insured, 'B', false).code).toBe('#VALUE!');
  });

  it('columns of different length', () => {
    expect(refusal(id, column(1, 2, 3), 1, column(1, 2)).code).toBe('#VALUE!');
    expect(refusal(id, column(1, 2, 3), 1, column(1, 2, 3), column('A', 'A')).code).toBe('#VALUE!');
    expect(refusal(id, column(1, 2, 3), 1, row(1, 2, 3)).code).toBe('#VALUE!');
    expect(refusal(id, column(1, 2, 3), 1, column(1, 2, 3), 'A', column(true, true)).code).toBe('#VALUE!');
  });

  it('counts an empty cell among the judgments as 0', () => {
    expect(call(id, column(3, null, '', 0, 4), 5)).toBe(2);
  });
});
