import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ComputationNode, Figure } from '../model/computation';
import type { TreeItem } from '../model/tree';
import * as words from '../words';
import { useCommands } from './commands';
import { useRowStyles } from './computation-row-styles';
import { useTextStyles } from './theme';

interface Props {
  item: Extract<TreeItem, { kind: 'line' }>;
  sheet: string;
  isCurrent: boolean;
  isClauseOpen: boolean;
  onFocus: () => void;
  onToggle: () => void;
  onClause: () => void;
}

export function ComputationRow(props: Props): ReactElement {
  const { item, isCurrent, onFocus, onToggle } = props;
  const { node, level, isOpen } = item;
  const styles = useRowStyles();
  const text = useTextStyles();
  const isRatio = node.kind === 'ratio';
  const hasChildren = node.children.length > 0;
  return (
    <div
      role="treeitem"
      data-item={item.id}
      aria-level={level}
      aria-expanded={isOpen}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.item, isRatio && styles.ratioItem)}
      onFocus={onFocus}
    >
      <div
        className={mergeClasses(
          styles.row,
          level === 2 && styles.second,
          level > 2 && styles.third,
          isRatio && styles.ratioRow,
        )}
        onClick={hasChildren ? onToggle : undefined}
      >
        {hasChildren ? (
          <ChevronRight16Regular
            aria-hidden
            className={mergeClasses(styles.chevron, isRatio && styles.ratioChevron, isOpen && styles.open)}
          />
        ) : (
          <span />
        )}
        {!isRatio && <Operator operator={node.operator} />}
        <span className={mergeClasses(node.kind === 'total' && text.strong)}>
          {node.reference && <span className={mergeClasses(styles.reference, text.quiet)}>{node.reference}</span>}
          {node.label}
        </span>
        <OnSheet node={node} />
        <Counted node={node} isUnderlined={hasChildren} />
        <span className={mergeClasses(styles.cell, text.quiet)}>{node.cell}</span>
        <RowActions {...props} />
      </div>
      {node.differs && (
        <div className={mergeClasses(styles.mismatch, text.bad)}>
          <ErrorCircle16Filled aria-hidden />
          {words.computation.onTheSheet(node.onSheet.text)}
        </div>
      )}
      {node.remark && <div className={mergeClasses(styles.remark, text.secondary)}>{node.remark}</div>}
    </div>
  );
}

function Operator({ operator }: { operator: ComputationNode['operator'] }): ReactElement {
  const styles = useRowStyles();
  const text = useTextStyles();
  return (
    <span className={mergeClasses(styles.operator, text.quiet)}>
      <span className={text.unseen}>{words.computation.operators[operator]}</span>
      <span aria-hidden>{operator}</span>
    </span>
  );
}

/** In a column of its own from 480 px; read out only where it differs from what is counted. */
function OnSheet({ node: { onSheet, differs, kind } }: { node: ComputationNode }): ReactElement {
  const styles = useRowStyles();
  const text = useTextStyles();
  return (
    <span
      className={mergeClasses(
        styles.onSheet,
        onSheet.isNegative && text.hanging,
        differs && text.bad,
        (differs || kind !== 'input') && text.strong,
      )}
      aria-hidden={!differs}
    >
      {differs && <ErrorCircle16Filled aria-hidden className={styles.warning} />}
      {onSheet.text}
      {differs && <span className={text.unseen}>{words.computation.onTheSheetCounted}</span>}
    </span>
  );
}

function Counted({ node, isUnderlined }: { node: ComputationNode; isUnderlined: boolean }): ReactElement {
  const styles = useRowStyles();
  const text = useTextStyles();
  const { counted, kind }: { counted: Figure; kind: ComputationNode['kind'] } = node;
  return (
    <span
      className={mergeClasses(
        styles.amount,
        kind !== 'input' && text.strong,
        kind !== 'input' && isUnderlined && styles.total,
        kind === 'ratio' && styles.ratio,
        counted.isNegative && text.hanging,
      )}
    >
      {counted.text}
    </span>
  );
}

/** A bar of its own over the next row, or over the one before while the clause stands below. */
function RowActions({ item, sheet, isCurrent, isClauseOpen, onClause }: Props): ReactElement {
  const { goTo } = useCommands();
  const styles = useRowStyles();
  const { node } = item;
  const { cell, reference, label } = node;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <span
      className={mergeClasses(styles.actions, isClauseOpen && styles.actionsAbove)}
      data-actions
      onClick={(event) => event.stopPropagation()}
    >
      <Button
        size="small"
        appearance="subtle"
        className={styles.action}
        tabIndex={tabIndex}
        aria-pressed={isClauseOpen}
        aria-label={words.computation.clauseOf(reference || label)}
        onClick={onClause}
      >
        {words.computation.clause}
      </Button>
      {cell && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          tabIndex={tabIndex}
          aria-label={words.findings.goToFor(cell, label)}
          onClick={() => goTo(sheet, cell)}
        >
          {words.findings.goTo(cell)}
        </Button>
      )}
    </span>
  );
}
