import { STATUSES } from '../sheets/layout';
import type { FigureOnSheet } from './read-call';

/** Whether nobody has confirmed a figure. */
export const isProposed = ({ row }: FigureOnSheet): boolean => row.text('status').toLowerCase() !== STATUSES.confirmed;
