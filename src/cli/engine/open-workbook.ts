/** A workbook in the formula engine: its values, where formulas of others are evaluated, and why an error is one. */
import {
  address,
  type Box,
  type CellValue,
  type DefinedName,
  isCellError,
  type Sheet,
  type WorkbookContent,
} from '../../workbook/sheet';
import { type Calculator, type Failure, type Grid, isFailure, isGrid, type Scalar } from './calculator';
import { reasonFor } from './reasons';
import {
  type CellReference,
  contains,
  isWellFormed,
  type Mentions,
  type Spelling,
  isName,
  mentionsOf,
  respelled,
} from './references';

const EMPTY_SHEET: Sheet = {
  name: 'Sheet1',
  visible: true,
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};
export const EMPTY_WORKBOOK: WorkbookContent = { sheets: [EMPTY_SHEET], dateSystem: 1900, names: [] };

/** Room beyond the last used cell for references that are made while calculating. */
const ROOM = 50;

/** Behind a name that is a function's as well. */
const APART = '_name';

interface ErrorCell extends Failure {
  readonly row: number;
  readonly column: number;
}

export interface LocatedBox {
  readonly sheet: number;
  readonly box: Box;
}

export class OpenWorkbook {
  readonly sheets: readonly Sheet[];
  /** The first visible sheet: what a reference without a sheet means in a formula from elsewhere. */
  readonly home: number;
  private readonly sheetNumbers: ReadonlyMap<string, number>;
  private readonly names: ReadonlyMap<string, Mentions>;
  private readonly errors: Map<string, ErrorCell>[];
  private readonly spelling: Spelling;

  /** @param formulas  everything that will be evaluated, so that the sheets reach as far as it refers */
  constructor(
    private readonly calculator: Calculator,
    workbook: WorkbookContent,
    formulas: readonly string[],
  ) {
    this.sheets = workbook.sheets.length > 0 ? workbook.sheets : EMPTY_WORKBOOK.sheets;
    this.home = Math.max(
      0,
      this.sheets.findIndex(({ visible }) => visible),
    );
    this.sheetNumbers = new Map(this.sheets.map(({ name }, i) => [name.toLowerCase(), i]));
    this.names = new Map(workbook.names.map(({ name, refersTo }) => [name.toLowerCase(), mentionsOf(`=${refersTo}`)]));
    this.errors = this.sheets.map(({ cells }) => new Map(cells.flatMap(errorEntry)));
    this.spelling = {
      sheet: (sheet) => this.sheets[this.sheetNumbers.get(sheet.toLowerCase()) ?? -1]?.name ?? sheet,
      name: (name) => (this.names.has(name.toLowerCase()) && calculator.hasFunction(name) ? `${name}${APART}` : name),
    };
    const extent = this.extent([...formulas.map(mentionsOf), ...this.names.values()]);
    calculator.open(
      this.sheets.map(({ name, cells }) => ({ name, values: cells, ...extent })),
      this.namesToEngine(workbook.names),
    );
  }

  /** The value of a formula as if it stood in the cell named; every error with its reason. */
  evaluate(formula: string, mentions: Mentions, sheet: number, row: number, column: number): Scalar | Grid {
    if (mentions.beyondEngine) {
      return {
        error: '#REF!',
        message: `The formula refers to ${mentions.beyondEngine}, which cannot be read here.`,
        beyondEngine: true,
      };
    }
    const missing = mentions.cells.find((reference) => this.sheetOf(reference, sheet) === undefined);
    if (missing) return { error: '#REF!', message: missingSheet(missing.sheet ?? '') };
    let result: Scalar | Grid;
    try {
      result = this.calculator.interpret(this.asEngineSpells(formula, mentions), sheet, row, column);
    } catch (error) {
      // What calls itself without end, such as names that mean each other, ends where the engine has no more room for it.
      const why = error instanceof RangeError ? 'it calls itself without end, or too deep' : (error as Error).message;
      const message = `The formula could not be calculated: ${why}.`;
      return { error: '#VALUE!', message, beyondEngine: true };
    }
    const withReason = (value: Scalar): Scalar =>
      isFailure(value) ? this.explained(value, formula, mentions, sheet) : (value ?? 0);
    return isGrid(result) ? result.map((line) => line.map(withReason)) : withReason(result);
  }

  set(sheet: number, row: number, column: number, value: Scalar): void {
    this.calculator.set(sheet, row, column, value);
    if (isFailure(value)) this.errors[sheet]?.set(address(row, column), { row, column, ...value });
    else this.errors[sheet]?.delete(address(row, column));
  }

  /** The cells that a formula reads, through names as well. */
  reads(mentions: Mentions, sheet: number): readonly LocatedBox[] {
    const boxes: LocatedBox[] = [];
    const seen = new Set<string>();
    // A list that grows, and no recursion: names may lead on from one to the next by the thousand.
    const followed = [mentions];
    for (const { cells, names } of followed) {
      for (const reference of cells) {
        const at = this.sheetOf(reference, sheet);
        if (at !== undefined) boxes.push({ sheet: at, box: reference.box });
      }
      for (const name of names.map((one) => one.toLowerCase())) {
        const meaning = seen.has(name) ? undefined : this.names.get(name);
        seen.add(name);
        if (meaning) followed.push(meaning);
      }
    }
    return boxes;
  }

  private sheetOf({ sheet }: CellReference, current: number): number | undefined {
    return sheet === null ? current : this.sheetNumbers.get(sheet.toLowerCase());
  }

  /** The engine takes upper and lower case in sheet names for different, and a name such as Rate for the function; Excel does not. */
  private asEngineSpells(formula: string, { cells, names }: Mentions): string {
    const { sheet, name } = this.spelling;
    const isSpelledSo =
      cells.every((one) => one.sheet === null || sheet(one.sheet) === one.sheet) &&
      names.every((one) => name(one) === one);
    return isSpelledSo ? formula : respelled(formula, this.spelling);
  }

  /** What Excel would not take for a name is none. */
  private namesToEngine(names: readonly DefinedName[]): readonly DefinedName[] {
    return names
      .filter(({ name }) => isName(name))
      .map(({ name, refersTo }) => ({
        name: this.spelling.name(name),
        refersTo: this.asEngineSpells(`=${refersTo}`, mentionsOf(`=${refersTo}`)).slice(1),
      }));
  }

  private explained(failure: Failure, formula: string, mentions: Mentions, sheet: number): Failure {
    if (failure.message) return failure;
    return (
      this.fromCells(failure, mentions, sheet) ?? {
        ...failure,
        message: this.reasonInFormula(failure, formula, mentions),
      }
    );
  }

  /** The error came from a cell that the formula reads. */
  private fromCells({ error }: Failure, mentions: Mentions, sheet: number): Failure | undefined {
    for (const { sheet: at, box } of this.reads(mentions, sheet)) {
      for (const cell of this.errors[at]?.values() ?? []) {
        if (cell.error !== error || !contains(box, cell.row, cell.column)) continue;
        const where = `${address(cell.row, cell.column)} of “${this.sheets[at]?.name}”`;
        const message = cell.message ?? `Cell ${where} holds ${error}: mend that cell first.`;
        return { error, message, ...(cell.beyondEngine && { beyondEngine: true }) };
      }
    }
    return undefined;
  }

  private reasonInFormula({ error }: Failure, formula: string, { functions, names }: Mentions): string {
    if (!isWellFormed(formula)) return 'The formula cannot be read: check its brackets, commas and quotes.';
    if (error !== '#NAME?') return reasonFor(error);
    // What LET and LAMBDA name is no function of a spreadsheet, though it is called like one.
    const named = new Set(names.map((name) => name.toLowerCase()));
    const unknownFunction = functions.find(
      (name) => !this.calculator.hasFunction(name) && !named.has(name.toLowerCase()),
    );
    if (unknownFunction) return `There is no function ${unknownFunction}: check its spelling.`;
    const definesNames = functions.includes('LET') || functions.includes('LAMBDA');
    const unknownName = definesNames ? undefined : names.find((name) => !this.names.has(name.toLowerCase()));
    return unknownName
      ? `“${unknownName}” is not a name of the workbook: check its spelling, and put quotes around text.`
      : reasonFor(error);
  }

  private extent(mentions: readonly Mentions[]): { rowCount: number; columnCount: number } {
    let bottom = 0;
    let right = 0;
    for (const { row, column } of this.sheets.flatMap(({ cells }) => cells)) {
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    for (const { box } of mentions.flatMap(({ cells }) => cells)) {
      if (Number.isFinite(box.bottom)) bottom = Math.max(bottom, box.bottom);
      if (Number.isFinite(box.right)) right = Math.max(right, box.right);
    }
    return { rowCount: bottom + 1 + ROOM, columnCount: right + 1 + ROOM };
  }
}

const errorEntry = ({
  row,
  column,
  value,
}: {
  row: number;
  column: number;
  value: CellValue;
}): [string, ErrorCell][] => (isCellError(value) ? [[address(row, column), { row, column, error: value.error }]] : []);

const missingSheet = (sheet: string): string =>
  `The workbook has no sheet “${sheet}”: check the name, and that the sheet is in this file.`;
