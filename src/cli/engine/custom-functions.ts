/** Excel's global `CustomFunctions`, as far as the add-in's functions use it, for hosts that have none. */

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

class CustomFunctionsError extends Error {
  override readonly name = 'CustomFunctions.Error';

  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** Defines the global `CustomFunctions` where none exists; one that is there already stays. */
export function installCustomFunctions(): void {
  const host = globalThis as { CustomFunctions?: unknown };
  host.CustomFunctions ??= { Error: CustomFunctionsError, ErrorCode, associate: () => undefined };
}
