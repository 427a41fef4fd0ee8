/** The one look of every kind of cell, for each host to render. */
import type { CellStyle } from './sheet-to-write';

export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  /** In points; the host's own size where not stated. */
  readonly size?: number;
  /** RRGGBB */
  readonly ink?: string;
  readonly ground?: string;
  readonly numberFormat?: string;
  readonly border?: 'box' | 'line above' | 'double line below';
  readonly align?: 'left' | 'right';
  readonly wrap?: true;
  /** One level in from the edge. */
  readonly indent?: true;
}

/** Zero shows as 0.00: a dash could be read as nothing entered. */
export const AMOUNT_FORMAT = '#,##0.00;(#,##0.00);0.00';
export const RATIO_FORMAT = '0.0000" to 1"';
export const LIMIT_FORMAT = '0.00" to 1"';
/** What is typed or edited in such a cell is text, also where it begins with "=". */
export const TEXT_FORMAT = '@';
export const DATE_FORMAT = 'mmmm d, yyyy';

const GREY = '595959';
/** What a person fills in: blue on light yellow in a thin frame. */
const INPUT = { ink: '0000FF', ground: 'FFFFE5', border: 'box' } as const;
const NOTE = { italic: true, size: 9, ink: GREY, wrap: true } as const;

export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 14 },
  heading: { bold: true },
  columnHead: { bold: true, wrap: true, align: 'left', indent: true },
  amountHead: { bold: true, wrap: true, align: 'right' },
  words: { wrap: true },
  worked: { wrap: true, align: 'left', indent: true },
  note: NOTE,
  besideNote: { ...NOTE, align: 'left', indent: true },
  quote: { size: 9, ink: GREY, wrap: true, align: 'left', indent: true },
  reference: { align: 'left' },
  inputLabel: { ...INPUT, wrap: true },
  inputAmount: { ...INPUT, numberFormat: AMOUNT_FORMAT, align: 'right' },
  inputDate: { ...INPUT, numberFormat: DATE_FORMAT, align: 'left' },
  date: { numberFormat: DATE_FORMAT, align: 'left', indent: true },
  amount: { numberFormat: AMOUNT_FORMAT, align: 'right' },
  total: { bold: true, numberFormat: AMOUNT_FORMAT, border: 'line above', align: 'right' },
  ratio: { bold: true, numberFormat: RATIO_FORMAT, border: 'double line below', align: 'right' },
  limit: { numberFormat: LIMIT_FORMAT, align: 'right' },
  verdict: { bold: true, align: 'right' },
  mirror: { size: 9, ink: GREY, wrap: true },
  source: { size: 9, ink: GREY, wrap: true },
  quoted: { wrap: true, numberFormat: TEXT_FORMAT },
  number: { align: 'right' },
};
