/** Errors on sheets beside Schedule A: which of them keep a certificate from being made. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { usd } from '../../src/core/quantity';
import { basketLedgerTemplate } from '../../src/supporting-sheets/basket-ledger/template';
import { bridgeTemplate } from '../../src/supporting-sheets/bridge/template';
import { closingTemplate } from '../../src/supporting-sheets/closing/template';
import { litigationTemplate } from '../../src/supporting-sheets/litigation/template';
import { workbookOf } from '../../src/workbook/memory';
import type { Sheet } from '../../src/workbook/sheet';
import { aWorkbook, asRead, certify, fill, serial } from './a-workbook';

/** The example has 1,800,000.00 in I.C.7 at December 31, 2015, the tenth quarter. */
const ledger = (basket: number): Sheet =>
  asRead(
    fill(
      basketLedgerTemplate(
        CALIX_2013,
        Array.from({ length: 10 }, (_, quarter) => ({
          expenses: [usd(quarter === 9 ? 1_800_000 : 0), usd(0)],
          certified: null,
        })),
      ),
      { fields: { Basket: basket } },
    ),
  );
/** Its second answer is none. */
const bridge = (periodEnd: string): Sheet =>
  asRead(
    fill(bridgeTemplate(CALIX_2013), {
      fields: {
        'Measurement Period ended': serial(periodEnd),
        'Acquisition-related costs incurred under the Agreement': 'maybe',
      },
    }),
  );
const closing = (effective: string): Sheet =>
  asRead(fill(closingTemplate(CALIX_2013), { fields: { Effective: effective } }));
const litigation = (of: string | null): Sheet => ({
  ...asRead(
    fill(litigationTemplate(CALIX_2013), {
      fields: { 'Financial Statement Date': of === null ? null : serial(of), 'Threshold Amount': 'half a million' },
    }),
  ),
  name: 'Litigation of another day',
});
const nextQuarter = (): readonly Sheet[] =>
  aWorkbook({ statementDate: '2016-03-26', certificate: null, litigation: null }).sheets.map((sheet) => ({
    ...sheet,
    name: 'Q1 2016',
  }));

test.each([
  ['the ledger that I.C.7 draws on', [ledger(6_000_000)], 'Basket'],
  ['the bridge of the same day', [bridge('2015-12-31')], 'Bridge'],
  ['the Closing sheet, which is about the whole Agreement', [closing('Yes')], 'Closing'],
])('an error on %s bars the certificate, and a draft is made', (_, sheets, sheet) => {
  const workbook = workbookOf([...aWorkbook().sheets, ...sheets]);
  const { document, problems } = certify(workbook);
  expect(document).toBeNull();
  expect(new Set(problems.map((problem) => problem.sheet))).toEqual(new Set([sheet]));
  expect(certify(workbook, { isDraft: true }).document?.mark).toBe('DRAFT');
});

test.each([
  ['a ledger without one', [ledger(5_000_000)]],
  ['the bridge of another day', [bridge('2010-12-31')]],
  ['the Litigation sheet of another Schedule A', [...nextQuarter(), litigation('2016-03-26')]],
])('%s does not', (_, sheets) => {
  const { document, problems } = certify(workbookOf([...aWorkbook().sheets, ...sheets]));
  expect(problems).toEqual([]);
  expect(document?.mark).toBeNull();
});
