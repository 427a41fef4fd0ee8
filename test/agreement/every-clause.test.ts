/** Clause by clause of the First Amendment and of Exhibit C: where each is computed, printed or a checklist item. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { FIRST_AMENDMENT } from '../../src/agreement/calix-2013/first-amendment';
import { registry } from '../../src/functions/registry';
import { SUPPORTING_KINDS } from '../../src/supporting-sheets/kinds';
import { call } from '../support/functions';

const { certificate, clauses, closing, schedule, terms } = CALIX_2013;

/** What there is of each kind of place, by the name that the table below uses. */
const PLACES = {
  function: Object.keys(registry),
  /** Known, unknown or not in force by day: test/agreement/every-term.test.ts. */
  term: Object.entries(terms).flatMap(([id, term]) => ('values' in term ? [id] : [])),
  line: schedule.lines.map(({ id }) => id),
  'row of Schedule A': schedule.rows.map(({ kind }) => kind),
  condition: closing.conditions.map(({ clause }) => clause),
  'costs of the closing': [closing.costs.clause],
  checklist: closing.checklist.map(({ reference }) => reference),
  paragraph: certificate.rows.flatMap((row) =>
    row.kind === 'paragraph' ? [row.number] : row.kind === 'alternatives' ? row.options.map(({ id }) => id) : [],
  ),
  'row of the certificate': certificate.rows.map(({ kind }) => kind),
  sheet: SUPPORTING_KINDS.map(({ id }) => id),
  /** Nothing to compute or to confirm: its words, letter for letter. */
  printed: clauses.map(({ reference }) => reference),
} as const satisfies Record<string, readonly string[]>;

type Place = readonly [kind: keyof typeof PLACES, name: string];
const functions = (...names: string[]): Place[] => names.map((name) => ['function', name]);
const checklist = (...references: string[]): Place[] => references.map((reference) => ['checklist', reference]);
const printed = (clause: string): Place[] => [['printed', clause]];

const AMENDMENT: Readonly<Record<string, readonly Place[]>> = {
  '1.1': [
    ...functions('LEVERAGE_RATIO', 'JUDGMENTS_OVER_THRESHOLD'),
    ['term', 'leverageNumerator'],
    ['line', 'I.B'],
    ['line', 'I.D'],
  ],
  '1.2': [...functions('EURODOLLAR_RATE', 'RATE_SETTING_DATE'), ['term', 'eurodollarRate']],
  '1.3': [...functions('MATURITY_DATE'), ['term', 'maturityDate']],
  '1.4': [...functions('INTEREST_DUE'), ['term', 'interestFloor']],
  '1.5': [...functions('INDEMNITY_DUE'), ['term', 'indemnityDays']],
  '1.6': [...functions('RESERVE_COST_RATE', 'RESERVE_COST_DUE'), ['term', 'reserveCosts']],
  '1.7': [...checklist('5.18', '5.18(a)', '5.18(b)'), ['term', 'sanctionsRepresentation']],
  '1.8': printed('1.8'),
  '1.8(b)': [
    ['term', 'certificateSigners'],
    ['row of the certificate', 'signature'],
    ['sheet', 'certificate'],
  ],
  '1.8(f)': [
    ['term', 'litigation'],
    ['sheet', 'litigation'],
    ['paragraph', '6.'],
  ],
  '1.9': [...checklist('6.16'), ['term', 'antiCorruptionLaws']],
  '1.10': printed('1.10'),
  '1.10, section 7.16': [...checklist('7.16'), ['term', 'sanctionsCovenant']],
  '1.10, section 7.17': [...checklist('7.17'), ['term', 'antiCorruptionCovenant']],
  '1.11': [...checklist('9.06(b)'), ['term', 'retiringAgent']],
  '1.12': [
    ['term', 'certificateForm'],
    ['row of the certificate', 'title'],
  ],
  '2.1': [['sheet', 'closing']],
  '2.1(a)': [['condition', '2.1(a)']],
  '2.1(b)': printed('2.1(b)'),
  '2.1(b)(i)': [...functions('AMENDMENT_FEE', 'AMENDMENT_FEE_SCHEDULE'), ['condition', '2.1(b)(i)']],
  '2.1(b)(ii)': [['condition', '2.1(b)(ii)']],
  '2.1(c)': [['condition', '2.1(c)']],
  '2.1(d)': [['condition', '2.1(d)']],
  '3.1': printed('3.1'),
  '3.2': checklist('3.2'),
  '3.3': printed('3.3'),
  '3.3(a)': checklist('3.3(a)'),
  '3.3(b)': checklist('3.3(b)'),
  '3.3(c)': checklist('3.3(c)'),
  '3.3(d)': checklist('3.3(d)'),
  '3.3(e)': checklist('3.3(e)'),
  '3.3(f)': checklist('3.3(f)'),
  '3.3(g)': checklist('3.3(g)'),
  '3.4': printed('3.4'),
  '3.5': printed('3.5'),
  '3.6': [
    ['costs of the closing', '3.6'],
    ['line', 'I.C.9'],
  ],
  '3.7': printed('3.7'),
  '3.8': printed('3.8'),
  '3.9': printed('3.9'),
  '3.10': checklist('3.10'),
  '3.11': printed('3.11'),
  '3.12': printed('3.12'),
  '3.13': checklist('3.13'),
  '3.14': printed('3.14'),
};

const EXHIBIT_C: Readonly<Record<string, readonly Place[]>> = {
  'its cover': [
    ['row of the certificate', 'statementDate'],
    ['row of the certificate', 'addressed'],
  ],
  'paragraph 1, for a year-end': [['paragraph', 'yearEnd']],
  'paragraph 1, for a quarter-end': [['paragraph', 'quarterEnd']],
  'paragraph 2': [['paragraph', '2.']],
  'paragraph 3, without Defaults': [['paragraph', 'noDefault']],
  'paragraph 3, with Defaults': [['paragraph', 'defaults']],
  'paragraph 4': [['paragraph', '4.']],
  'paragraph 5': [['paragraph', '5.']],
  'paragraph 6': [
    ['paragraph', '6.'],
    ['sheet', 'litigation'],
  ],
  'its footnote 1': [['row of the certificate', 'footnote']],
  'its signature block': [['row of the certificate', 'signature']],
  'Schedule A, part I.A': [...functions('CONSOLIDATED_FUNDED_INDEBTEDNESS'), ['line', 'I.A.5']],
  'Schedule A, footnote 2': [
    ['line', 'I.A less'],
    ['row of Schedule A', 'footnote'],
  ],
  'Schedule A, line I.C.7': [...functions('CASH_EXPENSE_ADDBACK', 'CASH_EXPENSE_BASKET_REMAINING'), ['line', 'I.C.7']],
  'Schedule A, part I.C': [...functions('CONSOLIDATED_EBITDA'), ['line', 'I.C.12']],
  'Schedule A, the maximum and its steps': [...functions('MAX_LEVERAGE_RATIO'), ['row of Schedule A', 'stepDown']],
  'Schedule A, compliance with 7.11(a)': [...functions('LEVERAGE_COMPLIANT'), ['row of Schedule A', 'verdict']],
  'Schedule A, part II': [
    ...functions('LIQUIDITY_RATIO', 'MIN_LIQUIDITY_RATIO', 'LIQUIDITY_COMPLIANT'),
    ['line', 'II.D'],
  ],
};

const everyPlace = [...Object.entries(AMENDMENT), ...Object.entries(EXHIBIT_C)].flatMap(([clause, places]) =>
  places.map(([kind, name]): [string, keyof typeof PLACES, string] => [clause, kind, name]),
);

test('every clause of the First Amendment stands in the table, each with a place', () => {
  expect(Object.keys(AMENDMENT).sort()).toEqual(FIRST_AMENDMENT.map(({ reference }) => reference).sort());
  for (const [clause, places] of Object.entries(AMENDMENT)) expect([clause, places.length > 0]).toEqual([clause, true]);
});

test.each(everyPlace)('%s: %s %s is there', (_, kind, name) => {
  expect(PLACES[kind]).toContain(name);
});

test.each(FIRST_AMENDMENT.map(({ reference, words }) => [reference, words]))(
  'CLAUSE has the words of %s',
  (clause, words) => {
    expect(String(call('CLAUSE', clause)).startsWith(words)).toBe(true);
  },
);

test('nothing is on the checklist or among the conditions that the table does not name', () => {
  const named = new Set(everyPlace.map(([, kind, name]) => `${kind} ${name}`));
  for (const reference of PLACES.checklist) expect(named).toContain(`checklist ${reference}`);
  for (const clause of PLACES.condition) expect(named).toContain(`condition ${clause}`);
  for (const term of PLACES.term) expect(named).toContain(`term ${term}`);
});
