import { CALIX_2013 } from '../agreement/calix-2013';
import type { Agreement } from '../agreement/types';

/** The agreement that the custom functions compute: the one place of this room that names it. */
export const AGREEMENT: Agreement = CALIX_2013;
