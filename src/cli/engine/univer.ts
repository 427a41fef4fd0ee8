/**
 * Univer's formula engine without its grid: formulas are interpreted one by one over a workbook of plain values.
 * This file and what it imports become a bundle of their own, loaded only when a formula has to be calculated.
 */
import {
  CellValueType,
  type ICellData,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Nullable,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  ArrayValueObject,
  AstTreeBuilder,
  BaseFunction,
  BooleanValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  type FunctionVariantType,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  type LexerNode,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
  ValueNodeFactory,
} from '@univerjs/engine-formula';
import { compareCellByCell } from '../../workbook/compared-cell-by-cell';
import { withPlainNumbers } from '../../workbook/number-literal';
import {
  type Argument,
  type Calculator,
  type Grid,
  type HostFunction,
  type Scalar,
  isFailure,
  isGrid,
} from './calculator';
import { rememberTotals } from './remembering';

const UNIT = 'workbook';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
const sheetId = (sheet: number): string => `sheet${sheet}`;

export function startCalculator(functions: readonly HostFunction[]): Calculator {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.SILENT,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  const constants = injector.get(ValueNodeFactory);
  const create = constants.create.bind(constants);
  constants.create = (token) => create(withPlainNumbers(token));
  compareCellByCell(CELL_INVERTED_INDEX_CACHE);
  let workbook = createWorkbook(univer, []);
  const executors = injector.get(IFunctionService);
  executors.registerExecutors(...functions.map((one) => new HostedFunction(one)));
  const totals = rememberTotals(executors);

  const forget = (): void => {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  };

  return {
    open(sheets, names) {
      injector.get(IUniverInstanceService).disposeUnit(UNIT);
      workbook = createWorkbook(univer, sheets);
      injector
        .get(IDefinedNamesService)
        .registerDefinedNames(
          UNIT,
          Object.fromEntries(
            names.map(({ name, refersTo }, i) => [
              `name${i}`,
              { id: `name${i}`, name, formulaOrRefString: refersTo, localSheetId: WHOLE_WORKBOOK },
            ]),
          ),
        );
      injector.get(IFormulaCurrentConfigService).loadDataLite();
      totals.clear();
      forget();
    },
    set(sheet, row, column, value) {
      workbook.getSheetBySheetId(sheetId(sheet))?.getCellMatrix().setValue(row, column, cellData(value));
      totals.changed(sheetId(sheet), row, column);
      forget();
    },
    interpret(formula, sheet, row, column) {
      const runtime = injector.get(IFormulaRuntimeService);
      runtime.reset();
      runtime.setCurrent(row, column, row + 1, column + 1, sheetId(sheet), UNIT);
      const tree = injector.get(Lexer).treeBuilder(formula);
      if (typeof tree === 'string') return { error: tree };
      const node = injector.get(AstTreeBuilder).parse(tree as LexerNode);
      if (!node) return { error: ErrorType.NAME };
      return plain(injector.get(Interpreter).execute({ node, refOffsetX: 0, refOffsetY: 0 }));
    },
    hasFunction: (name) => injector.get(IFunctionService).hasExecutor(name.toUpperCase()),
  };
}

function createWorkbook(univer: Univer, sheets: Parameters<Calculator['open']>[0]): Workbook {
  const data: Partial<IWorkbookData> = {
    id: UNIT,
    sheetOrder: sheets.map((_, i) => sheetId(i)),
    sheets: Object.fromEntries(
      sheets.map(({ name, values, rowCount, columnCount }, i) => {
        const rows: Record<number, Record<number, ICellData>> = {};
        for (const { row, column, value } of values) (rows[row] ??= {})[column] = cellData(value);
        return [sheetId(i), { id: sheetId(i), name, rowCount, columnCount, cellData: rows }];
      }),
    ),
  };
  return univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
}

function cellData(value: Scalar): ICellData {
  if (value === null) return {};
  if (isFailure(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.FORCE_STRING };
}

/** A function of ours in the engine. References arrive unread, so that a blank cell and an argument left out stay apart. */
class HostedFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(private readonly host: HostFunction) {
    super(host.name);
  }

  /** A text such as "31 Dec 2015" stays one, as in Excel. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const result = this.host.call(given.map(argument));
    if (!isGrid(result)) return valueObject(result);
    const rows = result.map((row) => row.map(valueObject));
    return ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }
}

function argument(given: FunctionVariantType): Argument {
  if (!given.isReferenceObject() && (given as BaseValueObject).isNull()) return null;
  const value = plain(given);
  return isGrid(value) ? value : [[value]];
}

function plain(variant: FunctionVariantType): Scalar | Grid {
  const value = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : variant;
  if (!value.isArray()) return scalar(value as BaseValueObject);
  const array = value as ArrayValueObject;
  const rows = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => scalar(array.get(row, column))),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function scalar(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const error = value as ErrorValueObject;
    const message = error.getErrorContent();
    return { error: error.getErrorType(), ...(message && { message }) };
  }
  const content = value.getValue();
  return value.isBoolean() ? Boolean(content) : (content as Scalar);
}

function valueObject(value: Scalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isFailure(value)) return ErrorValueObject.create(value.error as ErrorType, value.message);
  // Not by ValueObjectFactory: it reads the text '123' as a number and '{1}' as an array.
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return typeof value === 'number' ? NumberValueObject.create(value) : StringValueObject.create(value);
}
