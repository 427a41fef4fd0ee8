/** The actions of the pane: those that write, and views that stand beside the tabs. */
import {
  CommentCheckmark20Regular,
  Copy20Regular,
  DataWaterfall20Regular,
  DocumentAdd20Regular,
  DocumentCheckmark20Regular,
  DocumentText20Regular,
  MathFormula20Regular,
  TableAdd20Regular,
} from '@fluentui/react-icons';
import type { ScheduleExample } from '../../agreement/example';
import type { Agreement } from '../../agreement/types';
import { holdsCall } from '../../earnings-call/on-sheets/tables';
import type { SupportingKind } from '../../supporting-sheets/kind';
import { SUPPORTING_KINDS } from '../../supporting-sheets/kinds';
import type { SpreadsheetWriter } from '../../workbook/writer';
import { type ActionDefinition, INSERT_SCHEDULE, OPEN_EXAMPLE } from '../action';
import { noCertificate, noCopy, noFormula, noNewSheet } from './availability';
import { onDemand } from '../components/on-demand';
import * as words from '../words';

// Each view is a file of its own, which loads when it is opened for the first time.
const BridgeView = onDemand(async () => (await import('./bridge/bridge-view')).BridgeView);
const BuildFormula = onDemand(async () => (await import('./builder/build-formula')).BuildFormula);
const CopyValues = onDemand(async () => (await import('./copy-values')).CopyValues);
const InsertSchedule = onDemand(async () => (await import('./insert-schedule')).InsertSchedule);
const InsertSupporting = onDemand(async () => (await import('./insert-supporting')).InsertSupporting);
const MakeCertificate = onDemand(async () => (await import('./make-certificate')).MakeCertificate);
const TieOutView = onDemand(async () => (await import('./tie-out/tie-out-view')).TieOutView);
const OpenExample = onDemand(async () => (await import('./open-example')).OpenExample);

/** To be called once: a view keeps what is typed in it only as long as its component is the same. */
export function actionsWriting(
  writer: SpreadsheetWriter,
  agreement: Agreement,
  example: ScheduleExample,
): readonly ActionDefinition[] {
  return [
    {
      id: INSERT_SCHEDULE,
      label: words.insert.label,
      title: words.insert.title,
      icon: TableAdd20Regular,
      group: 'add',
      unavailable: noNewSheet,
      View: (props) => <InsertSchedule {...props} writer={writer} />,
    },
    {
      id: OPEN_EXAMPLE,
      label: words.example.label,
      title: words.example.title,
      icon: DocumentText20Regular,
      group: 'add',
      unavailable: noNewSheet,
      View: (props) => <OpenExample {...props} writer={writer} example={example} />,
    },
    {
      id: 'build-formula',
      label: words.builder.label,
      title: words.builder.title,
      icon: MathFormula20Regular,
      group: 'make',
      unavailable: noFormula,
      View: (props) => <BuildFormula {...props} writer={writer} />,
    },
    {
      id: 'copy-values',
      label: words.copy.label,
      title: words.copy.title,
      icon: Copy20Regular,
      group: 'make',
      unavailable: noCopy,
      View: (props) => <CopyValues {...props} writer={writer} />,
    },
    {
      id: 'make-certificate',
      label: words.certificate.label,
      title: words.certificate.title,
      icon: DocumentCheckmark20Regular,
      group: 'make',
      unavailable: noCertificate,
      View: MakeCertificate,
    },
    {
      id: 'bridge',
      label: words.bridge.label,
      title: words.bridge.title,
      icon: DataWaterfall20Regular,
      group: 'show',
      unavailable: () => null,
      View: BridgeView,
    },
    {
      id: 'tie-out',
      label: words.tieOut.label,
      title: words.tieOut.title,
      icon: CommentCheckmark20Regular,
      group: 'show',
      unavailable: () => null,
      offered: ({ reading }) => (holdsCall(reading.content) ? words.tieOut.offered : null),
      View: TieOutView,
    },
    ...SUPPORTING_KINDS.map((kind) => insertSupporting(writer, agreement, kind)),
  ];
}

function insertSupporting(writer: SpreadsheetWriter, agreement: Agreement, kind: SupportingKind): ActionDefinition {
  const { name } = kind.form(agreement);
  return {
    id: `insert-${kind.id}`,
    label: words.supporting.label(name),
    title: words.supporting.title(name),
    icon: DocumentAdd20Regular,
    group: 'beside',
    unavailable: noNewSheet,
    View: (props) => <InsertSupporting {...props} writer={writer} kind={kind} />,
  };
}
