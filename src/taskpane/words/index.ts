/**
 * Every word of the task pane, one file a subject, ready for translation; what the check itself says (findings, refusals)
 * comes from the rooms below. A new view adds a file with one object named after it, and a line here; it is used as
 * `import * as words from '../words'`, `words.builder.title`. Words that only an action needs load with that action.
 */
export * from './header';
export * from './standing';
export * from './readings';
export * from './findings';
export * from './computation';
export * from './over-time';
export * from './situations';
export * from './actions';
export { type SheetContents, example, insert } from './new-schedule';
export * from './supporting';
export * from './values-copy';
export * from './certificate';
export * from './builder';
export * from './bridge';
export * from './tie-out';
export { sentenceCase } from './text';
