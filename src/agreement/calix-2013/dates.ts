/** The two days on which the agreement's terms begin. */
import { isoDate } from '../../core/calendar-date';

export const CLOSING_DATE = isoDate('2013-07-29');
export const AMENDMENT_EFFECTIVE_DATE = isoDate('2015-12-23');
