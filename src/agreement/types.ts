import type { CalendarDate } from '../core/calendar-date';
import type { Dated } from '../core/dated';
import type { Money, Quantity, Rate, Ratio } from '../core/quantity';
import type { CertificateForm } from './certificate-form';
import type { BridgeExample } from './example';
import type { Closing } from './closing';
import type { Reading } from './readings';

/** Where a fact comes from: quoted from the documents, our interpretation of them, or known from elsewhere. */
export type Basis = 'document' | 'reading' | 'outside';

/** A value with its source. */
export interface Cited<T> {
  readonly value: T;
  readonly clause: string;
  readonly basis: Basis;
}

/** Words of a document behind a reference. */
export interface Clause {
  /** As it is cited: "2.1(b)(i)". */
  readonly reference: string;
  readonly words: string;
  /** The document and place: "First Amendment, section 2.1(b)(i)". */
  readonly source: string;
  /** What is wrong with the document there, in a sentence, and how it is read; absent where nothing is. */
  readonly defect?: string;
}

/** Reference of a line on the form, such as I.C.7. */
export type LineId = string;

/** How a computed line follows from others. */
export type Expression =
  | { readonly kind: 'line'; readonly line: LineId }
  | { readonly kind: 'sum'; readonly of: readonly Expression[] }
  | { readonly kind: 'difference'; readonly from: Expression; readonly less: Expression }
  | { readonly kind: 'capped'; readonly of: Expression; readonly cap: Cited<Money> }
  | { readonly kind: 'ratio'; readonly of: Expression; readonly to: Expression };

interface LineOfForm {
  readonly id: LineId;
  /** The number as the form prints it: "7." beside the words; empty where the form prints none. */
  readonly printed: string;
  /** The form's words, letter for letter. */
  readonly words: string;
  /** A short name for messages and explanations. */
  readonly name: string;
  /** Where the rule comes from, in short. */
  readonly clause: string;
  /** What a preparer should know; shown beside the line. */
  readonly note: string;
}

/** An amount that the preparer enters, in dollars. */
export interface InputLine extends LineOfForm {
  readonly kind: 'input';
  readonly unit: 'USD';
  /** Most lines are never negative; net income may be a loss. */
  readonly sign: 'any' | 'not negative';
  /** What to enter instead, where a negative amount has a reason of its own; a sentence. */
  readonly whenNegative?: string;
  /** A row that the form does not print, but allows: footnote 2's "Less:". */
  readonly optional?: true;
}

export interface ComputedLine extends LineOfForm {
  readonly kind: 'computed';
  readonly unit: 'USD' | 'x';
  readonly formula: Expression;
}

export type Line = InputLine | ComputedLine;

/** The form from top to bottom. */
export type FormRow =
  | { readonly kind: 'title'; readonly words: string }
  | { readonly kind: 'statementDate'; readonly words: string; readonly placeholder: string; readonly closing: string }
  | { readonly kind: 'part'; readonly id: string; readonly printed: string; readonly words: string }
  | { readonly kind: 'heading'; readonly id: string; readonly printed: string; readonly words: string }
  | { readonly kind: 'line'; readonly line: LineId }
  | { readonly kind: 'limit'; readonly covenant: LineId; readonly words: string }
  | {
      readonly kind: 'stepDown';
      readonly heading: readonly [string, string];
      readonly rows: readonly (readonly [string, string])[];
    }
  | { readonly kind: 'verdict'; readonly covenant: LineId; readonly words: string }
  /** Its number stands at the end of the words of a line, before their colon. */
  | { readonly kind: 'footnote'; readonly number: string; readonly line: LineId; readonly words: string };

/** A test of a ratio line against its limit. */
export interface Covenant {
  /** The line of the ratio: I.D, II.D. */
  readonly line: LineId;
  readonly name: string;
  readonly section: string;
  readonly kind: 'maximum' | 'minimum';
  readonly limit: Dated<Ratio>;
  /** Whether the documents say since when a limit holds; where not, the Agreement's whole life is taken. */
  readonly limitSinceIsStated: boolean;
  /** Days between the dates that a table of limits names, for which it states none when read literally. */
  readonly unstated?: readonly {
    readonly after: CalendarDate;
    readonly before: CalendarDate;
    readonly clause: string;
  }[];
  readonly clause: string;
}

/** A defect of the bank's own form, to be told apart from what a preparer got wrong. */
export interface FormDefect {
  readonly id: string;
  readonly line: LineId;
  /** What the form prints beside the line instead of its number; empty where it prints nothing. */
  readonly printed: string;
  readonly message: string;
}

export interface Schedule {
  readonly lines: readonly Line[];
  readonly rows: readonly FormRow[];
  readonly covenants: readonly Covenant[];
  readonly defects: readonly FormDefect[];
  /** Which line carries which defined term. */
  readonly terms: {
    readonly borrowedMoney: LineId;
    readonly consolidatedFundedIndebtedness: LineId;
    readonly excludedIndebtedness: LineId;
    readonly judgments: LineId;
    readonly consolidatedNetIncome: LineId;
    readonly incomeTaxes: LineId;
    readonly cashExpenses: LineId;
    readonly noncashGains: LineId;
    readonly consolidatedEbitda: LineId;
    readonly consolidatedLeverageRatio: LineId;
    readonly unencumberedCash: LineId;
    readonly receivables: LineId;
    readonly liquidityIndebtedness: LineId;
    readonly consolidatedLiquidityRatio: LineId;
  };
}

/** An item between the company's reported net income and its two measures, with its place in each. */
export interface BridgeItem {
  readonly id: string;
  readonly name: string;
  readonly sign: 'any' | 'not negative';
  /** The words by which the company's own measure starts from it or adds it back; null where that measure leaves it as it is. */
  readonly nonGaap: Clause | null;
  /** The line of Schedule A that it is part of. */
  readonly line: LineId;
  /** The clause within the line, where it is only one of several; left out, the line's own. */
  readonly clause?: string;
  /** What a negative amount is instead, and its line; null where it stands on none. */
  readonly opposite?: { readonly name: string; readonly line: LineId | null; readonly note: string };
  /** Stands on its line only where it was incurred under the Agreement. */
  readonly onlyUnderAgreement?: true;
  readonly note: string;
}

/** From reported net income to the measure of the company's earnings calls and to the agreement's EBITDA, side by side. */
export interface Bridge {
  /** The company's own measure, such as “Non-GAAP net income”. */
  readonly measure: string;
  readonly clause: Clause;
  /** The first item is where both begin. */
  readonly items: readonly BridgeItem[];
  readonly example: BridgeExample;
}

/** A term that depends on the day asked about. */
export interface DatedTerm<T> {
  /** As a sentence calls it: "Maturity Date", "officers who may sign". */
  readonly name: string;
  /** The section of the agreement in which it stands. */
  readonly section: string;
  readonly values: Dated<T>;
}

export interface DatedTerms {
  readonly maturityDate: DatedTerm<CalendarDate>;
  /** The lines whose sum is held against EBITDA. */
  readonly leverageNumerator: DatedTerm<readonly LineId[]>;
  /** The offices, one of whose holders signs the certificate. */
  readonly certificateSigners: DatedTerm<readonly string[]>;
  /** The least that the Eurodollar Rate is, and how many Business Days before its Interest Period it is fixed. */
  readonly eurodollarRate: DatedTerm<{ readonly floor: Rate; readonly fixedBusinessDaysBefore: number }>;
  /** The least that a calculation of interest or of a fee results in, and that each component of it is. */
  readonly interestFloor: DatedTerm<{ readonly component: Rate; readonly result: Money }>;
  /** Days after demand within which the Loan Parties pay for what a Lender fails to pay the Administrative Agent. */
  readonly indemnityDays: DatedTerm<number>;
  /** Days of notice of additional interest for reserves, and to how many places its percentage is rounded up. */
  readonly reserveCosts: DatedTerm<{ readonly noticeDays: number; readonly percentagePlaces: number }>;
  /** Sections in force in words that are quoted: each value is the reference of the clause that has them. */
  readonly litigation: DatedTerm<string>;
  readonly sanctionsRepresentation: DatedTerm<string>;
  readonly antiCorruptionLaws: DatedTerm<string>;
  readonly sanctionsCovenant: DatedTerm<string>;
  readonly antiCorruptionCovenant: DatedTerm<string>;
  readonly retiringAgent: DatedTerm<string>;
  readonly certificateForm: DatedTerm<string>;
}

/** One of the kinds of cash expenses that share the basket. */
export interface CashExpenseKind {
  /** As the form tells it apart: A. */
  readonly id: string;
  /** In short: "Permitted Acquisitions". */
  readonly name: string;
  /** The form's words, letter for letter. */
  readonly words: string;
}

export interface Terms extends DatedTerms {
  readonly closingDate: Cited<CalendarDate>;
  readonly amendmentEffectiveDate: Cited<CalendarDate>;
  readonly cashExpenseBasket: Cited<Money>;
  readonly cashExpenseKinds: Cited<readonly CashExpenseKind[]>;
  /** From which day on cash expenses count, and use the basket up. */
  readonly cashExpensesSince: Cited<CalendarDate>;
  readonly amendmentFee: Cited<Quantity<'bps'>>;
  /** Where an insurer's rating begins to count, on the scale from best to worst. */
  readonly insurerRating: Cited<{ readonly scale: readonly string[]; readonly leastCounted: string }>;
  /** How far a fiscal quarter-end may stand from the calendar quarter-end it stands for, in days. */
  readonly quarterEndTolerance: Cited<number>;
  /** On which Saturday of the year the first three fiscal quarters end; the fourth ends with the year. */
  readonly fiscalQuarterSaturdays: Cited<readonly [number, number, number]>;
  /** How many fiscal quarters a Measurement Period has. */
  readonly measurementPeriodQuarters: Cited<number>;
  /** To how many places the form's ratios are expressed; for the reading that rounds them. */
  readonly ratioPlaces: Cited<number>;
  /** How many days a year may count for interest. */
  readonly dayBases: Cited<readonly number[]>;
  /** The days of the week that are never Business Days, 0 for Sunday to 6 for Saturday. */
  readonly daysOff: Cited<readonly number[]>;
  /** Whether the day of a demand or a notice is itself the first of the days that run from it. */
  readonly firstDayCounts: Cited<boolean>;
}

/** One credit agreement, as data. Every room below takes it as a value. */
export interface Agreement {
  readonly id: string;
  readonly name: string;
  readonly borrower: string;
  readonly clauses: readonly Clause[];
  readonly terms: Terms;
  readonly schedule: Schedule;
  readonly certificate: CertificateForm;
  readonly readings: readonly Reading[];
  readonly bridge: Bridge;
  readonly closing: Closing;
}
