/** Clause by clause of the First Amendment and of Exhibit C: where each is computed, printed or a checklist item, and that it is so there. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { FIRST_AMENDMENT } from '../../src/agreement/calix-2013/first-amendment';
import type { Piece } from '../../src/agreement/certificate-form';
import type { DatedTerm } from '../../src/agreement/types';
import { lastStated } from '../../src/core/dated';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import { SUPPORTING_KINDS } from '../../src/supporting-sheets/kinds';
import { templateOf } from '../../src/supporting-sheets/templates';
import type { SheetToWrite } from '../../src/workbook/sheet-to-write';
import { defined } from '../support/defined';
import { type Argument, call, column, isoDay } from '../support/functions';
import { SCHEDULE_A, spaced } from './exhibit-c';

const { certificate, closing, terms } = CALIX_2013;

type Place =
  /** A function, with what it comes to by the clause; a day as text. */
  | { readonly kind: 'computed'; readonly by: string; readonly of: readonly Argument[]; readonly is: unknown }
  /** A dated term, whose words the clause is: known, unknown or not in force by day in every-term.test.ts. */
  | { readonly kind: 'term'; readonly term: keyof typeof terms }
  /** Words on Schedule A as it is inserted. */
  | { readonly kind: 'schedule'; readonly says: string }
  /** Words of the certificate. */
  | { readonly kind: 'certificate'; readonly says: string }
  /** Words, or an answer that drops down, on a sheet as it is inserted. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly says: string }
  /** An item to be confirmed, or a condition to be met, on the Closing sheet, with the clause's words beside it. */
  | { readonly kind: 'item' | 'condition'; readonly item: string; readonly says: string }
  /** Nothing to compute or to confirm: the clause's words, which begin so. */
  | { readonly kind: 'printed'; readonly says: string };

const computed = (by: string, of: readonly Argument[], is: unknown): Place => ({ kind: 'computed', by, of, is });
const term = (id: keyof typeof terms): Place => ({ kind: 'term', term: id });
const onSchedule = (says: string): Place => ({ kind: 'schedule', says });
const certified = (says: string): Place => ({ kind: 'certificate', says });
const onSheet = (sheet: string, says: string): Place => ({ kind: 'sheet', sheet, says });
const item = (reference: string, says: string): Place => ({ kind: 'item', item: reference, says });
const condition = (clause: string, says: string): Place => ({ kind: 'condition', item: clause, says });
const printed = (says: string): Place => ({ kind: 'printed', says });

/** What each comes to was worked out by hand from the clause. */
const AMENDMENT: Readonly<Record<string, readonly Place[]>> = {
  '1.1': [
    computed('JUDGMENTS_OVER_THRESHOLD', [column(900_000, 350_000), 1_000_000], 250_000),
    computed('JUDGMENTS_OVER_THRESHOLD', [1_500_000, 1_000_000, 400_000, 'A', true, false], 100_000),
    computed('JUDGMENTS_OVER_THRESHOLD', [1_500_000, 1_000_000, 400_000, 'A-', true, false], 500_000),
    computed('LEVERAGE_RATIO', [24_750_000, 250_000, 10_000_000], 2.5),
    term('leverageNumerator'),
    onSchedule('Final judgments or orders for payment of money in an aggregate amount'),
    onSchedule('Consolidated Leverage Ratio (ratio of Line I.A.5 + I.B. to I.C.12):'),
  ],
  '1.2': [
    computed('EURODOLLAR_RATE', [-0.0001], 0),
    computed('EURODOLLAR_RATE', [0.0001], 0.0001),
    computed('RATE_SETTING_DATE', ['2016-01-04'], '2015-12-31'),
    term('eurodollarRate'),
  ],
  '1.3': [
    computed('MATURITY_DATE', ['2015-12-22'], '2016-07-29'),
    computed('MATURITY_DATE', ['2015-12-23'], '2018-09-30'),
    term('maturityDate'),
  ],
  '1.4': [
    computed('INTEREST_DUE', [1_000_000, -0.0001, 30, 360], 0),
    computed('INTEREST_DUE', [3_600_000, 0.0001, 1, 360], 1),
    term('interestFloor'),
  ],
  '1.5': [computed('INDEMNITY_DUE', ['2016-03-16'], '2016-03-26'), term('indemnityDays')],
  '1.6': [
    computed('RESERVE_COST_RATE', [12_345.678, 1_000_000], 0.0123457),
    computed('RESERVE_COST_DUE', ['2016-03-16', '2016-03-31'], '2016-03-31'),
    computed('RESERVE_COST_DUE', ['2016-03-17', '2016-03-31'], '2016-04-01'),
    term('reserveCosts'),
    printed('1.6 Amendment to Section 3.04(e). Section 3.01(e) of the Credit Agreement'),
  ],
  '1.7': [
    item('5.18', 'within the previous five (5) years'),
    item('5.18(a)', 'OFAC’s List of Specially Designated Nationals'),
    item('5.18(b)', 'UK Bribery Act 2010'),
    term('sanctionsRepresentation'),
  ],
  '1.8': [printed('1.8 Amendments to Section 6.02.')],
  '1.8(b)': [
    term('certificateSigners'),
    ...['Chief Executive Officer', 'Chief Financial Officer', 'Treasurer', 'Controller'].map((office) =>
      onSheet('certificate', office),
    ),
    onSheet('certificate', 'Who may sign (section 6.02(b))'),
    certified('The undersigned Responsible Officer hereby certifies'),
  ],
  '1.8(f)': [
    term('litigation'),
    onSheet('litigation', 'The update on litigation that goes with each Compliance Certificate (section 6.02(f))'),
    onSheet('litigation', 'Alone or together: then the certificate lists them (section 6.02(f)(i)).'),
    onSheet('litigation', 'Judgments above the Threshold Amount'),
    certified('written update on the status of any actions, proceedings, claims or disputes pending at law'),
  ],
  '1.9': [item('6.16', 'Conduct its business in compliance with'), term('antiCorruptionLaws')],
  '1.10': [printed('1.10 Amendment to Article VII. New Sections 7.16 and 7.17')],
  '1.10, section 7.16': [item('7.16', 'is the subject of Sanctions'), term('sanctionsCovenant')],
  '1.10, section 7.17': [
    item('7.17', 'for any purpose which would breach the United States Foreign Corrupt Practices Act of 1977'),
    term('antiCorruptionCovenant'),
  ],
  '1.11': [
    item('9.06(b)', 'shall continue in effect for the benefit of such retiring Administrative Agent'),
    term('retiringAgent'),
  ],
  '1.12': [term('certificateForm'), certified('Compliance Certificate')],
  '2.1': [
    onSheet('closing', 'Conditions to effectiveness, section 2.1'),
    ...['Satisfied', 'Waived', 'Open'].map((status) => onSheet('closing', status)),
  ],
  '2.1(a)': [
    condition('2.1(a)', 'duly executed by each of the Loan Parties, the Lenders and the Administrative Agent.'),
    onSheet('closing', 'Signed by every Lender'),
  ],
  '2.1(b)': [printed('(b) Fees and Expenses.')],
  '2.1(b)(i)': [
    computed('AMENDMENT_FEE', [20_000_000, 5_000_000], 62_500),
    computed('AMENDMENT_FEE', [20_000_000, 5_000_000, false], 0),
    condition('2.1(b)(i)', '(prior to giving effect to this Amendment)'),
    onSheet('closing', 'Amendment fee to be paid'),
  ],
  '2.1(b)(ii)': [condition('2.1(b)(ii)', 'such other fees and expenses')],
  '2.1(c)': [condition('2.1(c)', 'an incumbency certificate')],
  '2.1(d)': [condition('2.1(d)', 'All other documents and legal matters')],
  '3.1': [printed('3.1 Amended Terms.')],
  '3.2': [item('3.2', 'as not qualifying as a “grandfathered obligation”')],
  '3.3': [printed('3.3 Representations and Warranties of Loan Parties.')],
  '3.3(a)': [item('3.3(a)', 'all necessary action to authorize')],
  '3.3(b)': [item('3.3(b)', 'legal, valid and binding obligation')],
  '3.3(c)': [item('3.3(c)', 'No consent, approval, authorization')],
  '3.3(d)': [item('3.3(d)', 'are true and correct as of the date hereof')],
  '3.3(e)': [item('3.3(e)', 'constitutes a Default or an Event of Default')],
  '3.3(f)': [item('3.3(f)', 'a valid security interest in, and Lien upon, the Collateral')],
  '3.3(g)': [item('3.3(g)', 'are not subject to any offsets, defenses or counterclaims')],
  '3.4': [printed('3.4 Reaffirmation of Obligations.')],
  '3.5': [printed('3.5 Loan Document.')],
  '3.6': [
    onSheet('closing', 'those of section 3.6 among them, go into I.C.9'),
    onSchedule('Cost and expenses in connection with any amendment or waiver to this Agreement:'),
  ],
  '3.7': [printed('3.7 Further Assurances.')],
  '3.8': [printed('3.8 Entirety.')],
  '3.9': [printed('3.9 Counterparts; Telecopy.')],
  '3.10': [item('3.10', 'it has no knowledge of any actions')],
  '3.11': [printed('3.11 GOVERNING LAW.')],
  '3.12': [printed('3.12 Successors and Assigns.')],
  '3.13': [item('3.13', 'releases and forever discharges')],
  '3.14': [printed('3.14 Consent to Jurisdiction; Service of Process; Waiver of Jury Trial.')],
};

const EXHIBIT_C: Readonly<Record<string, readonly Place[]>> = {
  'its cover': [
    certified('Financial Statement Date: '),
    certified('Bank of America, N.A., as Administrative Agent'),
    onSheet('certificate', 'on or after the Financial Statement Date'),
  ],
  'paragraph 1, for a year-end': [certified('the Borrower has delivered the year-end audited financial statements')],
  'paragraph 1, for a quarter-end': [certified('the Borrower has delivered the unaudited financial statements')],
  'paragraph 2': [certified('The undersigned has reviewed and is familiar with the terms of the Credit Agreement')],
  'paragraph 3, without Defaults': [certified('no Default has occurred and is continuing.')],
  'paragraph 3, with Defaults': [
    certified('the following covenants or conditions have not been performed or observed'),
    onSheet('certificate', 'Covenants or conditions not performed or observed'),
  ],
  'paragraph 4': [
    certified('The representations and warranties of the Borrower and each other Loan Party contained in Article V'),
    onSheet('certificate', 'Those updated are attached to the certificate as Exhibit A'),
  ],
  'paragraph 5': [certified('The financial covenant analyses and information provided pursuant to Section 7.11')],
  'paragraph 6': [certified('Attached as Exhibit '), onSheet('litigation', 'Pending actions, proceedings')],
  'its footnote 1': [certified('To include as applicable pursuant to Section 6.02(c) of the Credit Agreement.')],
  'its signature block': [certified('IN WITNESS WHEREOF'), certified('Title:')],
  'Schedule A, part I.A': [
    computed('CONSOLIDATED_FUNDED_INDEBTEDNESS', [1, 2, 3, 4], 10),
    onSchedule('Consolidated Funded Indebtedness (Lines I.A.1+ I.A.2+ I.A.3+ I.A.4) 2:'),
  ],
  'Schedule A, footnote 2': [
    computed('CONSOLIDATED_FUNDED_INDEBTEDNESS', [1, 2, 3, 4, 5], 5),
    onSchedule('Shall not include any (a) liabilities or obligations'),
  ],
  'Schedule A, line I.C.7': [
    computed('CASH_EXPENSE_ADDBACK', [4_000_000, 3_000_000], 2_000_000),
    computed('CASH_EXPENSE_BASKET_REMAINING', [3_000_000], 2_000_000),
    onSchedule('not to exceed $5,000,000 in the aggregate for clauses (A) and (B) during the term of this Agreement:'),
    onSheet('basket-ledger', 'I.C.7'),
  ],
  'Schedule A, part I.C': [
    computed('CONSOLIDATED_EBITDA', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 44),
    onSchedule('Consolidated EBITDA (the sum of (a) Line I.C.1 plus (b)'),
  ],
  'Schedule A, the maximum and its steps': [
    computed('MAX_LEVERAGE_RATIO', ['2014-06-30'], 3),
    computed('MAX_LEVERAGE_RATIO', ['2014-09-30'], 2.5),
    onSchedule('Maximum permitted:'),
    onSchedule('Closing Date through June 30, 2014'),
    onSchedule('September 30, 2014 and each fiscal quarter thereafter'),
  ],
  'Schedule A, compliance with 7.11(a)': [
    computed('LEVERAGE_COMPLIANT', [25_000_000, 0, 10_000_000, '2015-12-31'], true),
    computed('LEVERAGE_COMPLIANT', [25_000_000.01, 0, 10_000_000, '2015-12-31'], false),
    onSchedule('Covenant compliance:'),
  ],
  'Schedule A, part II': [
    computed('LIQUIDITY_RATIO', [75, 50, 100], 1.25),
    computed('MIN_LIQUIDITY_RATIO', ['2015-12-31'], 1.25),
    computed('LIQUIDITY_COMPLIANT', [75, 50, 100, '2015-12-31'], true),
    computed('LIQUIDITY_COMPLIANT', [75, 49.99, 100, '2015-12-31'], false),
    onSchedule('Consolidated Liquidity Ratio (ratio of (a) the sum of Line II.A and II.B to (b) Line II.C):'),
    onSchedule('Minimum permitted:'),
  ],
};

/** Everything that can be read on a new sheet: its words, and what drops down. */
const readOn = ({ cells }: SheetToWrite): readonly string[] =>
  cells.flatMap(({ value, choices = [] }) => [...(typeof value === 'string' ? [spaced(value)] : []), ...choices]);
const newSheet = (kind: string): SheetToWrite =>
  templateOf(defined(SUPPORTING_KINDS.find(({ id }) => id === kind)), CALIX_2013);
/** The strings that the form of the certificate is made of. */
const inForm = (part: unknown): readonly string[] =>
  typeof part === 'string' ? [part] : typeof part === 'object' && part ? Object.values(part).flatMap(inForm) : [];
const certificateWords = inForm(certificate.rows);

/** The words beside an item of the Closing sheet, by what stands first in its row. */
function besideItem(reference: string): readonly string[] {
  const { cells } = newSheet('closing');
  const rows = cells.filter(({ column: at, value }) => at === 0 && String(value).startsWith(`${reference} `));
  return rows.flatMap(({ row }) => cells.filter((cell) => cell.row === row).map(({ value }) => String(value)));
}

const isIn = (words: readonly string[], says: string): boolean => words.some((one) => one.includes(says));
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What is wrong with a place; null where the clause is there. */
function wrongWith(clause: string, place: Place): string | null {
  switch (place.kind) {
    case 'computed': {
      const found = call(place.by, ...place.of);
      const shown = DAY.test(String(place.is)) ? isoDay(Number(found)) : found;
      return shown === place.is ? null : `${place.by} comes to ${String(shown)}`;
    }
    case 'term': {
      const { values } = terms[place.term] as DatedTerm<unknown>;
      const { clause: source } = lastStated(values);
      return clause.startsWith(source.replace('First Amendment, section ', '')) ? null : source;
    }
    case 'schedule':
      return isIn(readOn(scheduleTemplate(CALIX_2013)), place.says) ? null : 'not on Schedule A';
    case 'certificate':
      return isIn(certificateWords, place.says) ? null : 'not in the certificate';
    case 'sheet':
      return isIn(readOn(newSheet(place.sheet)), place.says) ? null : 'not on the sheet';
    case 'item':
    case 'condition': {
      const beside = besideItem(place.item);
      if (!isIn(beside, place.says)) return 'not beside the item';
      return isIn(beside, `[First Amendment of December 23, 2015, section ${clause}]`) ? null : 'without its clause';
    }
    case 'printed':
      return spaced(String(call('CLAUSE', clause))).startsWith(place.says) ? null : 'other words';
  }
}

const every = [...Object.entries(AMENDMENT), ...Object.entries(EXHIBIT_C)].flatMap(([clause, places]) =>
  places.map((place): [string, string, Place] => [clause, shownOf(place), place]),
);
function shownOf(place: Place): string {
  if (place.kind === 'computed') return `${place.by}(${JSON.stringify(place.of).slice(1, -1)}) is ${String(place.is)}`;
  return `${place.kind} ${'says' in place ? place.says : place.term}`;
}

test.each(every)('%s: %s', (clause, _, place) => {
  expect(wrongWith(clause, place)).toBeNull();
});

test('every clause of the First Amendment stands in the table, and every section of it', () => {
  expect(Object.keys(AMENDMENT).sort()).toEqual(FIRST_AMENDMENT.map(({ reference }) => reference).sort());
  const sections = new Set(Object.keys(AMENDMENT).map((clause) => /^\d+\.\d+/.exec(clause)?.[0]));
  const numbered = (article: number, last: number): string[] =>
    Array.from({ length: last }, (_, index) => `${article}.${index + 1}`);
  expect([...sections].sort()).toEqual([...numbered(1, 12), '2.1', ...numbered(3, 14)].sort());
  for (const [clause, places] of [...Object.entries(AMENDMENT), ...Object.entries(EXHIBIT_C)])
    expect([clause, places.length > 0]).toEqual([clause, true]);
});

test('words that are only printed are those of clauses with nothing to compute and nothing to confirm', () => {
  const onlyPrinted = Object.entries(AMENDMENT).flatMap(([clause, places]) =>
    places.every(({ kind }) => kind === 'printed') ? [clause] : [],
  );
  expect(onlyPrinted).toEqual([
    '1.8',
    '1.10',
    '2.1(b)',
    '3.1',
    '3.3',
    '3.4',
    '3.5',
    '3.7',
    '3.8',
    '3.9',
    '3.11',
    '3.12',
    '3.14',
  ]);
});

test.each(FIRST_AMENDMENT.map(({ reference, words }) => [reference, words]))(
  'CLAUSE has the words of %s',
  (clause, words) => {
    expect(String(call('CLAUSE', clause)).startsWith(words)).toBe(true);
  },
);

test('nothing is to be confirmed, to be met, dated, or a paragraph of the form that the table does not name', () => {
  const places = every.map(([, , place]) => place);
  const named = (kind: Place['kind']): readonly string[] =>
    places.flatMap((place) => (place.kind === kind && 'item' in place ? [place.item] : []));
  expect(new Set(named('item'))).toEqual(new Set(closing.checklist.map(({ reference }) => reference)));
  expect(new Set(named('condition'))).toEqual(new Set(closing.conditions.map(({ clause }) => clause)));
  const dated = Object.entries(terms).flatMap(([id, one]) => ('values' in one ? [id] : []));
  expect(places.flatMap((place) => (place.kind === 'term' ? [place.term] : [])).sort()).toEqual(dated.sort());
  const said = places.flatMap((place) => (place.kind === 'certificate' ? [place.says] : []));
  const paragraphs = certificate.rows.flatMap((row): readonly (readonly Piece[])[] => {
    if (row.kind === 'alternatives') return row.options.map(({ pieces }) => pieces);
    return row.kind === 'paragraph' && row.number ? [row.pieces] : [];
  });
  for (const pieces of paragraphs) {
    const own = inForm(pieces);
    // Paragraph 3 begins with what its two forms go on with.
    if (isIn(own, 'A review of the activities')) continue;
    expect([own[0]?.slice(0, 60), said.some((one) => isIn(own, one))]).toEqual([own[0]?.slice(0, 60), true]);
  }
});

test('the words looked for on Schedule A are those of the form as it was filed', () => {
  const filed = spaced(SCHEDULE_A.join(' '));
  for (const [clause, , place] of every)
    if (place.kind === 'schedule') expect([clause, filed.includes(place.says)]).toEqual([clause, true]);
});
