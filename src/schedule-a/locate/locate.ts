import type { Agreement, LineId } from '../../agreement/types';
import type { WorkbookContent } from '../../workbook/sheet';
import { assemble } from './assemble';
import { withinForm } from './extent';
import type { LocatedSchedule } from './located';
import { type Recognised, recognise } from './recognise';
import { type Row, RowReader } from './rows';
import { type TargetKind, Targets } from './targets';

/** A sheet that holds some of the form's lines, but too few to be a Schedule A. */
export interface NearMiss {
  readonly sheet: string;
  readonly lines: number;
}

export interface Located {
  readonly schedules: readonly LocatedSchedule[];
  /** Sheets that come closest where none was found, the closest first. */
  readonly nearMisses: readonly NearMiss[];
}

/** How many lines make a Schedule A: fewer where the form's own headings and questions stand beside them. */
const LINES_ALONE = 12;
const LINES_WITH_FORM = 6;
/** How firmly words must be the form's, to be taken for it whatever stands around them. */
const FIRM = 0.85;
const FORM_WORDS = 0.7;

/** Finds every Schedule A of a workbook, on any sheet, at any offset, by the form's words and numbering. */
export const locateSchedules = (agreement: Agreement, workbook: WorkbookContent): Located =>
  locator(agreement)(workbook);

/** As `locateSchedules`, for a workbook that is read again and again: rows that did not change are not looked into again. */
export function locator(agreement: Agreement): (workbook: WorkbookContent) => Located {
  const targets = new Targets(agreement);
  const reader = new RowReader(targets);
  return ({ sheets, dateSystem }) => {
    const schedules: LocatedSchedule[] = [];
    const nearMisses: NearMiss[] = [];
    for (const sheet of sheets) {
      const found = joined(blocksOf(reader.rowsOf(sheet)).map(read));
      const isOne = found.filter(({ recognised }) => isSchedule(recognised));
      for (const { rows, recognised } of isOne) {
        schedules.push(assemble({ agreement, targets, sheet, rows, recognised, dateSystem }));
      }
      const lines = Math.max(0, ...found.map(({ recognised }) => linesIn(recognised).size));
      if (!isOne.length && lines) nearMisses.push({ sheet: sheet.name, lines });
    }
    return { schedules, nearMisses: nearMisses.sort((a, b) => b.lines - a.lines) };
  };
}

/** Rows that belong together, and what they were recognised as. */
interface Read {
  readonly rows: readonly Row[];
  readonly recognised: readonly Recognised[];
}

const read = (rows: readonly Row[]): Read => ({ rows, recognised: withinForm(recognise(rows)) });

/** A block that is no schedule by itself, with none but what the one above lacks, is a later page of that one. */
function joined(blocks: readonly Read[]): readonly Read[] {
  const pages: Read[] = [];
  for (const block of blocks) {
    const above = pages.at(-1);
    if (above && isLaterPage(block, above)) pages[pages.length - 1] = read([...above.rows, ...block.rows]);
    else pages.push(block);
  }
  return pages;
}

function isLaterPage({ recognised }: Read, above: Read): boolean {
  const known = linesIn(above.recognised);
  const lines = [...linesIn(recognised)];
  if (isSchedule(recognised) || lines.some((line) => known.has(line))) return false;
  return lines.length > 0 || lacks(above, 'limit', recognised) || lacks(above, 'verdict', recognised);
}

/** Whether only one covenant has such a row so far: by itself a second page does not say of which covenant its row is. */
function lacks({ recognised }: Read, kind: TargetKind, below: readonly Recognised[]): boolean {
  const isOf = ({ target }: Recognised): boolean => target.kind === kind;
  return below.some(isOf) && recognised.filter(isOf).length === 1;
}

const linesIn = (found: readonly Recognised[]): ReadonlySet<LineId | null> =>
  new Set(
    found.flatMap(({ target, row, match }) =>
      target.kind === 'line' && match && (row.hasAmount || match.recall > FORM_WORDS) ? [target.line] : [],
    ),
  );

const KINDS_OF_THE_FORM = ['part', 'title', 'verdict', 'footnote', 'statementDate'];

function isSchedule(found: readonly Recognised[]): boolean {
  const lines = linesIn(found).size;
  const ofTheForm = found.filter(
    ({ target, match }) => KINDS_OF_THE_FORM.includes(target.kind) && match && match.score >= FIRM,
  );
  return (
    lines >= LINES_ALONE || (lines >= LINES_WITH_FORM && new Set(ofTheForm.map(({ target }) => target.kind)).size >= 2)
  );
}

/** A sheet may hold several schedules below each other: each begins with its title, its date or its Part I, after a Part II. */
function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [[]];
  let isPast = false;
  for (const row of rows) {
    const best = row.candidates[0]?.match;
    const target = best && best.score > FIRM ? best.target : null;
    const begins =
      target?.kind === 'title' ||
      target?.kind === 'statementDate' ||
      (target?.kind === 'part' && target.numbering.part === 'I');
    if (begins && isPast) {
      blocks.push([]);
      isPast = false;
    }
    if (target?.kind === 'part' && target.numbering.part === 'II') isPast = true;
    blocks.at(-1)?.push(row);
  }
  return blocks;
}
