import fc from 'fast-check';
import { AMOUNTS, type Amounts } from './amounts';
import { ANSWER_STYLES, type Shape, UNITS, type UnitSpelling } from './shape';

const UNIT_SPELLINGS = Object.keys(UNITS) as readonly UnitSpelling[];

/** Every shape that a preparer may give the form; functions in cells count in dollars only, and a blank has no second row to stand in. */
export const shape: fc.Arbitrary<Shape> = fc
  .record<Shape>({
    numbering: fc.constantFrom(
      'reference',
      'inLabel',
      'fullInLabel',
      'threeColumns',
      'threeColumnsRepeated',
      'asPrinted',
      'none',
    ),
    leverageLetter: fc.constantFrom('C', 'D'),
    totalIsNumbered: fc.boolean(),
    wording: fc.constantFrom('form', 'curly', 'straight', 'upper', 'british', 'spaced', 'short', 'noColons'),
    dollarCell: fc.boolean(),
    columns: fc.constantFrom('one', 'one', 'outer', 'quarters', 'quartersOfAll', 'yearBefore', 'history'),
    gap: fc.constantFrom(0, 0, 1, 5, 20),
    notes: fc.constantFrom('none', 'left', 'right', 'both'),
    noteNumbers: fc.boolean(),
    rowNumbers: fc.boolean(),
    blankRows: fc.boolean(),
    merged: fc.boolean(),
    wrapped: fc.boolean(),
    corner: fc.tuple(fc.constantFrom(0, 1, 12, 39, 2000), fc.constantFrom(0, 1, 7, 30)),
    title: fc.boolean(),
    stepDown: fc.constantFrom('asPrinted', 'before', 'after', 'none'),
    footnote: fc.constantFrom('asPrinted', 'before', 'after', 'none'),
    limit: fc.constantFrom('number', '2.50 to 1', '2.50:1.00', '2.50x', 'to 1 beside', 'in the label'),
    toOneBesideRatio: fc.boolean(),
    answer: fc.constantFrom(...ANSWER_STYLES),
    datePlace: fc.constantFrom('nextCell', 'inLabel', 'inBrackets', 'between', 'below'),
    dateSpelling: fc.constantFrom('serial', 'serial1904', 'long', 'short', 'american', 'dayMonth', 'dayFirst', 'iso'),
    unit: fc.constantFrom(...UNIT_SPELLINGS),
    noRatio: fc.constantFrom('', '-', '–', '—', 'n/a', 'N/A', 'n.m.', 'NM', 'None', 'not applicable'),
    totals: fc.constantFrom('typed', 'added', 'summed', 'functions'),
  })
  .map((one) => ({
    ...one,
    totals: one.totals === 'functions' && UNITS[one.unit] !== 1 ? 'added' : one.totals,
    noRatio: one.noRatio === '' && one.wrapped ? 'n/a' : one.noRatio,
  }));

export const amounts: fc.Arbitrary<Amounts> = fc.constantFrom(...Object.values<Amounts>(AMOUNTS));
