/** Failures as office.js reports them: `code` becomes `OfficeExtension.Error.code`. The sentences are Excel's own. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.");
export const invalidArgument = () =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const wrongShape = () =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
export const accessDenied = () => new HostError('AccessDenied', 'You cannot perform the requested operation.');
export const alreadyExists = () =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
export const invalidOperation = (why: string) => new HostError('InvalidOperation', why);
export const invalidReference = () =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');
export const payloadTooLarge = () =>
  new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
export const notImplemented = (what: string) =>
  new HostError('ApiNotFound', `Embedded host: ${what} is not implemented`);
