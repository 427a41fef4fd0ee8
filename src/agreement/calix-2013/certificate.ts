/** Exhibit C, the form of Compliance Certificate: its cover and signature page. The words are the form's, letter for letter, misprints included. */
import type { CertificateForm, Piece, Slot } from '../certificate-form';

const slot = (name: Slot, printed: string): Piece => ({ kind: 'slot', slot: name, printed });

const SCHEDULES = [
  '1.01(c)',
  '5.10',
  '5.20(a)',
  '5.20(b)',
  '5.21(b)',
  '5.21(c)',
  '5.21(d)(i)',
  '5.21(d)(ii)',
  '5.21(e)',
  '5.21(f)',
  '5.21(g)(i)',
  '5.21(g)(ii)',
  '5.21(h)',
];
const EVERY_SCHEDULE = `${SCHEDULES.slice(0, -1).join(', ')} and ${SCHEDULES.at(-1) ?? ''}`;

const HE_OR_SHE = slot('pronoun', '[he/she]');
const STATEMENT_DATE = slot('statementDate', '[________, ____]');

export const CERTIFICATE: CertificateForm = {
  rows: [
    { kind: 'formTitle', words: 'EXHIBIT C' },
    { kind: 'formTitle', words: '[Form of]' },
    { kind: 'title', words: 'Compliance Certificate' },
    { kind: 'statementDate', pieces: ['Financial Statement Date: ', STATEMENT_DATE] },
    { kind: 'addressed', label: 'TO:', pieces: ['Bank of America, N.A., as Administrative Agent'] },
    {
      kind: 'addressed',
      label: 'RE:',
      pieces: [
        'Credit Agreement, dated as of July 29, 2013, by and among Calix, Inc., a Delaware corporation (the “Borrower”), the Guarantors from time to time party thereto, the Lenders and Bank of America, N.A., as Administrative Agent, L/C Issuer and Swingline Lender (as amended, modified, extended, restated, replaced, or supplemented from time to time, the “Credit Agreement”; capitalized terms used herein and not otherwise defined shall have the meanings set forth in the Credit Agreement)',
      ],
    },
    { kind: 'addressed', label: 'DATE:', pieces: [slot('certificateDate', '[Date]')] },
    {
      kind: 'paragraph',
      number: '',
      pieces: [
        'The undersigned Responsible Officer hereby certifies as of the date hereof that ',
        HE_OR_SHE,
        ' is the ',
        slot('office', '[_____________________]'),
        ' of the Borrower, and that, as such, ',
        HE_OR_SHE,
        ' is authorized to execute and deliver this Certificate to the Administrative Agent on the behalf of the Borrower and the other Loan Parties, and that:',
      ],
    },
    {
      kind: 'alternatives',
      choice: 'financialStatements',
      direction: null,
      separator: null,
      options: [
        {
          id: 'yearEnd',
          direction: '[Use following paragraph 1 for fiscal year-end financial statements]',
          number: '1.',
          isBracketed: false,
          pieces: [
            'Pursuant to the terms of the Credit Agreement, the Borrower has delivered the year-end audited financial statements required by Section 6.01(a) of the Credit Agreement for the fiscal year of the Borrower ended as of the above date, together with the report and opinion of an independent certified public accountant required by such section.',
          ],
        },
        {
          id: 'quarterEnd',
          direction: '[Use following paragraph 1 for fiscal quarter-end financial statements]',
          number: '1.',
          isBracketed: false,
          pieces: [
            'Pursuant to the terms of the Credit Agreement, the Borrower has delivered the unaudited financial statements required by Section 6.01(b) of the Credit Agreement for the fiscal quarter of the Borrower ended as of the above date. Such Consolidated financial statements fairly present the financial condition, results of operations, shareholders’ equity and cash flows of the Borrower and its Subsidiaries in accordance with GAAP as at such date and for such period, subject only to normal year-end audit adjustments and the absence of footnotes and such consolidating financial statements are fairly stated in all material respects when considered in relation to the Consolidated financial statements of the Borrower and its Subsidiaries.',
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      number: '2.',
      pieces: [
        'The undersigned has reviewed and is familiar with the terms of the Credit Agreement and has made, or has caused to be made under ',
        slot('possessive', '[his/her]'),
        ' supervision, a detailed review of the transactions and condition (financial or otherwise) of the Borrower and its Subsidiaries during the accounting period covered by such financial statements.',
      ],
    },
    {
      kind: 'paragraph',
      number: '3.',
      pieces: [
        'A review of the activities of the Borrower and its Subsidiaries during such fiscal period has been made under the supervision of the undersigned with a view to determining whether during such fiscal period the Borrower and each of the other Loan Parties performed and observed all its obligations under the Loan Documents, and',
      ],
    },
    {
      kind: 'alternatives',
      choice: 'defaults',
      direction: '[select one:]',
      separator: '--or-',
      options: [
        {
          id: 'noDefault',
          direction: null,
          number: '',
          isBracketed: true,
          pieces: [
            'to the best knowledge of the undersigned, during such fiscal period each of the Loan Parties performed and observed each covenant and condition of the Loan Documents applicable to it, and no Default has occurred and is continuing.',
          ],
        },
        {
          id: 'defaults',
          direction: null,
          number: '',
          isBracketed: true,
          pieces: [
            'to the best knowledge of the undersigned, the following covenants or conditions have not been performed or observed and the following is a list of each such Default and its nature and status:',
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      number: '4.',
      pieces: [
        'The representations and warranties of the Borrower and each other Loan Party contained in Article V of the Credit Agreement or any other Loan Document, or which are contained in any document furnished at any time under or in connection therewith are (i) with respect to representations and warranties that contain a materiality qualification, true and correct on and as of the date hereof (except that any representation or warranty which by its terms is made as of an earlier date shall be true and correct as of such earlier date) and (ii) with respect to representations and warranties that do not contain a materiality qualification, true and correct in all material respects on and as of the date hereof (except that any representation or warranty which by its terms is made as of an earlier date shall be true and correct in all material respects as of such earlier date), and except that for purposes of this Compliance Certificate, the representations and warranties contained in subsections (a) and (b) of Section 5.05 of the Credit Agreement shall be deemed to refer to the most recent statements furnished pursuant to clauses (a) and (b), respectively, of Section 6.01 of the Credit Agreement, including the statements in connection with which this Compliance Certificate is delivered.',
        {
          kind: 'withUpdatedSchedules',
          pieces: [
            'Attached as Exhibit A are the following updated Schedules to the Credit Agreement to the extent of any changes in the information provided in such Schedule or as required to make the representation related to such Schedule true and correct as of the date hereof: Schedules\u00a0',
            slot('updatedSchedules', EVERY_SCHEDULE),
            '.',
          ],
        },
        { kind: 'footnote', number: '1' },
      ],
    },
    {
      kind: 'paragraph',
      number: '5.',
      pieces: [
        'The financial covenant analyses and information provided pursuant to Section 7.11 of the Credit Agreement and set forth on Schedule A attached hereto are true and accurate on and as of the date of this Certificate.',
      ],
    },
    {
      kind: 'paragraph',
      number: '6.',
      pieces: [
        'Attached as Exhibit ',
        slot('litigationExhibit', '[A][B]'),
        ' is written update on the status of any actions, proceedings, claims or disputes pending at law, in equity, in arbitration or before any Governmental Authority by or against any Loan Party or any Subsidiary or against any of their properties or revenues that either individually or in the aggregate involve an amount in dispute in excess of the Threshold Amount.',
      ],
    },
    {
      kind: 'paragraph',
      number: '',
      pieces: [
        'Delivery of an executed counterpart of a signature page of this Certificate by fax transmission or other electronic mail transmission (e.g. “pdf” or “tif”) shall be effective as delivery of a manually executed counterpart of this Certificate.',
      ],
    },
    { kind: 'remainder', words: '[REMAINDER OF PAGE INTENTIONALLY LEFT BLANK]' },
    {
      kind: 'footnote',
      number: '1',
      words: 'To include as applicable pursuant to Section 6.02(c) of the Credit Agreement.',
    },
    {
      kind: 'witness',
      words:
        'IN WITNESS WHEREOF, the undersigned has caused this Compliance Certificate to be delivered as of the date first above written.',
    },
    {
      kind: 'signature',
      party: ['CALIX, INC.,', 'a Delaware corporation'],
      lines: [
        { label: 'By:', filledWith: null },
        { label: 'Name:', filledWith: 'name' },
        { label: 'Title:', filledWith: 'office' },
      ],
    },
    { kind: 'caption', words: 'SIGNATURE PAGE TO COMPLIANCE CERTIFICATE' },
  ],
  pronouns: [
    { pronoun: 'he', possessive: 'his' },
    { pronoun: 'she', possessive: 'her' },
  ],
  schedules: SCHEDULES,
  exhibits: ['A', 'B'],
  sections: {
    yearEndStatements: '6.01(a)',
    quarterEndStatements: '6.01(b)',
    updatedSchedules: '6.02(c)',
  },
};
