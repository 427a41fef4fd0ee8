/** The spreadsheet: Univer, with one workbook open. Everything the object model needs of it passes through here. */
import '@univerjs/preset-sheets-core/lib/index.css';
import {
  type Injector,
  IUndoRedoService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CELL_INVERTED_INDEX_CACHE, FormulaDataModel, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { compareCellByCell } from '../../workbook/compared-cell-by-cell';
import type { Editing } from '../protocol/external';
import { Calculation } from './calculation';
import type { GridFunctions } from './functions';
import { readNumbersAsTyped } from './number-literals';
import { guardRedrawing } from './redraw-guard';
import { guardStyles } from './style-guard';
import { offerEveryFunction } from './suggestions';
import { UndoGroups } from './undo';

readNumbersAsTyped();
guardRedrawing();
compareCellByCell(CELL_INVERTED_INDEX_CACHE);

const FORCED_CALCULATION = 0;
const ROW_HEADERS = 46;
type PresetOptions = NonNullable<Parameters<typeof UniverSheetsCorePreset>[0]>;
type FormulaOptions = NonNullable<PresetOptions['formula']>;

export class Grid {
  readonly api: FUniver;
  readonly calculation: Calculation;
  readonly undo: UndoGroups;
  private readonly injector: Injector;
  /** Kept: asked for it, Univer would make a new one each time, and that is slow. */
  private shown: FWorkbook | undefined;

  constructor(
    private readonly container: HTMLElement,
    functions: GridFunctions,
  ) {
    const locales = { [LocaleType.EN_US]: mergeLocales(enUS) };
    const univer = new Univer({ logLevel: LogLevel.WARN, locale: LocaleType.EN_US, locales });
    const formula = {
      function: functions.executors as unknown as NonNullable<FormulaOptions['function']>,
      description: functions.descriptions,
      initialFormulaComputing: FORCED_CALCULATION,
    };
    const preset = UniverSheetsCorePreset({ container, header: true, formulaBar: true, toolbar: false, formula });
    for (const plugin of preset.plugins) {
      const [type, config] = (Array.isArray(plugin) ? plugin : [plugin]) as Parameters<Univer['registerPlugin']>;
      univer.registerPlugin(type, config);
    }
    this.api = FUniver.newAPI(univer);
    this.injector = univer.__getInjector();
    guardStyles(this.api);
    this.calculation = new Calculation(this.api, this.injector);
    this.undo = new UndoGroups(this.injector.get(IUndoRedoService));
  }

  get workbook(): FWorkbook {
    if (!this.shown) throw new Error('The grid shows no workbook yet.');
    return this.shown;
  }

  /** Univer's id of the workbook; undefined before one is shown. */
  get unitId(): string | undefined {
    return this.shown?.getId();
  }

  /** Pixels that columns have. */
  get viewWidth(): number {
    return this.container.clientWidth - ROW_HEADERS;
  }

  /** Where spilled values stand: not in the cells. */
  get spills(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  /** A person is typing in a cell. */
  readonly editing: Editing = {
    now: () => this.shown?.isCellEditing() ?? false,
    over: async () => {
      while (this.editing.now()) await this.editEnded();
    },
  };

  private editEnded(): Promise<void> {
    return new Promise((go) => {
      const once = this.api.addEvent(this.api.Event.SheetEditEnded, () => {
        once.dispose();
        setTimeout(go);
      });
    });
  }

  /** Shows another workbook in place of the present one. */
  open(data: Partial<IWorkbookData>): void {
    const old = this.shown;
    if (old) this.api.disposeUnit(old.getId());
    this.shown = this.api.createWorkbook(data);
    // Univer has this service only once there is a workbook.
    if (!old) {
      offerEveryFunction(this.injector);
      this.nameSelection();
    }
    this.calculation.opened();
  }

  /** The name box and the formula bar are there later than the first cell is selected, and may not have heard of it. */
  private nameSelection(): void {
    const { Event, Enum } = this.api;
    const waiting = this.api.addEvent(Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== Enum.LifecycleStages.Steady) return;
      waiting.dispose();
      if (!this.editing.now()) this.workbook.getActiveSheet().getActiveRange()?.activate();
    });
  }
}
