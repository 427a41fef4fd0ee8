/** Calix's earnings call for the fourth quarter of 2010, held on February 3, 2011. */
import type { Call } from '../call';
import { FIGURES } from './figures';
import { RELATIONS } from './relations';
import { SLIPS } from './slips';

export const CALIX_Q4_2010: Call = {
  title: 'Calix, Inc., earnings call for the fourth quarter of 2010',
  source:
    'Transcript of the call of February 3, 2011, filed by Calix, Inc. on Form 425 on February 11, 2011, Commission File No. 001-34674. Lines are counted in its text; the call predates the credit agreement and is no part of it.',
  figures: FIGURES,
  relations: RELATIONS,
  slips: SLIPS,
};
