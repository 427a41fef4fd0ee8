/** What formulas give where some cells are assumed to hold other amounts than they do. */
import type { AstExpression, BinaryExpression, BinaryOperator, CallExpression } from '@borgar/fx';
import { type CellValue, type Sheet, type WorkbookContent } from '../../workbook/sheet';
import { type CustomFunctions, callCustomFunction, customFunction } from './custom-functions';
import { excelFunction } from './functions';
import type { Argument, Host, Visited } from './functions-call';
import { type Budget, NotEvaluated, TOO_DEEP } from './not-evaluated';
import { binary, unary } from './operators';
import { type Expression, parsing } from './parse';
import {
  cellKey,
  joinedRange,
  nameRefersTo,
  placesOf,
  referenceTo,
  sharedCells,
  sizeOf,
  storedCell,
} from './references';
import { type Grid, type Operand, type Reference, NUMBER_ERROR, error, isGrid, isReference, onlyCell } from './values';

/** A workbook under analysis. */
export interface Book {
  readonly workbook: WorkbookContent;
  readonly customFunctions: CustomFunctions;
  readonly budget: Budget;
  readonly tree: (formula: string) => AstExpression;
}

export const bookOf = (workbook: WorkbookContent, customFunctions: CustomFunctions, budget: Budget): Book => ({
  workbook,
  customFunctions,
  budget,
  tree: parsing(),
});

/** Amounts to take in place of what stands in cells, by cellKey. */
export type Assumed = ReadonlyMap<string, number>;

/** Where a formula stands, and the names that LET has given. */
interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly named: ReadonlyMap<string, Operand>;
}

/** Formulas nested in formulas, over cells, at most. */
const DEEPEST = 400;
/** Cells of a range taken as one array, at most. */
const LARGEST_ARRAY = 50_000;

/** One calculation of a workbook, each cell once. After a NotEvaluated it is of no further use. */
export class Calculation implements Host {
  /** Every cell that was looked at, by cellKey. */
  readonly reads = new Set<string>();
  private readonly known = new Map<string, CellValue>();
  private readonly open = new Set<string>();
  private depth = 0;

  /** @param rounding  false: ROUND and its like hand on what they are given */
  constructor(
    private readonly book: Book,
    private readonly assumed: Assumed = new Map(),
    readonly rounding = true,
  ) {}

  /** The value of a cell: what is assumed of it, or what its formula gives, or what stands in it. */
  cell(sheet: Sheet, row: number, column: number): CellValue {
    this.book.budget.spend();
    const key = cellKey(sheet, row, column);
    this.reads.add(key);
    const assumed = this.assumed.get(key);
    if (assumed !== undefined) return assumed;
    const stored = storedCell(sheet, row, column);
    if (stored?.formula === undefined) return stored?.value ?? null;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.open.has(key)) throw new NotEvaluated('The formula refers to itself.');
    this.open.add(key);
    this.descend();
    const value = this.formula(stored.formula, sheet, row, column);
    this.depth--;
    this.open.delete(key);
    this.known.set(key, value);
    return value;
  }

  /** What a formula gives in a cell; of an array the first value, which is what its own cell shows. */
  formula(formula: string, sheet: Sheet, row: number, column: number): CellValue {
    const values = this.operand(this.book.tree(formula), { sheet, row, column, named: new Map() });
    if (isReference(values)) return onlyCell(this.grid(values)) ?? 0;
    return (isGrid(values) ? (values[0]?.[0] ?? null) : values) ?? 0;
  }

  values(operand: Operand): CellValue | Grid {
    if (!isReference(operand)) return operand;
    const grid = this.grid(operand);
    return grid.length === 1 && grid[0]?.length === 1 ? (grid[0][0] ?? null) : grid;
  }

  *visit({ areas }: Reference): Generator<Visited> {
    for (const area of areas) {
      const { sheet } = area;
      for (const { row, column } of placesOf(area, this.assumed.keys())) {
        const formula = storedCell(sheet, row, column)?.formula;
        yield { value: this.cell(sheet, row, column), formula, hidden: sheet.hiddenRows.has(row) };
      }
    }
  }

  private grid({ areas }: Reference): Grid {
    const [area] = areas;
    if (!area || areas.length > 1) throw new NotEvaluated('The formula uses several ranges as one.');
    const { sheet, box } = area;
    if (sizeOf(box) > LARGEST_ARRAY) throw new NotEvaluated('The formula uses a range too large to follow.');
    return Array.from({ length: box.bottom - box.top + 1 }, (_, row) =>
      Array.from({ length: box.right - box.left + 1 }, (__, column) =>
        this.cell(sheet, box.top + row, box.left + column),
      ),
    );
  }

  private operand(node: Expression, place: Place): Operand {
    this.book.budget.spend();
    this.descend();
    const operand = this.evaluated(node, place);
    this.depth--;
    return operand;
  }

  private descend(): void {
    if (++this.depth > DEEPEST) throw new NotEvaluated(TOO_DEEP);
  }

  private evaluated(node: Expression, place: Place): Operand {
    if (node === null) return null;
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'number' && !Number.isFinite(node.value) ? NUMBER_ERROR : node.value;
      case 'ErrorLiteral':
        return error(node.value);
      case 'ReferenceIdentifier':
        if (node.kind === 'table') throw new NotEvaluated('The formula refers to a table by its name.');
        return node.kind === 'name'
          ? this.name(node.value, place)
          : referenceTo(this.book.workbook, place.sheet, node.value);
      case 'UnaryExpression':
        return this.unary(node.operator, node.arguments[0] ?? null, place);
      case 'BinaryExpression':
        return this.binary(node, place);
      case 'ArrayExpression':
        return node.elements.map((row) => row.map((element) => onlyValue(this.values(this.operand(element, place)))));
      case 'CallExpression':
        return this.call(node, place);
      case 'LetExpression': {
        const named = new Map(place.named);
        for (const { id, init } of node.declarations) {
          named.set(id.name.toLowerCase(), this.operand(init, { ...place, named }));
        }
        return this.operand(node.body, { ...place, named });
      }
      default:
        throw new NotEvaluated('The formula defines a function of its own.');
    }
  }

  private name(text: string, place: Place): Operand {
    const given = place.named.get(text.toLowerCase());
    if (given !== undefined) return given;
    const refersTo = nameRefersTo(this.book.workbook, text);
    if (refersTo === null)
      throw new NotEvaluated(`The formula uses the name ${text}, which the workbook does not define.`);
    return this.operand(this.book.tree(refersTo), { ...place, named: new Map() });
  }

  private unary(operator: string, argument: Expression, place: Place): Operand {
    const operand = this.operand(argument, place);
    if (operator === '@') return isReference(operand) ? intersection(operand, place) : operand;
    if (operator === '+') return operand;
    if (operator === '-' || operator === '%') return unary(operator, this.values(operand));
    throw new NotEvaluated('The formula refers to a spilled range.');
  }

  /** From left to right without recursion: a sum may have a thousand terms. */
  private binary(node: BinaryExpression, place: Place): Operand {
    const spine: BinaryExpression[] = [];
    let leftmost: Expression = node;
    for (; leftmost?.type === 'BinaryExpression'; leftmost = leftmost.arguments[0] ?? null) spine.push(leftmost);
    let operand = this.operand(leftmost, place);
    for (const { operator, arguments: pair } of spine.reverse()) {
      operand = this.applied(operator, operand, this.operand(pair[1] ?? null, place));
    }
    return operand;
  }

  private applied(operator: BinaryOperator, left: Operand, right: Operand): Operand {
    if (operator === ':' || operator === ',' || operator === ' ') {
      if (!isReference(left)) return left;
      if (!isReference(right)) return right;
      if (operator === ',') return { areas: [...left.areas, ...right.areas] };
      return operator === ':' ? joinedRange(left, right) : sharedCells(left, right);
    }
    return binary(operator, this.values(left), this.values(right));
  }

  private call(node: CallExpression, place: Place): Operand {
    if (node.callee.type !== 'Identifier') throw new NotEvaluated('The formula defines a function of its own.');
    const { name } = node.callee;
    const args: readonly Argument[] = node.arguments.map((argument: Expression) => ({
      omitted: argument === null,
      operand: () => this.operand(argument, place),
    }));
    const builtIn = excelFunction(name);
    if (builtIn) return builtIn(args, this);
    const custom = customFunction(this.book.customFunctions, name);
    if (custom) return callCustomFunction(custom, args, this);
    throw new NotEvaluated(`The formula uses the function ${name}, which is not followed.`);
  }
}

const onlyValue = (values: CellValue | Grid): CellValue => (isGrid(values) ? onlyCell(values) : values);

/** Of a range in one row or column, the cell beside or above the formula: what "@" asks for. */
function intersection(reference: Reference, { row, column }: Place): Operand {
  const [area] = reference.areas;
  if (!area || reference.areas.length > 1) return error('#VALUE!');
  const { top, left, bottom, right } = area.box;
  const at = { row: top === bottom ? top : row, column: left === right ? left : column };
  const within = at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
  const box = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  return within ? { areas: [{ sheet: area.sheet, box }] } : error('#VALUE!');
}

/**
 * What a formula gives in a cell of a workbook.
 *
 * @param assumed  amounts in place of what stands in cells, by cellKey
 * @throws NotEvaluated where it holds something that is not followed
 */
export const evaluateFormula = (
  book: Book,
  formula: string,
  at: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  assumed: Assumed = new Map(),
): CellValue => new Calculation(book, assumed).formula(formula, at.sheet, at.row, at.column);
