/** Excel.RangeAreas: several ranges of one sheet, as `getMergedAreasOrNullObject` answers them. */
import { Model } from '../protocol/model';
import { quoted, toA1 } from './address';
import type { Range } from './range';

class AreaCollection extends Model {
  readonly className = 'RangeCollection';
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  override get items() {
    return this.ranges;
  }
  getCount(): number {
    return this.ranges.length;
  }
  getItemAt(index: number): Range | undefined {
    return this.ranges[index];
  }
}

export class RangeAreas extends Model {
  static override readonly tracked = true;
  static override readonly props = ['address', 'areaCount', 'cellCount'];
  readonly className = 'RangeAreas';
  readonly areas: AreaCollection;

  constructor(private readonly ranges: readonly Range[]) {
    super();
    this.areas = new AreaCollection(ranges);
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.cellCount, 0);
  }
  get address(): string {
    return this.ranges.map(({ sheet, box }) => `${quoted(sheet.name)}!${toA1(box)}`).join(',');
  }
}
