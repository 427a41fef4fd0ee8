import { covenantOf, lineOf } from '../../agreement/lines';
import type { Agreement, FormRow, LineId } from '../../agreement/types';
import { Spelling } from './spelling';
import { tokens } from './words';
import { type Numbering, numberingOf } from './numbering';

export type TargetKind =
  'line' | 'part' | 'heading' | 'limit' | 'verdict' | 'title' | 'statementDate' | 'stepDown' | 'footnote';

/** A row of the form that a row of a sheet may be. */
export interface Target {
  readonly kind: TargetKind;
  /** Place on the form, from the top. */
  readonly order: number;
  /** The line, or the covenant's line for a limit and a verdict. */
  readonly line: LineId | null;
  readonly words: string;
  readonly tokens: readonly string[];
  readonly numbering: Numbering;
  /** Words of which at least one must be said. */
  readonly needs?: readonly string[];
}

export interface Match {
  readonly target: Target;
  /** How much of what the cell says the form's row says: 0 to 1. */
  readonly precision: number;
  /** How much of what the form's row says the cell says. */
  readonly recall: number;
  readonly score: number;
}

/** Between places on the form, so that a row may stand between two. */
const APART = 10;
const PRECISION_COUNTS = 0.72;
/** Below this a cell says something else. */
const LEAST_SCORE = 0.45;
/** Lines are shortened; what stands beside them must say more of itself, or any "date" and "June 30" would be it. */
const LEAST_RECALL: Partial<Record<TargetKind, number>> = { statementDate: 0.6, stepDown: 0.5, footnote: 0.5 };

const MOST_MATCHES = 8;
const MOST_TOKENS = 120;

/** The form's rows, and which of them a cell's words may be. Built once for an agreement. */
export class Targets {
  readonly all: readonly Target[];
  private readonly weights = new Map<string, number>();
  private readonly byToken = new Map<string, Target[]>();
  private readonly known = new Map<string, string | null>();
  private readonly unknownWeight: number;
  private readonly spelling: Spelling;

  constructor(agreement: Agreement) {
    this.all = agreement.schedule.rows.flatMap((row, index) => targetsOf(agreement, row, index));
    for (const target of this.all) {
      for (const token of target.tokens) this.byToken.set(token, [...(this.byToken.get(token) ?? []), target]);
    }
    for (const [token, targets] of this.byToken)
      this.weights.set(token, Math.log(1 + this.all.length / targets.length));
    this.spelling = new Spelling(this.weights.keys());
    this.unknownWeight = Math.log(1 + this.all.length / 3);
  }

  /** The rows of the form that words resemble, best first; few. */
  matches(words: string): readonly Match[] {
    return this.compared(words)
      .filter(({ target, recall, score }) => score >= LEAST_SCORE && recall >= (LEAST_RECALL[target.kind] ?? 0))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_MATCHES);
  }

  /** How much of what words say a line of the form says, whatever else they resemble: 0 to 1. */
  precisionFor(line: LineId, words: string): number {
    const own = this.compared(words).find(({ target }) => target.kind === 'line' && target.line === line);
    return own?.precision ?? 0;
  }

  /** Every row of the form that shares a word with these. */
  private compared(words: string): readonly Match[] {
    const shared = new Map<Target, number>();
    const said = new Set<string>();
    let total = 0;
    for (const word of tokens(words).slice(0, MOST_TOKENS)) {
      const token = this.recognise(word);
      const weight = token === null ? this.unknownWeight : (this.weights.get(token) ?? 0);
      total += weight;
      if (token !== null) said.add(token);
      for (const target of token === null ? [] : (this.byToken.get(token) ?? []))
        shared.set(target, (shared.get(target) ?? 0) + weight);
    }
    const meant = [...shared].filter(([{ needs }]) => !needs || needs.some((token) => said.has(token)));
    return meant.map(([target, weight]) => {
      const whole = target.tokens.reduce((sum, token) => sum + (this.weights.get(token) ?? 0), 0);
      const precision = weight / total;
      const recall = weight / whole;
      return { target, precision, recall, score: PRECISION_COUNTS * precision + (1 - PRECISION_COUNTS) * recall };
    });
  }

  /** A word of the form that a word of the sheet is, misprints included; null for a word the form does not use. */
  private recognise(word: string): string | null {
    if (this.weights.has(word)) return word;
    let found = this.known.get(word);
    if (found === undefined) {
      found = this.spelling.meant(word);
      if (this.known.size < 50_000) this.known.set(word, found);
    }
    return found;
  }
}

/** Place of a line on the form, from the top. */
export const placeOnForm = (agreement: Agreement, line: LineId): number =>
  agreement.schedule.rows.findIndex((row) => row.kind === 'line' && row.line === line) * APART;

function targetsOf(agreement: Agreement, row: FormRow, index: number): readonly Target[] {
  const order = index * APART;
  const target = (kind: TargetKind, words: string, given: Partial<Target> = {}): Target => ({
    kind,
    order,
    line: null,
    words,
    tokens: tokens(words),
    numbering: {},
    ...given,
  });
  switch (row.kind) {
    case 'line': {
      const line = lineOf(agreement, row.line);
      const own = target('line', line.words, { line: line.id, numbering: numberingOf(line.id) });
      return line.id === agreement.schedule.terms.consolidatedFundedIndebtedness
        ? [lessRow(agreement, order - APART / 2), own]
        : [own];
    }
    case 'part':
    case 'heading':
      return [target(row.kind, row.words, { numbering: numberingOf(row.id) })];
    case 'limit':
      return [row.words, `${row.words} ${covenantOf(agreement, row.covenant).name}`].map((words) =>
        target('limit', words, { line: row.covenant, needs: tokens(row.words) }),
      );
    case 'verdict':
      return [target('verdict', row.words, { line: row.covenant })];
    case 'stepDown':
      return [row.heading.join(' '), row.heading[0], ...row.rows.map(([period]) => period)].map((words) =>
        target('stepDown', words),
      );
    case 'statementDate':
      return [target('statementDate', row.words)];
    case 'title':
    case 'footnote':
      return [target(row.kind, row.words)];
  }
}

function lessRow(agreement: Agreement, order: number): Target {
  const line = lineOf(agreement, agreement.schedule.terms.excludedIndebtedness);
  return { kind: 'line', order, line: line.id, words: line.words, tokens: tokens(line.words), numbering: {} };
}
