import type { Agreement, ComputedLine, Covenant, Expression, InputLine, Line, LineId } from './types';

/** A line by its reference. The reference is one of the agreement's own; any other is a defect of the data. */
export function lineOf(agreement: Agreement, id: LineId): Line {
  const line = agreement.schedule.lines.find((candidate) => candidate.id === id);
  if (!line) throw new RangeError(`${agreement.name} has no line ${id}`);
  return line;
}

export function computedLineOf(agreement: Agreement, id: LineId): ComputedLine {
  const line = lineOf(agreement, id);
  if (line.kind !== 'computed') throw new RangeError(`${id} is entered, not computed`);
  return line;
}

/** Whether the form does not print the line, and only allows it: footnote 2's "Less:". */
export function isOptional(agreement: Agreement, id: LineId): boolean {
  const line = lineOf(agreement, id);
  return line.kind === 'input' && line.optional === true;
}

export const inputLinesOf = (agreement: Agreement): readonly InputLine[] =>
  agreement.schedule.lines.filter((line) => line.kind === 'input');

export function covenantOf(agreement: Agreement, line: LineId): Covenant {
  const covenant = agreement.schedule.covenants.find((candidate) => candidate.line === line);
  if (!covenant) throw new RangeError(`${line} carries no covenant`);
  return covenant;
}

/** The lines that an expression names itself, in its order, as often as it names them. */
export function operandsOf(expression: Expression): readonly LineId[] {
  switch (expression.kind) {
    case 'line':
      return [expression.line];
    case 'sum':
      return expression.of.flatMap(operandsOf);
    case 'difference':
      return [...operandsOf(expression.from), ...operandsOf(expression.less)];
    case 'capped':
      return operandsOf(expression.of);
    case 'ratio':
      return [...operandsOf(expression.of), ...operandsOf(expression.to)];
  }
}

/** The input lines that a line rests on, directly or through computed lines, in the form's order; itself where it is entered. */
export const inputsUnder = (agreement: Agreement, id: LineId): readonly LineId[] =>
  inputsOf(agreement, { kind: 'line', line: id });

/** The input lines that an expression rests on, in the form's order. */
export function inputsOf(agreement: Agreement, expression: Expression): readonly LineId[] {
  const under = new Set<LineId>();
  const collect = (id: LineId): void => {
    const line = lineOf(agreement, id);
    if (line.kind === 'input') under.add(id);
    else operandsOf(line.formula).forEach(collect);
  };
  operandsOf(expression).forEach(collect);
  return agreement.schedule.lines.map(({ id }) => id).filter((id) => under.has(id));
}
