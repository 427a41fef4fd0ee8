/** Entry of dist/worker.cjs: does one task after another with a file, in a thread of its own. What a task needs is loaded with the first one. */
import { settled } from './settled';

const TASKS = {
  certificate: settled(async () => (await import('../tasks/certificate')).makeCertificate),
  check: settled(async () => (await import('../tasks/check-file')).checkFile),
  figures: settled(async () => (await import('../tasks/figures')).proposeFigures),
  formula: settled(async () => (await import('../tasks/formula')).evaluateFormulas),
  'tie-out': settled(async () => (await import('../tasks/tie-out')).tieOutFile),
};
export type Tasks = typeof TASKS;

export interface Asked {
  readonly task: keyof Tasks;
  /** As the task takes it. */
  readonly input: unknown;
}

export default ({ task, input }: Asked): Promise<unknown> => TASKS[task](input as never);
