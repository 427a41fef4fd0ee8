import { computationRule } from './wrong-computations';

export const totalDoesNotFoot = computationRule(
  'total-does-not-foot',
  'A total differs from its lines by a cent or more.',
);
