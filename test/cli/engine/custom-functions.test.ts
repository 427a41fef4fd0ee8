import { installCustomFunctions } from '../../../src/cli/engine/custom-functions';

const host = globalThis as { CustomFunctions?: unknown };
const before = host.CustomFunctions;
afterEach(() => {
  host.CustomFunctions = before;
});

test('Excel’s errors carry their code and message', () => {
  delete host.CustomFunctions;
  installCustomFunctions();
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no limit in force');
  expect(error).toMatchObject({ code: '#N/A', message: 'no limit in force' });
  expect(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue)).toMatchObject({
    code: '#VALUE!',
    message: '',
  });
  expect(() => CustomFunctions.associate('F', () => 1)).not.toThrow();
});

test('a host’s own stays', () => {
  const own = { associate: () => undefined };
  host.CustomFunctions = own;
  installCustomFunctions();
  expect(host.CustomFunctions).toBe(own);
});
