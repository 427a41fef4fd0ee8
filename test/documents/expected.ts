/** The certificate of the example as it must read: Exhibit C as it was filed, with figures worked by hand. */
import { COVER, SCHEDULE_A } from '../agreement/exhibit-c';

const DIRECTIONS = /^(?:EXHIBIT C|\[Form of\]|\[Use following paragraph 1 .*\]|\[select one:\]|--or-|1 To include .*)$/;
const QUARTER_END = /^1\. .*Section 6\.01\(b\)/;
const LISTED_DEFAULTS = /^\[to the best knowledge of the undersigned, the following covenants/;
const UPDATED = / \[Attached as Exhibit A are the following updated Schedules.*\] 1$/;

/** Of the cover and the signature page, one a paragraph. */
export const FILLED_COVER: readonly string[] = COVER.filter(
  (line) => ![DIRECTIONS, QUARTER_END, LISTED_DEFAULTS].some((dropped) => dropped.test(line)),
)
  .flatMap((line) => (line === 'RE:' ? [] : [/^Credit Agreement, dated/.test(line) ? `RE: ${line}` : line]))
  .map((line) =>
    line
      .replace('[________, ____]', 'December 31, 2015')
      .replace('[Date]', 'February 12, 2016')
      .replaceAll('[he/she]', 'she')
      .replace('[his/her]', 'her')
      .replace('[_____________________]', 'Chief Financial Officer')
      .replace('[A][B]', 'A')
      .replace(UPDATED, ' 1')
      .replace(/^\[(to the best knowledge .*)\]$/, '$1')
      .replace(/^By:$/, 'By: ______________________________')
      .replace(/^Name:$/, 'Name: Pat Example')
      .replace(/^Title:$/, 'Title: Chief Financial Officer'),
  )
  .filter((line) => line !== 'SIGNATURE PAGE TO COMPLIANCE CERTIFICATE');

/**
 * In the form's order. I.A: 20,000,000.00 + 1,350,000.00 + 500,000.75 = 21,850,000.75. I.C: −3,819,720.90 + 1,184,500.00 + 9,875,220.15
 * + 7,000,000.00 + 1,800,000.00 + 155,000.00 + 125,000.00 − 310,000.00 = 16,009,999.25. Leverage: 22,100,000.75 ÷ 16,009,999.25 =
 * 1.38038…; liquidity: 83,900,000.40 ÷ 21,850,000.75 = 3.83981….
 */
export const FIGURES: readonly string[] = [
  '$20,000,000.00',
  '$1,350,000.00',
  '$500,000.75',
  '$0.00',
  '$21,850,000.75',
  '$250,000.00',
  '($3,819,720.90)',
  '$1,184,500.00',
  '$0.00',
  '$9,875,220.15',
  '$0.00',
  '$7,000,000.00',
  '$1,800,000.00',
  '$155,000.00',
  '$125,000.00',
  '$0.00',
  '$310,000.00',
  '$16,009,999.25',
  '1.3804 to 1',
  '2.50 to 1',
  '$48,200,000.40',
  '$35,700,000.00',
  '$21,850,000.75',
  '3.8398 to 1',
];

/** Schedule A, one a line of the form, each blank with its figure. */
export function filledSchedule(figures: readonly string[] = FIGURES): readonly string[] {
  const rest = [...figures];
  const filled = SCHEDULE_A.filter((line) => !/^_+$|^2 Shall not include/.test(line)).map((line) =>
    line
      .replace(/^\$_+$|^_+ to 1$/, () => rest.shift() ?? '')
      .replace('[________, ____]', 'December 31, 2015')
      .replace(/^Yes o$/, 'Yes ☒')
      .replace(/^No o$/, 'No ☐'),
  );
  // The filing ends before the last box.
  return filled.at(-1) === 'Yes ☒' ? [...filled, 'No ☐'] : filled;
}

export const FOOTNOTES: readonly [string, string] = [
  COVER.find((line) => line.startsWith('1 To include')) ?? '',
  SCHEDULE_A.find((line) => line.startsWith('2 Shall not include')) ?? '',
];

/** The example's litigation: 600,000 + 150,000 in dispute; judgments of 600,000 + 300,000, less 150,000 insured, less 500,000. */
export const EXHIBIT: readonly string[] = [
  'Exhibit A',
  'Update on litigation',
  'as of February 12, 2016',
  'The actions, proceedings, claims and disputes pending by or against any Loan Party or any Subsidiary or against any of their properties or revenues involve $750,000.00 in dispute in the aggregate, which is in excess of the Threshold Amount of $500,000.00. Individually in excess of it: Supplier’s claim for goods delivered.',
  'Matter',
  'By or against',
  'Amount in dispute',
  'Status',
  'Supplier’s claim for goods delivered, before Superior Court',
  'Against Calix, Inc.',
  '$600,000.00',
  'Discovery; trial not set',
  'Claim for unpaid licence fees, before an arbitrator',
  'By Calix, Inc.',
  '$150,000.00',
  'Hearing held',
  'In the aggregate',
  '$750,000.00',
  'Final judgments and orders for the payment of money',
  'Judgment or order',
  'Amount',
  'Insurance',
  'Not covered',
  'Judgment on a lease, against Calix, Inc., entered on October 5, 2015',
  '$600,000.00',
  'None.',
  '$600,000.00',
  'Judgment on a warranty, against Calix, Inc., entered on November 20, 2015',
  '$300,000.00',
  '$150,000.00 by Example Mutual, rated A+ by A.M. Best Company; notified of the claim; does not dispute coverage. Insurance of 150,000.00 counts.',
  '$150,000.00',
  'In the aggregate',
  '$900,000.00',
  '$750,000.00',
  'Threshold Amount',
  '$500,000.00',
  'In excess of it (Schedule A, line I.B)',
  '$250,000.00',
];
