/** The actions of the pane that write. */
import { Copy20Regular, DocumentText20Regular, MathFormula20Regular, TableAdd20Regular } from '@fluentui/react-icons';
import type { ScheduleExample } from '../../agreement/example';
import type { SpreadsheetWriter } from '../../workbook/writer';
import { type ActionDefinition, INSERT_SCHEDULE, OPEN_EXAMPLE } from '../action';
import { noCopy, noFormula, noNewSheet } from './availability';
import { BuildFormula } from './builder/build-formula';
import { CopyValues } from './copy-values';
import { InsertSchedule } from './insert-schedule';
import { OpenExample } from './open-example';
import * as words from '../words';

/** To be called once: a view keeps what is typed in it only as long as its component is the same. */
export function actionsWriting(writer: SpreadsheetWriter, example: ScheduleExample): readonly ActionDefinition[] {
  return [
    {
      id: INSERT_SCHEDULE,
      label: words.insert.label,
      title: words.insert.title,
      icon: TableAdd20Regular,
      inMenu: true,
      unavailable: noNewSheet,
      View: (props) => <InsertSchedule {...props} writer={writer} />,
    },
    {
      id: 'build-formula',
      label: words.builder.label,
      title: words.builder.title,
      icon: MathFormula20Regular,
      inMenu: true,
      unavailable: noFormula,
      View: (props) => <BuildFormula {...props} writer={writer} />,
    },
    {
      id: 'copy-values',
      label: words.copy.label,
      title: words.copy.title,
      icon: Copy20Regular,
      inMenu: true,
      unavailable: noCopy,
      View: (props) => <CopyValues {...props} writer={writer} />,
    },
    {
      id: OPEN_EXAMPLE,
      label: words.example.label,
      title: words.example.title,
      icon: DocumentText20Regular,
      inMenu: true,
      unavailable: noNewSheet,
      View: (props) => <OpenExample {...props} writer={writer} example={example} />,
    },
  ];
}
