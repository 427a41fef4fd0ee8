/** The Certificate sheet: what a compliance certificate says that stands on no Schedule A. */
import type { Agreement } from '../../agreement/types';
import { lastStated } from '../../core/dated';
import type { Choice, SheetForm } from '../form';

export const SCHEDULES = 'schedules';
export const DEFAULTS = 'defaults';

export type Statements = 'yearEnd' | 'quarterEnd';

export function certificateForm(agreement: Agreement): SheetForm {
  const { sections, schedules, pronouns, exhibits } = agreement.certificate;
  return {
    id: 'certificate',
    name: 'Certificate',
    title: 'Particulars of the Compliance Certificate',
    intro:
      'What the certificate says beside Schedule A. What is left blank here stays a blank there, to be filled in by hand; the certificate is made unsigned.',
    fields: [
      {
        id: 'statementDate',
        label: 'Financial Statement Date',
        kind: 'date',
        note: 'As on Schedule A: the certificate’s cover and Schedule A bear one date. With several Schedules A it tells whose particulars these are.',
      },
      {
        id: 'certificateDate',
        label: 'Date of the certificate',
        kind: 'date',
        note: 'The day on which it is delivered with the financial statements; on or after the Financial Statement Date.',
      },
      { id: 'officer', label: 'Name of the officer who signs', kind: 'text' },
      {
        id: 'office',
        label: 'Office',
        kind: 'choice',
        choices: offices(agreement),
        note: `Who may sign (section ${agreement.terms.certificateSigners.section}): ${listed(offices(agreement))}; a Responsible Officer of the Borrower.`,
      },
      {
        id: 'pronoun',
        label: 'The officer is named as',
        kind: 'choice',
        choices: pronouns.map(({ pronoun }) => ({ id: pronoun, words: pronoun })),
        note: `“${pronouns.map(({ pronoun }) => pronoun).join('” or “')}”.`,
      },
      {
        id: 'statements',
        label: 'Financial statements delivered',
        kind: 'choice',
        choices: statements(agreement),
        note: `Follows from the Financial Statement Date; needed only where unaudited statements are delivered for a fiscal year-end: ${listed(statements(agreement))}.`,
      },
      {
        id: 'hasDefaults',
        label: 'Any Default to report',
        kind: 'answer',
        note: 'Paragraph 3. A covenant that Schedule A shows breached is listed by itself, with its figures.',
      },
    ],
    tables: [
      {
        id: DEFAULTS,
        heading: 'Covenants or conditions not performed or observed',
        note: 'One a row, with its nature and status. For a financial covenant give its section, such as 7.11(a), to say more than its figures do.',
        columns: [
          { id: 'covenant', label: 'Covenant or condition', kind: 'text', width: 46 },
          { id: 'nature', label: 'Nature', kind: 'text', width: 46 },
          { id: 'status', label: 'Status', kind: 'text', width: 46 },
        ],
      },
      {
        id: SCHEDULES,
        heading: 'Schedules to the Credit Agreement',
        note: `Those updated are attached to the certificate as Exhibit ${exhibits[0]} (paragraph 4; section ${sections.updatedSchedules}).`,
        columns: [
          { id: 'schedule', label: 'Schedule', kind: 'text', width: 46 },
          { id: 'updated', label: 'Updated', kind: 'answer', width: 20 },
        ],
        rows: schedules.map((schedule) => ({ id: schedule, printed: { schedule } })),
      },
    ],
  };
}

const offices = (agreement: Agreement): readonly Choice[] =>
  lastStated(agreement.terms.certificateSigners.values).value.map((office) => ({
    id: office,
    words: capitalised(office),
  }));

/** chief financial officer → Chief Financial Officer, as under a signature. */
const capitalised = (words: string): string => words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

const statements = ({ certificate: { sections } }: Agreement): readonly (Choice & { readonly id: Statements })[] => [
  { id: 'yearEnd', words: `Audited, for the fiscal year (${sections.yearEndStatements})` },
  { id: 'quarterEnd', words: `Unaudited, for the fiscal quarter (${sections.quarterEndStatements})` },
];

const listed = (choices: readonly Choice[]): string => choices.map(({ words }) => `“${words}”`).join(', ');
