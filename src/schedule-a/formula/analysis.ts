/** Whether a computed line's formula on the sheet computes what the form says, even where a line it should count is 0 today. */
import { computedLineOf, isOptional, lineOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import { type Sheet, type WorkbookContent } from '../../workbook/sheet';
import type { CustomFunctions } from './custom-functions';
import { type Deviation, deviationOf } from './deviation';
import { bookOf } from './evaluate';
import { excuseFor } from './excuse';
import { Budget, NotEvaluated, TOO_DEEP } from './not-evaluated';
import { storedCell } from './references';
import { type Base, type Counting, type Observation, agreesThroughout, countings } from './sensitivity';
import { type CellPlace, type LineSources, type Source, sourcesOf } from './sources';
import { cappedLines, ordinaryAmounts } from './table-values';
import { type Entered, type Setting, type Trial, entering, tryOut } from './trial';

export interface FormulaContext {
  readonly workbook: WorkbookContent;
  readonly sheet: Sheet;
  /** Where each line's amount stands on the sheet. Lines that were not found are absent. */
  readonly lineCells: ReadonlyMap<LineId, CellPlace>;
  readonly agreement: Agreement;
  /** Dollars per unit of the sheet: 1, 1000, 1000000. */
  readonly scale: number;
  /** The add-in's functions by id, as Excel calls them: every argument as rows of cells, `null` where left out. They may throw. */
  readonly customFunctions: CustomFunctions;
}

export type FormulaAnalysis = Matches | Deviates | Unknown;

/** The formula computes what the form says, below its caps. */
export interface Matches {
  readonly kind: 'matches';
  /** The value is rounded on its way. */
  readonly rounds: boolean;
}

/** The formula computes something else. With every list empty it counts something that is on no line of the form. */
export interface Deviates extends Deviation {
  readonly kind: 'deviates';
  readonly rounds: boolean;
}

/** Nothing can be said: no finding should be made of it. */
export interface Unknown {
  readonly kind: 'unknown';
  /** A sentence. */
  readonly why: string;
}

/** Steps of calculation for one analysis: about a second. */
const STEPS = 500_000;

/**
 * Tries the formula of a computed line with ordinary amounts on the input lines, moves each of them, and compares with the table.
 *
 * @param line  a computed line of the agreement
 */
export function analyseFormula(context: FormulaContext, line: LineId): FormulaAnalysis {
  computedLineOf(context.agreement, line);
  try {
    return analyse(context, line);
  } catch (thrown) {
    if (thrown instanceof NotEvaluated) return { kind: 'unknown', why: thrown.why };
    if (thrown instanceof RangeError) return { kind: 'unknown', why: TOO_DEEP };
    throw thrown;
  }
}

function analyse(context: FormulaContext, target: LineId): FormulaAnalysis {
  const { agreement, workbook, sheet, lineCells, scale, customFunctions } = context;
  const place = lineCells.get(target);
  if (!place || storedCell(sheet, place.row, place.column)?.formula === undefined)
    throw new NotEvaluated('The line has no formula.');
  const book = bookOf(workbook, customFunctions, new Budget(STEPS));
  const setting: Setting = { agreement, book, sheet, lineCells, scale, target, place };
  const inputs = new Map([...lineCells].filter(([line]) => lineOf(agreement, line).kind === 'input'));
  const lines = sourcesOf(book, sheet, inputs);
  const amounts = ordinaryAmounts(agreement);
  const [likely, other] = waysToSign(agreement, lines);
  const signed = (negated: ReadonlySet<LineId>): FormulaAnalysis =>
    judged(setting, entering(setting, { lines, amounts, negated }));
  const result = signed(likely);
  if (result.kind === 'matches' || !other) return result;
  const turned = signed(other);
  if (result.kind === 'deviates' && turned.kind === 'deviates')
    return turned.wrongSign.length < result.wrongSign.length ? turned : result;
  return turned.kind === 'matches' ? turned : result;
}

/**
 * A row that the form does not print may be entered as a positive amount and subtracted, or as a negative one and added: what stands
 * in it tells which; where nothing does, either will do, and of two that deviate the one in which it is not the sign that is wrong.
 */
function waysToSign(
  agreement: Agreement,
  lines: readonly LineSources[],
): readonly [ReadonlySet<LineId>, ReadonlySet<LineId>?] {
  const optional = lines.filter(({ line }) => isOptional(agreement, line));
  const negative = optional.filter(({ stands }) => (stands ?? 0) <= 0).map(({ line }) => line);
  const asPositive = new Set(optional.filter(({ stands }) => (stands ?? 0) < 0).map(({ line }) => line));
  return negative.length > asPositive.size ? [asPositive, new Set(negative)] : [asPositive];
}

/** A basket that the sheet has used up elsewhere lets nothing more of its line in: then the line is tried at 0. */
function judged(setting: Setting, entered: Entered): FormulaAnalysis {
  const comparison = compare(setting, entered, new Set());
  const capped = cappedLines(setting.agreement);
  const usedUp = entered.lines
    .filter(({ line, key }) => capped.has(line) && comparison.trial.reads.has(key))
    .map(({ line }) => line)
    .filter((line) => ['leftOut', 'misweighted'].includes(comparison.counted.get(line) ?? 'right'));
  if (usedUp.length === 0) return conclude(setting, entered, comparison);
  const amounts = new Map([...entered.amounts, ...usedUp.map((line): [LineId, number] => [line, 0])]);
  const atNothing = { ...entered, amounts };
  return conclude(setting, atNothing, compare(setting, atNothing, new Set(usedUp)));
}

interface Comparison {
  readonly trial: Trial;
  readonly matches: boolean;
  /** How each line is counted; empty where the formula matches. */
  readonly counted: ReadonlyMap<LineId, Counting>;
}

/** By which parts of its amount a line is moved. */
const MOVES = [0.25, 0.5] as const;

function compare(setting: Setting, entered: Entered, unmoved: ReadonlySet<LineId>): Comparison {
  const trial = tryOut(setting, entered, null);
  if (!Number.isFinite(trial.expected.of / trial.expected.to))
    throw new NotEvaluated('The lines that the formula should use are not on the sheet.');
  const isRatio = computedLineOf(setting.agreement, setting.target).unit === 'x';
  const base: Base = { ...trial, isRatio };
  const observations = entered.lines
    .filter(({ line }) => !unmoved.has(line))
    .flatMap(({ line, sources }) => sources.map((source) => observe(setting, entered, trial, line, source)));
  if (agreesThroughout(base, observations)) return { trial, matches: true, counted: new Map() };
  const counted = new Map<LineId, Counting>();
  for (const [index, counting] of countings(base, observations).entries()) {
    const line = observations[index]?.line ?? '';
    counted.set(line, together(counted.get(line), counting));
  }
  return { trial, matches: false, counted };
}

function observe(setting: Setting, entered: Entered, base: Trial, line: LineId, source: Source): Observation {
  const [first, second] = MOVES.map((part) => {
    const dollars = part * (entered.amounts.get(line) ?? 0);
    const { amounts, expected, actual } = tryOut(setting, entered, { source, dollars });
    return { moved: (amounts.get(line) ?? 0) - (base.amounts.get(line) ?? 0), expected, actual };
  }) as [Observation['steps'][0], Observation['steps'][1]];
  return { line, steps: [first, second] };
}

/** A line of several sources: left out is only what is left out with all of them. */
function together(before: Counting | undefined, counting: Counting): Counting {
  if (before === undefined || before === counting) return counting;
  if (before === 'leftOut' || counting === 'leftOut') return 'misweighted';
  return before === 'right' ? counting : before;
}

function conclude(setting: Setting, entered: Entered, { trial, matches, counted }: Comparison): FormulaAnalysis {
  const rounds = roundsItsValue(setting, entered, trial);
  if (matches) return { kind: 'matches', rounds };
  const deviation = deviationOf(setting.agreement, setting.target, counted);
  const excuse = excuseFor(setting, entered, trial, deviation);
  return excuse === null ? { kind: 'deviates', ...deviation, rounds } : { kind: 'unknown', why: excuse };
}

function roundsItsValue(setting: Setting, entered: Entered, { actual }: Trial): boolean {
  const rounded = tryOut(setting, entered, null, true).actual;
  return Math.abs(rounded - actual) > ROUNDED * Math.abs(actual);
}

/** What rounding changes at least, as a part of the value; less is what binary arithmetic leaves behind. */
const ROUNDED = 1e-13;
