import type { CalendarDate } from '../core/calendar-date';
import type { Money } from '../core/quantity';
import type { BridgeItem, LineId } from './types';

/** Whether a figure is stated in the earnings call, with the words, or made up for the illustration. */
export type FigureSource =
  | { readonly kind: 'call'; readonly words: string; readonly remark: string }
  | { readonly kind: 'illustrative'; readonly remark: string };

export interface ExampleFigure {
  /** USD. */
  readonly amount: Money;
  readonly source: FigureSource;
}

/** Schedule A filled in as an illustration: each input line once, with where its figure comes from. */
export interface ScheduleExample {
  /** Says that this is an illustration, and of what; stands under the title. */
  readonly note: string;
  readonly statementDate: { readonly date: CalendarDate; readonly source: FigureSource };
  readonly figures: ReadonlyMap<LineId, ExampleFigure>;
}

/** The bridge filled in as an illustration: each item once, with where its figure comes from. */
export interface BridgeExample {
  readonly note: string;
  readonly periodEnd: { readonly date: CalendarDate; readonly source: FigureSource };
  readonly incurredUnderAgreement: boolean;
  readonly figures: ReadonlyMap<BridgeItem['id'], ExampleFigure>;
}

/** As it stands beside the figure. */
export const sourceInWords = (source: FigureSource): string =>
  source.kind === 'call' ? `Stated in the call: “${source.words}”. ${source.remark}` : `Illustrative. ${source.remark}`;
