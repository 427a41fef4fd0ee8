/** Schedule A of the certificate: the form's words, and every figure as the workbook shows it, in its unit. */
import { lineOf } from '../agreement/lines';
import type { FormRow, LineId } from '../agreement/types';
import { inWords } from '../core/calendar-date';
import { formatLimit } from '../core/format';
import { type Ratio, isZero, ratio } from '../core/quantity';
import { type LocatedLine, type LocatedSchedule, firstOf } from '../schedule-a/locate/located';
import { asTyped } from '../workbook/as-typed';
import { address, type Place } from '../workbook/sheet';
import { shownAmount, shownRatio } from './as-shown';
import {
  type Block,
  type Footnote,
  type Inline,
  type Line,
  type Part,
  type ScheduleRow,
  type ScheduleRowKind,
  text,
} from './document';
import type { Notes } from './notes';
import type { Sources } from './sources';

export function schedulePart(sources: Sources, notes: Notes): Part {
  const { rows } = sources.agreement.schedule;
  const { unit } = sources.schedule.schedule;
  const headings = rows.flatMap((row) => heading(row, sources, notes));
  return {
    id: 'schedule',
    blocks: [
      ...headings,
      ...(unit.scale === 1 ? [] : [centred(`(Amounts in ${unit.name} of dollars)`)]),
      { kind: 'schedule', rows: shortPartsKept(rows.flatMap((row) => tableRows(row, sources, notes))) },
    ],
    footnotes: rows.flatMap((row): readonly Footnote[] => (row.kind === 'footnote' ? [row] : [])),
    caption: null,
  };
}

const centred = (words: string): Block => ({ kind: 'centred', text: [text(words)] });

function heading(row: FormRow, { statementDate }: Sources, notes: Notes): readonly Block[] {
  if (row.kind === 'title') return [{ kind: 'title', words: row.words }];
  if (row.kind !== 'statementDate') return [];
  const date = statementDate
    ? text(inWords(statementDate))
    : notes.blank(
        'Financial Statement Date',
        'Schedule A bears none that can be read.',
        row.placeholder.replace(/^\[|\]$/g, ''),
      );
  return [{ kind: 'centred', text: [text(`${row.words} `), date, text(` ${row.closing}`)] }];
}

const scheduleRow = (kind: ScheduleRowKind, reference: string, words: Line, amount: Line = []): ScheduleRow => ({
  kind,
  reference,
  words,
  amount,
  isKeptWithNext: false,
});

function tableRows(row: FormRow, sources: Sources, notes: Notes): readonly ScheduleRow[] {
  const { schedule } = sources.schedule;
  switch (row.kind) {
    case 'title':
    case 'statementDate':
    case 'footnote':
      return [];
    case 'part':
      return [scheduleRow('part', row.printed, [text(row.words)])];
    case 'heading':
      return [scheduleRow('heading', row.printed, [text(row.words)])];
    case 'line':
      return [...excludedBefore(row.line, sources, notes), lineRow(row.line, sources, notes)];
    case 'limit':
      return [scheduleRow('limit', '', [text(row.words)], limit(row.covenant, schedule, notes))];
    case 'stepDown':
      return [row.heading, ...row.rows].map(([period, maximum], index) =>
        scheduleRow(index ? 'step' : 'stepHeading', '', [text(period)], [text(maximum)]),
      );
    case 'verdict':
      return [scheduleRow('verdict', '', [text(row.words)], boxes(row.covenant, sources, notes))];
  }
}

/** So many rows fit below whatever comes before them, or begin a page. */
const SHORT = 10;

/** A part of few rows is not torn apart between pages. */
function shortPartsKept(rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const starts = rows.flatMap(({ kind }, index) => (kind === 'part' ? [index] : []));
  return rows.map((row, index) => {
    const start = starts.findLast((at) => at <= index) ?? 0;
    const end = starts.find((at) => at > index) ?? rows.length;
    return { ...row, isKeptWithNext: end - start <= SHORT && index < end - 1 };
  });
}

function lineRow(id: LineId, sources: Sources, notes: Notes): ScheduleRow {
  const { agreement } = sources;
  const line = lineOf(agreement, id);
  const amount = amountOf(id, sources, notes);
  const words = wordsOf(id, sources);
  if (line.unit === 'x') return scheduleRow('ratio', line.printed, words, amount);
  if (line.kind === 'computed' && line.printed === '') return scheduleRow('total', '', words, amount);
  const isTotal = id === agreement.schedule.terms.consolidatedEbitda;
  if (/^\d/.test(line.printed)) return scheduleRow(isTotal ? 'total' : 'subline', line.printed, words, amount);
  return scheduleRow('line', line.printed, words, amount);
}

/** A footnote's number is printed at the end of the words, before their colon. */
function wordsOf(id: LineId, { agreement }: Sources): Line {
  const { words } = lineOf(agreement, id);
  const footnote = agreement.schedule.rows.find((row) => row.kind === 'footnote' && row.line === id);
  const number = footnote?.kind === 'footnote' ? footnote.number : null;
  const ending = number === null ? null : `${number}:`;
  if (number === null || ending === null || !words.endsWith(ending)) return [text(words)];
  return [text(words.slice(0, -ending.length)), { kind: 'footnote', number }, text(':')];
}

/** "Less:" of footnote 2 stands before the total it is taken from, where the workbook has it. */
function excludedBefore(id: LineId, sources: Sources, notes: Notes): readonly ScheduleRow[] {
  const { consolidatedFundedIndebtedness, excludedIndebtedness } = sources.agreement.schedule.terms;
  if (id !== consolidatedFundedIndebtedness) return [];
  const amount = sources.schedule.evaluation.stated(excludedIndebtedness);
  if (!amount || isZero(amount)) return [];
  const { words } = lineOf(sources.agreement, excludedIndebtedness);
  return [scheduleRow('subline', '', [text(words)], amountOf(excludedIndebtedness, sources, notes))];
}

const AMOUNT_BLANK = '$___________';
const RATIO_BLANK = '________ to 1';

function amountOf(id: LineId, sources: Sources, notes: Notes): Line {
  const { agreement, schedule } = sources;
  const located = firstOf(schedule.schedule, id);
  const isRatio = lineOf(agreement, id).unit === 'x';
  const entry = located?.entry;
  if (entry?.kind === 'number' && located) {
    const format = formatAt(schedule.schedule, located);
    if (isRatio) return [text(`${shownRatio(entry.value, format, limitOf(id, sources))} to 1`)];
    const shown = shownAmount(entry.value, format);
    if (shown.isRounded) {
      notes.confirm(
        `${id} is certified as ${shown.text}, as ${cellOf(located.at)} shows it; the cell holds ${String(entry.value)}.`,
      );
    }
    return [text(inDollars(shown.text))];
  }
  if (entry?.kind === 'no value' || (isRatio && entry?.kind === 'text')) return [text(asTyped(entry.text))];
  const where = located ? `${cellOf(located.at)} of the sheet ${schedule.schedule.sheet.name}` : 'Schedule A';
  return [
    notes.blank(
      `Schedule A, ${id}`,
      `${where} holds no ${isRatio ? 'ratio' : 'amount'} that can be read.`,
      isRatio ? RATIO_BLANK : AMOUNT_BLANK,
    ),
  ];
}

/** $1,234.00, and of a loss ($1,234.00). */
const inDollars = (amount: string): string => (amount.startsWith('(') ? `($${amount.slice(1)}` : `$${amount}`);

const cellOf = ({ row, column }: Place): string => address(row, column);

const formatAt = ({ sheet }: LocatedSchedule, { at }: LocatedLine): string | undefined =>
  sheet.cells.find(({ row, column }) => row === at.row && column === at.column)?.numberFormat;

const limitOf = (id: LineId, { schedule }: Sources): Ratio | null =>
  schedule.standings.find(({ covenant }) => covenant.line === id)?.limit?.limit ?? null;

function limit(covenant: LineId, { limits }: LocatedSchedule, notes: Notes): Line {
  const value = limits.find((located) => located.covenant === covenant)?.value ?? null;
  if (value !== null) return [text(`${formatLimit(ratio(value))} to 1`)];
  return [notes.blank(`Schedule A, limit of ${covenant}`, 'The sheet shows none that can be read.', RATIO_BLANK)];
}

function boxes(covenant: LineId, { schedule }: Sources, notes: Notes): Line {
  const answer = schedule.schedule.verdicts.find((located) => located.covenant === covenant)?.answer ?? 'none';
  if (answer === 'none') notes.blank(`Schedule A, covenant compliance of ${covenant}`, 'Neither Yes nor No is marked.');
  const box = (isMarked: boolean): Inline => ({ kind: 'box', isMarked });
  return [
    text('Yes '),
    box(answer === 'yes' || answer === 'both'),
    text(`${SPACE}No `),
    box(answer === 'no' || answer === 'both'),
  ];
}

const SPACE = '\u00a0\u00a0\u00a0';
