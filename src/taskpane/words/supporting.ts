/** Inserting a sheet that stands beside Schedule A, of any kind. */
import { newSheet } from './new-schedule';
import { counted } from './text';

export interface SupportingContents {
  readonly blank: number;
  /** Cells to fill in that hold something to begin with. */
  readonly filledIn: number;
  readonly formulas: number;
}

export const supporting = {
  label: (name: string): string => `Insert the ${name} sheet…`,
  title: (name: string): string => `Insert the ${name} sheet`,
  writes: (
    name: string,
    after: string | null,
    title: string,
    { blank, filledIn, formulas }: SupportingContents,
  ): readonly string[] => [
    newSheet(name, after),
    blank ? `“${title}”, with ${counted(blank, 'input cell')} left blank` : `“${title}”`,
    ...(filledIn ? [`${counted(filledIn, 'input cell')} filled in to begin with, to be changed`] : []),
    ...(formulas ? [counted(formulas, 'live formula')] : []),
  ],
};
