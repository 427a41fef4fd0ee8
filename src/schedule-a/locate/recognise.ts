import type { Cell } from '../../workbook/sheet';
import { agreement as fits } from './numbering';
import type { Row } from './rows';
import type { Match, Target, TargetKind } from './targets';

/** A row of the sheet and the row of the form it was taken for. */
export interface Recognised {
  readonly row: Row;
  readonly target: Target;
  readonly label: Cell;
  /** null where the numbering alone decided. */
  readonly match: Match | null;
}

/** What a row must reach to be taken for a row of the form. */
const LEAST = 0.62;
const NUMBERING_AGREES = 0.2;
const NUMBERING_CONTRADICTS = -0.15;
const AMOUNT_FITS = 0.08;
const AMOUNT_MISSING = -0.1;
/** Going back on the form, or staying: lines doubled or out of order are found, but never preferred. */
const BACKWARD = -0.4;
/** These stand where the preparer likes. */
export const ANYWHERE: ReadonlySet<TargetKind> = new Set(['title', 'statementDate', 'stepDown', 'footnote']);
/** So their place does not speak for them, and their words must. */
const LEAST_ANYWHERE = 0.7;
const SKIPPED = -0.004;
const MOST_SKIPPED = -0.12;
const CANDIDATES = 6;

interface Choice {
  readonly row: Row;
  readonly target: Target;
  readonly label: Cell;
  readonly match: Match;
  readonly gain: number;
}

interface State {
  readonly total: number;
  /** Place on the form of the last row that was reached, of those that have their place; −1 before the first. */
  readonly order: number;
  readonly choice: Choice | null;
  readonly before: State | null;
}

/**
 * The most likely reading of rows as rows of the form: words first, numbering and order to decide between like words.
 * Lines may be missing, doubled or out of order; each of these costs.
 */
export function recognise(rows: readonly Row[]): readonly Recognised[] {
  const start: State = { total: 0, order: -1, choice: null, before: null };
  let states: State[] = [start];
  for (const row of rows) {
    const choices = choicesOf(row);
    if (!choices.length) continue;
    const next = new Map<number, State>();
    const offer = (order: number, total: number, choice: Choice | null, before: State): void => {
      if (total > (next.get(order)?.total ?? -Infinity))
        next.set(order, choice ? { total, order, choice, before } : before);
    };
    for (const state of states) {
      offer(state.order, state.total, null, state);
      for (const choice of choices) {
        const { kind, order } = choice.target;
        if (ANYWHERE.has(kind)) offer(state.order, state.total + choice.gain, choice, state);
        else offer(order, state.total + choice.gain + move(state.order, order), choice, state);
      }
    }
    states = [...next.values()];
  }
  const best = states.reduce((a, b) => (b.total > a.total ? b : a));
  const found: Recognised[] = [];
  for (let state: State | null = best; state; state = state.before) {
    if (state.choice) found.unshift(state.choice);
  }
  return found;
}

function move(from: number, to: number): number {
  if (to <= from) return BACKWARD;
  return from < 0 ? 0 : Math.max(MOST_SKIPPED, SKIPPED * (to - from - 10));
}

function choicesOf(row: Row): readonly Choice[] {
  return row.candidates.slice(0, CANDIDATES * 2).flatMap(({ label, match }): readonly Choice[] => {
    const { target } = match;
    if (ANYWHERE.has(target.kind) && match.score < LEAST_ANYWHERE) return [];
    const fit = fits(row.numbering, target.numbering);
    const isSecondC =
      target.numbering.letter === 'D' && row.numbering.letter === 'C' && row.numbering.number === undefined;
    const numbering = fit > 0 || isSecondC ? NUMBERING_AGREES : fit < 0 ? NUMBERING_CONTRADICTS : 0;
    const gain = match.score + numbering + amountGain(target.kind, row) - LEAST;
    return gain > 0 || match.score >= LEAST ? [{ row, target, label, match, gain }] : [];
  });
}

/** Lines and limits have an amount, in their row or where their words end; parts, headings and footnotes have none. */
function amountGain(kind: TargetKind, { hasAmount, goesOn }: Row): number {
  switch (kind) {
    case 'line':
    case 'limit':
      return hasAmount ? AMOUNT_FITS : goesOn ? 0 : AMOUNT_MISSING;
    case 'part':
    case 'heading':
    case 'footnote':
      return hasAmount ? -AMOUNT_FITS * 3 : AMOUNT_FITS;
    default:
      return 0;
  }
}
