import type { Agreement } from '../agreement/types';
import { type CalendarDate, addDays } from '../core/calendar-date';

/** The last of so many days after a demand or a notice: whether its own day is the first of them, the agreement's reading says. */
export const daysAfter = (agreement: Agreement, day: CalendarDate, days: number): CalendarDate =>
  addDays(day, agreement.terms.firstDayCounts.value ? days - 1 : days);
