/**
 * The part of Excel's custom-functions runtime that functions use: the error a function throws, or leaves in one cell of a spilled array.
 * As in Excel it is a class of its own, no JavaScript Error. Import this file before the functions.
 */
export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message: string = '',
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionsError,
    ErrorCode: {
      divisionByZero: '#DIV/0!',
      invalidName: '#NAME?',
      invalidNumber: '#NUM!',
      invalidReference: '#REF!',
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      nullReference: '#NULL!',
    },
    associate: () => undefined,
  },
});
