/** A workbook to make certificates from: Schedule A of the example or with other figures, a Certificate sheet and a Litigation sheet. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../src/agreement/calix-2013/example';
import type { ScheduleExample } from '../../src/agreement/example';
import { type Certificate, certificateOf } from '../../src/certificate/certificate';
import { isoDate, toSerial } from '../../src/core/calendar-date';
import { usd } from '../../src/core/quantity';
import { registry } from '../../src/functions/registry';
import { type CheckedWorkbook, checkWorkbook } from '../../src/schedule-a/check';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import { certificateTemplate } from '../../src/supporting-sheets/certificate/template';
import { litigationTemplate } from '../../src/supporting-sheets/litigation/template';
import { LOOKS } from '../../src/workbook/look';
import { workbookOf } from '../../src/workbook/memory';
import type { CellValue, Sheet, WorkbookContent } from '../../src/workbook/sheet';
import type { SheetToWrite } from '../../src/workbook/sheet-to-write';

/** As it is read back from a file. */
export const asRead = ({ name, cells }: SheetToWrite): Sheet => ({
  name,
  visible: true,
  cells: cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ row, column, value, formula, style }) => {
      const numberFormat = style && LOOKS[style].numberFormat;
      return { row, column, value, ...(formula !== undefined && { formula }), ...(numberFormat && { numberFormat }) };
    }),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

export const serial = (iso: string): number => toSerial(isoDate(iso));

/** What is entered beside labels, and in the rows of tables from their first row on. */
export interface Entries {
  readonly fields?: Readonly<Record<string, CellValue>>;
  readonly rows?: readonly (readonly [heading: string, rows: readonly (readonly CellValue[])[]])[];
  /** Under a heading, in the row that adds up: by column. */
  readonly totals?: readonly (readonly [heading: string, byColumn: Readonly<Record<number, number>>])[];
  /** In the second column of a row that the form itself names. */
  readonly beside?: Readonly<Record<string, CellValue>>;
}

/** The form with its cells filled in. */
export function fill(form: SheetToWrite, { fields = {}, rows = [], totals = [], beside = {} }: Entries): SheetToWrite {
  const put = new Map<string, CellValue>();
  const rowSaying = (words: string, after = 0): number => {
    const cell = form.cells.find(({ value, column, row }) => column === 0 && row >= after && value === words);
    if (!cell) throw new Error(`“${words}” is not on the form`);
    return cell.row;
  };
  for (const [label, value] of Object.entries({ ...fields, ...beside })) put.set(`${rowSaying(label)},1`, value);
  for (const [heading, entries] of rows) {
    const first = form.cells
      .filter(({ row, column, style }) => row > rowSaying(heading) && column === 0 && style === 'inputLabel')
      .map(({ row }) => row)[0];
    if (first === undefined) throw new Error(`“${heading}” has no rows`);
    entries.forEach((entry, index) => entry.forEach((value, column) => put.set(`${first + index},${column}`, value)));
  }
  for (const [heading, byColumn] of totals) {
    const row = rowSaying('Together', rowSaying(heading));
    for (const [column, value] of Object.entries(byColumn)) put.set(`${row},${column}`, value);
  }
  return {
    ...form,
    cells: form.cells.map((cell) => {
      const value = put.get(`${cell.row},${cell.column}`);
      return value === undefined ? cell : { ...cell, value };
    }),
  };
}

const filled = (form: SheetToWrite, entries: Entries): Sheet => asRead(fill(form, entries));

export interface Given {
  /** USD, in place of the example's. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly statementDate?: string;
  readonly certificate?: Entries | null;
  readonly litigation?: Entries | null;
  /** Changed last of all. */
  readonly schedule?: (sheet: Sheet) => Sheet;
}

/** Who signs, when, in what office. */
export const PARTICULARS: Entries = {
  fields: {
    'Date of the certificate': serial('2016-02-12'),
    'Name of the officer who signs': 'Pat Example',
    Office: 'Chief Financial Officer',
    'The officer is named as': 'she',
    'Any Default to report': 'No',
  },
  beside: { '5.10': 'No' },
};

/** 750,000.00 in dispute above a threshold of 500,000.00; judgments of 900,000.00, 150,000.00 of them insured. */
export const LITIGATION: Entries = {
  fields: {
    'Threshold Amount': 500000,
    'Amounts in dispute together': 750000,
    'More than the Threshold Amount': 'Yes',
    'Judgments above the Threshold Amount': 250000,
  },
  rows: [
    [
      'Pending actions, proceedings, claims and disputes',
      [
        [
          'Supplier’s claim for goods delivered',
          'Against',
          'Calix, Inc.',
          'Superior Court',
          600000,
          'Discovery; trial not set',
        ],
        ['Claim for unpaid licence fees', 'By', 'Calix, Inc.', 'an arbitrator', 150000, 'Hearing held'],
      ],
    ],
    [
      'Final judgments and orders for the payment of money',
      [
        ['Judgment on a lease', serial('2015-10-05'), 'Calix, Inc.', null, 600000, null, null, null, null],
        [
          'Judgment on a warranty',
          serial('2015-11-20'),
          'Calix, Inc.',
          'Example Mutual',
          300000,
          150000,
          'A+',
          'Yes',
          'No',
        ],
      ],
    ],
  ],
  totals: [
    ['Pending actions, proceedings, claims and disputes', { 4: 750000 }],
    ['Final judgments and orders for the payment of money', { 4: 900000, 5: 150000 }],
  ],
};

export function exampleWith(figures: Readonly<Record<string, string>> = {}, statementDate?: string): ScheduleExample {
  const source = { kind: 'illustrative', remark: '' } as const;
  return {
    ...CALIX_EXAMPLE,
    statementDate: statementDate ? { date: isoDate(statementDate), source } : CALIX_EXAMPLE.statementDate,
    figures: new Map([
      ...CALIX_EXAMPLE.figures,
      ...Object.entries(figures).map(([line, amount]) => [line, { amount: usd(amount), source }] as const),
    ]),
  };
}

export function aWorkbook(given: Given = {}): WorkbookContent {
  const { figures, statementDate, certificate = PARTICULARS, litigation = LITIGATION, schedule } = given;
  const sheet = asRead(scheduleTemplate(CALIX_2013, { example: exampleWith(figures, statementDate) }));
  return workbookOf([
    schedule ? schedule(sheet) : sheet,
    ...(certificate ? [filled(certificateTemplate(CALIX_2013), certificate)] : []),
    ...(litigation ? [filled(litigationTemplate(CALIX_2013), litigation)] : []),
  ]);
}

export const checked = (workbook: WorkbookContent): CheckedWorkbook =>
  checkWorkbook(CALIX_2013, workbook, registry as never);

export function certify(workbook: WorkbookContent, { isDraft = false } = {}): Certificate {
  const result = checked(workbook);
  const [schedule] = result.schedules;
  if (!schedule) throw new Error('no Schedule A');
  return certificateOf({ agreement: CALIX_2013, workbook, checked: result, schedule, isDraft });
}
