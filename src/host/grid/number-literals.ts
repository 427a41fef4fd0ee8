import { ValueNodeFactory } from '@univerjs/preset-sheets-core';
import { withPlainNumbers } from '../../workbook/number-literal';

/** Excel rewrites the numbers that a person types in a formula, 1.50 to 1.5; Univer keeps them, and takes them for text. */
export function readNumbersAsTyped(): void {
  const { create } = ValueNodeFactory.prototype;
  ValueNodeFactory.prototype.create = function (constant: string) {
    return create.call(this, withPlainNumbers(constant));
  };
}
