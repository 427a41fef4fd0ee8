/** An engine with a few functions whose results are known beforehand. */
import { createEngine, type Engine } from '../../../src/cli/engine/engine';
import type { BlankPolicy, FunctionMetadata, Implementation } from '../../../src/cli/engine/host-function';
import { loadBundled } from './bundled';

const matrix = (name: string, more = {}) => ({ name, dimensionality: 'matrix', ...more });

const METADATA: readonly FunctionMetadata[] = [
  {
    id: 'GIVEN',
    name: 'GIVEN',
    parameters: [matrix('first'), matrix('second', { optional: true }), matrix('third', { optional: true })],
  },
  { id: 'DOUBLE', name: 'DOUBLE', parameters: [matrix('amounts')] },
  { id: 'HALF', name: 'HALF', parameters: [{ name: 'amount' }] },
  { id: 'REST', name: 'REST', parameters: [{ name: 'first' }, matrix('others', { repeating: true })] },
  { id: 'REFUSE', name: 'REFUSE', parameters: [matrix('cell')] },
  { id: 'CRASH', name: 'CRASH', parameters: [] },
  { id: 'RETURN', name: 'RETURN', parameters: [{ name: 'what' }] },
  { id: 'UNWRITTEN', name: 'UNWRITTEN', parameters: [] },
];

const RETURNED: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  infinity: Infinity,
  object: {},
  ragged: [[1, 2], [3]],
  flat: [1, 2],
  text: '00123',
  braces: '{1,2}',
  yes: true,
  mixed: [
    [1, 'two'],
    [false, null],
  ],
};

const refusal = (code: CustomFunctions.ErrorCode, message: string) => new CustomFunctions.Error(code, message);

const FUNCTIONS: Readonly<Record<string, Implementation>> = {
  GIVEN: (...args) => JSON.stringify(args),
  DOUBLE: (rows) =>
    (rows as number[][]).map((row) =>
      row.map((cell) => (cell < 0 ? refusal(CustomFunctions.ErrorCode.invalidValue, `${cell} is negative`) : cell * 2)),
    ),
  HALF: (amount) => (amount as number) / 2,
  REST: (...args) => JSON.stringify(args),
  REFUSE: (cell) => {
    throw refusal(CustomFunctions.ErrorCode.notAvailable, `No limit holds for ${String((cell as unknown[][])[0])}.`);
  },
  CRASH: () => {
    throw new TypeError('a slip of ours');
  },
  RETURN: (what) => RETURNED[what as string],
};

export const sampleEngine = (blank?: BlankPolicy): Engine =>
  createEngine({
    namespace: 'COVENANT',
    metadata: { functions: METADATA },
    functions: FUNCTIONS,
    load: loadBundled,
    ...(blank && { blank }),
  });
