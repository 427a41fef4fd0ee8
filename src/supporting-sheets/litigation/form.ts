/** The Litigation sheet: pending matters, and final judgments with their insurance. */
import type { Agreement } from '../../agreement/types';
import type { Column, SheetForm } from '../form';

export const MATTERS = 'matters';
export const JUDGMENTS = 'judgments';

export function litigationForm(agreement: Agreement): SheetForm {
  const { schedule, terms } = agreement;
  const litigation = terms.litigation.section;
  const { leastCounted } = terms.insurerRating.value;
  return {
    id: 'litigation',
    name: 'Litigation',
    title: 'Litigation and judgments',
    intro: `The update on litigation that goes with each Compliance Certificate (section ${litigation}), and the judgments behind line ${schedule.terms.judgments}. Amounts in dollars.`,
    fields: [
      {
        id: 'statementDate',
        label: 'Financial Statement Date',
        kind: 'date',
        note: 'Needed only with several Schedules A: it tells to which of them this update belongs.',
      },
      {
        id: 'isAnythingPending',
        label: 'Anything pending',
        kind: 'answer',
        note: 'No says that there is nothing to list; blank says nothing.',
      },
      {
        id: 'threshold',
        label: 'Threshold Amount',
        kind: 'amount',
        note: 'From the definitions of the Credit Agreement; no document read here states it, so it is never assumed.',
      },
      {
        id: 'inDispute',
        label: 'Amounts in dispute together',
        kind: 'amount',
        computed: true,
        note: 'Of every pending matter below, by or against.',
      },
      {
        id: 'isReported',
        label: 'More than the Threshold Amount',
        kind: 'answer',
        computed: true,
        note: `Alone or together: then the certificate lists them (section ${litigation}(i)).`,
      },
      {
        id: 'overThreshold',
        label: 'Judgments above the Threshold Amount',
        kind: 'amount',
        computed: true,
        note: `Line ${schedule.terms.judgments} of Schedule A: all judgments together, less insurance that counts, and only what exceeds the threshold.`,
      },
    ],
    tables: [
      {
        id: MATTERS,
        heading: 'Pending actions, proceedings, claims and disputes',
        note: 'By or against any Loan Party or any Subsidiary, or against their properties or revenues: every one, also below the Threshold Amount.',
        columns: MATTER_COLUMNS,
        total: 'Together',
      },
      {
        id: JUDGMENTS,
        heading: 'Final judgments and orders for the payment of money',
        note: `Insurance counts where the insurer is independent and rated at least “${leastCounted}” by A.M. Best Company, has been notified and does not dispute coverage.`,
        columns: JUDGMENT_COLUMNS,
        total: 'Together',
      },
    ],
  };
}

/** Which way a matter goes; the words stand in the sentence "by or against". */
const DIRECTIONS = [
  { id: 'by', words: 'By' },
  { id: 'against', words: 'Against' },
];

const MATTER_COLUMNS: readonly Column[] = [
  { id: 'matter', label: 'Matter', kind: 'text', width: 46 },
  { id: 'direction', label: 'By or against', kind: 'choice', choices: DIRECTIONS, width: 20 },
  { id: 'party', label: 'Loan Party or Subsidiary', kind: 'text', width: 26 },
  { id: 'before', label: 'Before', kind: 'text', width: 26 },
  { id: 'amount', label: 'Amount in dispute', kind: 'amount', width: 19 },
  { id: 'status', label: 'Status', kind: 'text', width: 40 },
];

const JUDGMENT_COLUMNS: readonly Column[] = [
  { id: 'judgment', label: 'Judgment or order', kind: 'text', width: 46 },
  { id: 'entered', label: 'Entered on', kind: 'date', width: 20 },
  { id: 'party', label: 'Against', kind: 'text', width: 26 },
  { id: 'insurer', label: 'Insurer', kind: 'text', width: 26 },
  { id: 'amount', label: 'Amount of judgment', kind: 'amount', width: 19 },
  { id: 'insured', label: 'Insured', kind: 'amount', width: 19 },
  { id: 'rating', label: 'A.M. Best rating', kind: 'text', width: 16 },
  { id: 'notified', label: 'Insurer notified', kind: 'answer', width: 16 },
  { id: 'disputed', label: 'Coverage disputed', kind: 'answer', width: 17 },
];
