/** The exhibit on litigation: what exceeds the Threshold Amount alone or together, and the judgments behind line I.B. */
import type { CellValue } from '../../src/workbook/sheet';
import { workbookOf } from '../../src/workbook/memory';
import { termsSheet } from '../support/terms-sheet';
import { type Entries, aWorkbook, certify, serial } from './a-workbook';
import { line, lines } from './lines';

type Matter = readonly [name: string, direction: CellValue, amount: CellValue];

const THRESHOLD = 500000;
const litigation = (
  matters: readonly Matter[],
  more: Partial<Entries> = {},
  threshold: CellValue = THRESHOLD,
): Entries => {
  const total = matters.reduce((sum, [, , amount]) => sum + Number(amount ?? 0), 0);
  return {
    fields: { 'Threshold Amount': threshold, 'Amounts in dispute together': total },
    rows: [
      [
        'Pending actions, proceedings, claims and disputes',
        matters.map(([name, direction, amount]) => [name, direction, 'Calix, Inc.', null, amount, 'Pending']),
      ],
      ...(more.rows ?? []),
    ],
    totals: [['Pending actions, proceedings, claims and disputes', { 4: total }], ...(more.totals ?? [])],
  };
};
const made = (entries: Entries | null, figures = { 'I.B': '0' }) =>
  certify(aWorkbook({ litigation: entries, figures }));

test.each<[string, readonly Matter[], RegExp]>([
  [
    'one at the threshold',
    [['A', 'Against', 500000]],
    /involve \$500,000\.00 in dispute in the aggregate, which is not in excess of the Threshold Amount of \$500,000\.00\.$/,
  ],
  [
    'one a cent above',
    [['A', 'Against', 500000.01]],
    /which is in excess of the Threshold Amount of \$500,000\.00\. Individually in excess of it: A\.$/,
  ],
  [
    'two that only together exceed it',
    [
      ['A', 'Against', 300000],
      ['B', 'By', 200000.01],
    ],
    /involve \$500,000\.01 .* in excess .* None is in excess of it individually\.$/,
  ],
  [
    'two of which one exceeds it',
    [
      ['A', 'Against', 600000],
      ['B', 'By', 100000],
    ],
    /involve \$700,000\.00 .* Individually in excess of it: A\.$/,
  ],
])('%s', (_, matters, said) => {
  const { document, problems } = made(litigation(matters));
  expect(problems).toEqual([]);
  expect(line(document, 'The actions, proceedings, claims and disputes pending')).toMatch(said);
  const isListed = matters.reduce((sum, [, , amount]) => sum + Number(amount), 0) > THRESHOLD;
  for (const [name, direction] of matters) {
    const rows = lines(document).filter((one) => one.startsWith(`${name} | ${String(direction)} Calix, Inc. | $`));
    expect(rows).toHaveLength(isListed ? 1 : 0);
  }
});

test('a matter without an amount is listed, its amount a blank', () => {
  const { document, blanks } = made(litigation([['A', 'Against', null]]));
  expect(line(document, 'A | ')).toBe('A | Against Calix, Inc. | ____________ | Pending');
  expect(blanks.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^In row \d+ of the sheet Litigation enter the amount in dispute\.$/),
  ]);
});

test('matters without a Threshold Amount are an error', () => {
  const { document, problems } = made(litigation([['A', 'Against', 1]], {}, null));
  expect(document).toBeNull();
  expect(problems).toMatchObject([
    { rule: 'litigation-threshold', message: 'The Threshold Amount is blank: nothing can be said to exceed it.' },
  ]);
});

test('No to “Anything pending” says that nothing is; without an answer the exhibit stays a blank', () => {
  const said = made({ ...litigation([]), fields: { 'Anything pending': 'No', 'Threshold Amount': THRESHOLD } });
  expect(line(said.document, 'There are no actions')).toMatch(/their properties or revenues\.$/);
  expect(said.blanks).toEqual([]);
  const silent = made(litigation([]));
  expect(lines(silent.document).slice(-1)).toEqual(['________________']);
  expect(silent.blanks).toEqual([
    {
      place: 'Exhibit A',
      message: 'The update on litigation: enter what is pending, or that nothing is, in B5 of the sheet Litigation.',
    },
  ]);
});

test('No with a matter listed is refused', () => {
  const { fields, ...rest } = litigation([['A', 'Against', 1]]);
  expect(made({ ...rest, fields: { ...fields, 'Anything pending': 'No' } }).problems).toMatchObject([
    { message: '“Anything pending” says No, but one matter is listed below.' },
  ]);
});

test('a sheet as it was inserted says nothing, and contradicts nothing', () => {
  expect(made({}, { 'I.B': '250000' }).problems).toEqual([]);
});

const HEADING = 'Final judgments and orders for the payment of money';
const judgments = (rows: readonly (readonly CellValue[])[]): Entries =>
  litigation([], {
    rows: [
      [
        HEADING,
        rows.map(([name, amount, insured = null, rating = null, notified = null, disputed = null]) => [
          name ?? null,
          serial('2015-11-05'),
          null,
          'Example Mutual',
          amount ?? null,
          insured,
          rating,
          notified,
          disputed,
        ]),
      ],
    ],
    totals: [
      [
        HEADING,
        {
          4: rows.reduce((sum, [, amount]) => sum + Number(amount), 0),
          5: rows.reduce((sum, [, , insured]) => sum + Number(insured ?? 0), 0),
        },
      ],
    ],
  });

// 700,000 and 400,000, less insurance that counts, less the threshold of 500,000.
test.each<[string, readonly (readonly CellValue[])[], string]>([
  [
    'uninsured',
    [
      ['J', 700000],
      ['K', 400000],
    ],
    '600000',
  ],
  [
    'insured by an insurer rated A',
    [
      ['J', 700000],
      ['K', 400000, 150000, 'A', 'Yes', 'No'],
    ],
    '450000',
  ],
  [
    'rated A-, which is too low',
    [
      ['J', 700000],
      ['K', 400000, 150000, 'A-', 'Yes', 'No'],
    ],
    '600000',
  ],
  [
    'not rated',
    [
      ['J', 700000],
      ['K', 400000, 150000, null, 'Yes', 'No'],
    ],
    '600000',
  ],
  [
    'not notified',
    [
      ['J', 700000],
      ['K', 400000, 150000, 'A', 'No', 'No'],
    ],
    '600000',
  ],
  [
    'disputed',
    [
      ['J', 700000],
      ['K', 400000, 150000, 'A', 'Yes', 'Yes'],
    ],
    '600000',
  ],
  [
    'insured for more than the judgment',
    [
      ['J', 700000],
      ['K', 400000, 450000, 'A', 'Yes', 'No'],
    ],
    '200000',
  ],
])('judgments %s', (_, rows, over) => {
  const { document, problems } = made(judgments(rows), { 'I.B': over });
  expect(problems).toEqual([]);
  expect(line(document, 'In excess of it (Schedule A, line I.B)')).toContain(
    `$${Number(over).toLocaleString('en-US', { minimumFractionDigits: 2 })}`,
  );
  const cent = made(judgments(rows), { 'I.B': String(Number(over) + 0.01) });
  expect(cent.document).toBeNull();
  expect(cent.problems).toMatchObject([{ rule: 'litigation-sheet-differs', sheet: 'Schedule A', line: 'I.B' }]);
});

test('line I.B above nothing without a judgment listed is refused', () => {
  const { problems } = made(litigation([]), { 'I.B': '250000' });
  expect(problems).toMatchObject([
    {
      rule: 'litigation-sheet-differs',
      message:
        'I.B, judgments above the Threshold Amount, is 250,000.00; no judgment is listed on sheet Litigation. That is 250,000.00 too much.',
    },
  ]);
});

describe('by a reading that the workbook chooses', () => {
  // 700,000 and 550,000 above 500,000 each: 200,000 + 50,000; together 750,000.
  const rows = [
    ['J', 700000],
    ['K', 550000],
  ];
  const under = (stated: string) => {
    const { sheets } = aWorkbook({ litigation: judgments(rows), figures: { 'I.B': stated } });
    return certify(workbookOf([...sheets, termsSheet({ chosen: { 'judgments-threshold': 'each' } })]));
  };
  const inExcess = 'In excess of it (Schedule A, line I.B)';

  test('line I.B and the exhibit bear its amount, and the exhibit says which reading it is', () => {
    const { document, problems } = under('250000');
    expect(problems).toEqual([]);
    expect(line(document, inExcess)).toContain('$250,000.00');
    expect(lines(document)).toContain('On line I.B judgments are counted one by one.');
  });

  test('where line I.B is as by default, so is the exhibit', () => {
    const { document, problems } = under('750000');
    expect(problems).toEqual([]);
    expect(line(document, inExcess)).toContain('$750,000.00');
    expect(lines(document).join()).not.toContain('one by one');
  });
});

test('before the First Amendment judgments that line I.B does not bear out are refused', () => {
  const listing = (amount: number) =>
    certify(aWorkbook({ statementDate: '2015-09-26', figures: { 'I.B': '0' }, litigation: judgments([['J', amount]]) }))
      .problems;
  expect(listing(500000)).toEqual([]);
  expect(listing(500000.01)).toMatchObject([{ rule: 'certificate-judgments', found: '$0.00', expected: '$0.01' }]);
});

test('whether coverage is disputed must be said, and a rating must be one', () => {
  const unsaid = made(judgments([['K', 400000, 150000, 'A', 'Yes', null]]));
  expect(unsaid.problems).toMatchObject([
    { rule: 'litigation-dispute', message: '“K”: not said whether the insurer disputes coverage.' },
  ]);
  const wrong = made(judgments([['K', 400000, 150000, 'AAA', 'Yes', 'No']]));
  expect(wrong.problems).toMatchObject([{ message: '“K”: “AAA” is no rating by A.M. Best Company.' }]);
});
