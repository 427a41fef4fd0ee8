/** What is noted while a certificate is made: each blank that it leaves, and each thing it says that should be read before signing. */
import type { SheetForm } from '../supporting-sheets/form';
import { cellOf } from '../supporting-sheets/form-findings';
import type { FilledForm } from '../supporting-sheets/read-form';
import { type Inline, blank } from './document';
import type { Blank } from './problem';

export class Notes {
  private readonly left: Blank[] = [];
  private readonly said: string[] = [];

  get blanks(): readonly Blank[] {
    return this.left;
  }

  get toConfirm(): readonly string[] {
    return this.said;
  }

  /** @param message  what belongs there and where to enter it, as sentences */
  blank(place: string, message: string, underscores?: string): Inline {
    if (!this.left.some((other) => other.place === place && other.message === message))
      this.left.push({ place, message });
    return blank(underscores);
  }

  confirm(sentence: string): void {
    this.said.push(sentence);
  }
}

/** Where to enter something: "in B5 of the sheet Certificate", or on a sheet that is not there. */
export function whereToEnter(filled: FilledForm | undefined, form: SheetForm, field: string): string {
  if (!filled) return `on a sheet ${form.name}; there is none for this date`;
  return `in ${cellOf(filled.field(field)) ?? 'its cell'} of the sheet ${filled.sheet.name}`;
}
