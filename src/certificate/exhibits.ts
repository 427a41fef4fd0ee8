/** The exhibits: the updated Schedules, where there are any, and the update on litigation. */
import type { Agreement } from '../agreement/types';
import { inWords } from '../core/calendar-date';
import { formatDollars } from '../core/format';
import { type Money, NOTHING, compare, minus, sumOf } from '../core/quantity';
import { insuranceCounted } from '../covenants/judgments-over-threshold';
import { litigationForm } from '../supporting-sheets/litigation/form';
import {
  type EnteredJudgment,
  type Litigation,
  type Matter,
  asJudgment,
  inDispute,
  isReported,
} from '../supporting-sheets/litigation/litigation';
import { certifiedJudgments } from './certified-judgments';
import type { Decisions } from './decisions';
import { type Block, type Inline, type Line, type Part, type TableColumn, type TableRow, bold, text } from './document';
import { type Notes, whereToEnter } from './notes';
import type { Source, Sources } from './sources';

export function exhibits(sources: Sources, decisions: Decisions, notes: Notes): readonly Part[] {
  const { updatedSchedules, litigationExhibit } = decisions;
  return [
    ...(updatedSchedules.length ? [updated(sources.agreement, updatedSchedules, notes)] : []),
    exhibit(litigationExhibit, litigation(sources, litigationExhibit, notes)),
  ];
}

const exhibit = (letter: string, blocks: readonly Block[]): Part => ({
  id: 'exhibit',
  blocks: [{ kind: 'title', words: `Exhibit ${letter}` }, ...blocks],
  footnotes: [],
  caption: null,
});

const centred = (words: string): Block => ({ kind: 'centred', text: [bold(words)] });
const paragraph = (...line: readonly Inline[]): Block => ({
  kind: 'paragraph',
  number: '',
  text: line,
  isIndented: false,
});

/** A page to lay before the Schedules themselves, which are no part of the workbook. */
function updated({ certificate }: Agreement, schedules: readonly string[], notes: Notes): Part {
  const [letter] = certificate.exhibits;
  notes.confirm(`Exhibit ${letter}: attach the updated Schedules behind its page.`);
  return exhibit(letter, [
    centred('Updated Schedules to the Credit Agreement'),
    paragraph(text('The following updated Schedules are attached behind this page:')),
    ...schedules.map((schedule): Block => ({ kind: 'item', number: '', text: [text(`Schedule ${schedule}`)] })),
  ]);
}

function litigation(sources: Sources, letter: string, notes: Notes): readonly Block[] {
  const { agreement, litigation: source, particulars } = sources;
  const form = litigationForm(agreement);
  const date = particulars?.says.certificateDate;
  const title = [
    centred('Update on litigation'),
    ...(date ? [{ kind: 'centred' as const, text: [text(`as of ${inWords(date)}`)] }] : []),
  ];
  const isSilent = source?.says.isAnythingPending !== false && !source?.says.matters.length;
  const update = isSilent
    ? [
        paragraph(
          notes.blank(
            `Exhibit ${letter}`,
            `The update on litigation: enter what is pending, or that nothing is, ${whereToEnter(source?.filled, form, 'isAnythingPending')}.`,
          ),
        ),
      ]
    : pending(sources, source, letter, notes);
  return [...title, ...update, ...(source ? judgments(sources, source, letter, notes) : [])];
}

const PENDING =
  'actions, proceedings, claims and disputes pending by or against any Loan Party or any Subsidiary or against any of their properties or revenues';

function pending(
  sources: Sources,
  { says, filled }: Source<Litigation>,
  letter: string,
  notes: Notes,
): readonly Block[] {
  const { matters, threshold } = says;
  if (!matters.length) return [paragraph(text(`There are no ${PENDING}.`))];
  const form = litigationForm(sources.agreement);
  const limit = threshold
    ? text(formatDollars(threshold))
    : notes.blank(`Exhibit ${letter}`, `The Threshold Amount: enter it ${whereToEnter(filled, form, 'threshold')}.`);
  const together = formatDollars(inDispute(says));
  const reported = isReported(says);
  if (reported === false) {
    return [
      paragraph(
        text(
          `The ${PENDING} involve ${together} in dispute in the aggregate, which is not in excess of the Threshold Amount of `,
        ),
        limit,
        text('.'),
      ),
    ];
  }
  const excess =
    reported === true
      ? `involve ${together} in dispute in the aggregate, which is in excess of the Threshold Amount of `
      : `involve ${together} in dispute in the aggregate, as far as amounts are stated; the Threshold Amount is `;
  return [
    paragraph(text(`The ${PENDING} ${excess}`), limit, text(`. ${individually(says)}`)),
    {
      kind: 'table',
      columns: MATTER_COLUMNS,
      rows: [
        ...matters.map((matter) => ({ isTotal: false, cells: matterCells(matter, filled.sheet.name, letter, notes) })),
        { isTotal: true, cells: [[text('In the aggregate')], [], [text(together)], []] },
      ],
    },
  ];
}

const MATTER_COLUMNS: readonly TableColumn[] = [
  { heading: 'Matter', share: 36, align: 'left' },
  { heading: 'By or against', share: 18, align: 'left' },
  { heading: 'Amount in dispute', share: 20, align: 'right' },
  { heading: 'Status', share: 26, align: 'left' },
];

function individually({ matters, threshold }: Litigation): string {
  if (!threshold) return '';
  const alone = matters.flatMap(({ matter, amount }) =>
    amount && compare(amount, threshold) > 0 ? [matter ?? ''] : [],
  );
  if (!alone.length) return 'None is in excess of it individually.';
  return `Individually in excess of it: ${alone.join('; ')}.`;
}

/** What stands in a cell of an exhibit, or a blank that says which row of the sheet it belongs to. */
function entered(words: string | null, what: string, row: number, sheet: string, letter: string, notes: Notes): Inline {
  return words === null
    ? notes.blank(`Exhibit ${letter}`, `In row ${row + 1} of the sheet ${sheet} enter ${what}.`, '____________')
    : text(words);
}

function matterCells(
  { row, matter, direction, party, before, amount, status }: Matter,
  sheet: string,
  letter: string,
  notes: Notes,
): readonly Line[] {
  const orBlank = (words: string | null, what: string): Inline => entered(words, what, row.row, sheet, letter, notes);
  const way = direction === null ? null : direction === 'by' ? 'By' : 'Against';
  return [
    [orBlank(matter, 'the matter'), ...(before === null ? [] : [text(`, before ${before}`)])],
    [orBlank(way, 'by or against'), ...(party === null ? [] : [text(` ${party}`)])],
    [orBlank(amount && formatDollars(amount), 'the amount in dispute')],
    [orBlank(status, 'the status')],
  ];
}

const JUDGMENT_COLUMNS: readonly TableColumn[] = [
  { heading: 'Judgment or order', share: 28, align: 'left' },
  { heading: 'Amount', share: 18, align: 'right' },
  { heading: 'Insurance', share: 36, align: 'left' },
  { heading: 'Not covered', share: 18, align: 'right' },
];

function judgments(
  sources: Sources,
  { says, filled }: Source<Litigation>,
  letter: string,
  notes: Notes,
): readonly Block[] {
  if (!says.judgments.length) return [];
  const { agreement } = sources;
  const rows = says.judgments.map((judgment) => ({ judgment, uncovered: uncovered(agreement, judgment) }));
  const line = certifiedJudgments(sources, says);
  const { threshold } = says;
  const total = (words: string, ...cells: readonly string[]): TableRow => ({
    isTotal: true,
    cells: [[text(words)], [text(cells[0] ?? '')], [], [text(cells[1] ?? '')]],
  });
  return [
    { kind: 'heading', words: 'Final judgments and orders for the payment of money' },
    {
      kind: 'table',
      columns: JUDGMENT_COLUMNS,
      rows: [
        ...rows.map(({ judgment, uncovered: amount }) => ({
          isTotal: false,
          cells: judgmentCells(agreement, judgment, amount, filled.sheet.name, letter, notes),
        })),
        total(
          'In the aggregate',
          formatDollars(sumOf(says.judgments.map(({ amount }) => amount ?? NOTHING))),
          formatDollars(sumOf(rows.map(({ uncovered: amount }) => amount))),
        ),
        ...(threshold ? [total('Threshold Amount', '', formatDollars(threshold))] : []),
        ...(line
          ? [
              total(
                `In excess of it (Schedule A, line ${agreement.schedule.terms.judgments})`,
                '',
                formatDollars(line.amount),
              ),
            ]
          : []),
      ],
    },
    ...(line?.readings ?? []).map((when) => paragraph(text(`On line ${agreement.schedule.terms.judgments} ${when}.`))),
  ];
}

function uncovered(agreement: Agreement, entered: EnteredJudgment): Money {
  const judgment = asJudgment(agreement, entered);
  return minus(judgment.amount, insuranceCounted(agreement, judgment).counted);
}

function judgmentCells(
  agreement: Agreement,
  judgment: EnteredJudgment,
  notCovered: Money,
  sheet: string,
  letter: string,
  notes: Notes,
): readonly Line[] {
  const { row, judgment: name, entered: on, party, amount } = judgment;
  const orBlank = (words: string | null, what: string): Inline => entered(words, what, row.row, sheet, letter, notes);
  return [
    [
      orBlank(name, 'the judgment'),
      ...(party === null ? [] : [text(`, against ${party}`)]),
      ...(on === null ? [] : [text(`, entered on ${inWords(on)}`)]),
    ],
    [orBlank(amount && formatDollars(amount), 'its amount')],
    insurance(agreement, judgment, orBlank),
    [text(formatDollars(notCovered))],
  ];
}

/** Who insures it for how much, and what decides whether that counts. */
function insurance(
  agreement: Agreement,
  judgment: EnteredJudgment,
  orBlank: (words: string | null, what: string) => Inline,
): Line {
  const { insured, insurer, rating, notified, disputed } = judgment;
  if (!insured || insured.amount.isZero()) return [text('None.')];
  const said = (answer: boolean | null, yes: string, no: string): string | null =>
    answer === null ? null : answer ? yes : no;
  return [
    text(`${formatDollars(insured)} by `),
    orBlank(insurer, 'the insurer'),
    text(`, ${rating === null ? 'not rated' : `rated ${rating} by A.M. Best Company`}; `),
    orBlank(
      said(notified, 'notified of the claim', 'not notified of the claim'),
      'whether the insurer has been notified',
    ),
    text('; '),
    orBlank(said(disputed, 'disputes coverage', 'does not dispute coverage'), 'whether it disputes coverage'),
    text(`. ${insuranceCounted(agreement, asJudgment(agreement, judgment)).note}`),
  ];
}
