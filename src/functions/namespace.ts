/** What stands before every custom function in a formula. Workbooks hold it: it never changes. */
export const NAMESPACE = 'COVENANT';
