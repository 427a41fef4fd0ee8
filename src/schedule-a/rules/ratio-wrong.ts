import { computationRule } from './wrong-computations';

export const ratioWrong = computationRule('ratio-wrong', 'A ratio does not follow from its lines.');
