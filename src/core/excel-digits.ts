/** Excel carries 15 significant digits of a number; what binary arithmetic leaves behind them is not part of the amount. */
export const EXCEL_DIGITS = 15;
