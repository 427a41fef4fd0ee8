import '../../support/custom-functions';
import { registry } from '../../../src/functions/registry';

/** A custom function by its id, with Excel's errors at hand. */
export function functionNamed(id: string): (...args: readonly unknown[]) => unknown {
  const found = registry[id];
  if (!found) throw new Error(`There is no function ${id}.`);
  return found;
}
