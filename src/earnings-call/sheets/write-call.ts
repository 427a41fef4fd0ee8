/** A call as a workbook in the fixed layout: Figures, Relations, Findings, and Kinds, which says how to fill them in. */
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import type { Call } from '../call';
import { type Figure, QUALIFIERS, type Unit, UNITS } from '../figure';
import { knownFigures } from '../known-figures';
import { KINDS } from '../kinds';
import type { Kind } from '../kinds/kind';
import type { Slip } from '../slip';
import { OF_SEVERAL, tieOut, type TiedOut, VERDICTS } from '../tie-out';
import { type ColumnsOf, FIGURE_COLUMNS, FINDING_COLUMNS, RELATION_COLUMNS } from './columns';
import { figureCell, findingCell, FIRST_ROW, lastRowFor, NOT_STATED, SHEETS, STATUSES, writtenPlaces } from './layout';
import { relationRow } from './relation-rows';
import { type Content, number, type Row, sheetOf, text } from './rows';
import { amountContents, statedContents } from './stated-cells';

/** @param status  whether a person has confirmed the figures, or they are only proposed */
export function writeCall(call: Call, status: keyof typeof STATUSES): readonly SheetToWrite[] {
  const known = knownFigures(call);
  const tested = tieOut(call);
  const places = writtenPlaces(lastRowFor(call.figures.length, call.slips.length));
  return [
    sheetOf({
      name: SHEETS.figures,
      title: call.title,
      note: `Every figure that is stated, with its words. ${call.source}`,
      columns: FIGURE_COLUMNS,
      rows: call.figures.map((figure, index) => figureRow(figure, FIRST_ROW + index, STATUSES[status])),
      printed: 'status',
    }),
    sheetOf({
      name: SHEETS.relations,
      title: `${call.title}: what must follow from what`,
      note: summary(tested),
      columns: RELATION_COLUMNS,
      rows: tested.map((result, index) => relationRow(result, FIRST_ROW + index, known, places)),
      printed: 'remark',
    }),
    sheetOf({
      name: SHEETS.findings,
      title: `${call.title}: slips`,
      note: 'What was said and cannot be meant. Figures stands as it was said; a relation that uses a figure as meant names it by the finding.',
      columns: FINDING_COLUMNS,
      rows: call.slips.map((slip, index) => findingRow(slip, FIRST_ROW + index)),
      printed: 'basis',
    }),
    kindsSheet(call.title),
  ];
}

function summary(tested: readonly TiedOut[]): string {
  const counts = VERDICTS.map((verdict) => {
    const count = tested.filter((one) => one.verdict === verdict).length;
    return `${count} ${count === 1 ? verdict : OF_SEVERAL[verdict]}`;
  });
  return `${tested.length} relations: ${counts.join(', ')}. Ties out: the printed figures give the stated one at its decimals. Only through rounding: they do not, but figures that are printed so do. Verdicts are live formulas, also without the add-in.`;
}

function figureRow(figure: Figure, row: number, status: string): Row<ColumnsOf<typeof FIGURE_COLUMNS>> {
  return {
    id: text(figure.id),
    what: text(figure.what),
    period: text(figure.period),
    ...statedContents(figure),
    words: text(figure.words),
    speaker: text(figure.speaker),
    line: number(figure.line),
    // What a person is to confirm can be put right from lists.
    ...(status === STATUSES.proposed && {
      unit: { ...text(figure.unit), choices: UNITS },
      hedge: { ...text(figure.qualifier), choices: QUALIFIERS.filter(Boolean) },
    }),
    status:
      status === STATUSES.proposed
        ? { value: status, style: 'inputLabel', choices: Object.values(STATUSES) }
        : text(status),
    ...amountContents(figure, (column) => figureCell(row, column)),
  };
}

function findingRow(slip: Slip, row: number): Row<ColumnsOf<typeof FINDING_COLUMNS>> {
  return {
    id: text(slip.id),
    kind: text(slip.kind),
    line: number(slip.line),
    figure: text(slip.figure ?? ''),
    said: text(slip.said),
    means: text(slip.means),
    ...(slip.meant && statedContents(slip.meant)),
    why: text(slip.why),
    basis: text(slip.basis),
    ...(slip.meant && amountContents(slip.meant, (column) => findingCell(row, column))),
  };
}

const KIND_COLUMNS = {
  id: { heading: 'Kind', width: 36 },
  says: { heading: 'What it does', width: 70 },
  operands: { heading: 'Operands, in this order', width: 58 },
  parameter: { heading: 'Parameter', width: 32 },
  stated: { heading: 'Stated figure', width: 46 },
} as const;

/** How a workbook in this layout is filled in. */
export function kindsSheet(title: string): SheetToWrite {
  return sheetOf({
    name: SHEETS.kinds,
    title: `${title}: how it is filled in`,
    note: HOW_TO,
    columns: KIND_COLUMNS,
    rows: KINDS.map(kindRow),
    printed: 'stated',
  });
}

const HOW_TO =
  `Figures: one row a figure, under an id of your own. Units: ${UNITS.join(', ')}. The scale is what one of the value stands for: 1000000 for millions, 0.01 for %, 0.0001 for basis points. Decimals are those of the value; negative where its last digits are round zeros. Hedges: ${QUALIFIERS.filter(Boolean).join(', ')}, or none. ` +
  `Relations: ids of figures, or “${NOT_STATED}” and what it would be. To add a relation, copy the row of one of its kind and change the ids; its formulas look the figures up. Check it with: covenant tie-out FILE.xlsx`;

/** Kinds take any currency, as long as it is one. */
const kindOfUnit = (unit: Unit): string => unit.replace(/^USD/, 'money');

function kindRow(kind: Kind): Row<keyof typeof KIND_COLUMNS> {
  const more = kind.takesMore ? ', and more' : '';
  const states =
    kind.claim === 'equals'
      ? (kind.states?.map(kindOfUnit).join(', ') ?? 'as the first operand')
      : 'none: they are compared';
  return {
    id: text(kind.id),
    says: words(kind.says),
    operands: words(`${kind.operands.join(', ')}${more}`),
    parameter: words(kind.parameter ? `${kind.parameter.name}, such as ${kind.parameter.usual}` : ''),
    stated: words(states),
  };
}

const words = (value: string): Content => ({ value: value || null, style: 'words' });
