import { makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { ComputationNode } from '../model/computation';
import { FRESH, close, open, stepOf, toggleClause, treeItems } from '../model/tree';
import * as words from '../words';
import { ClauseRow, TestRow } from './ComputationNotes';
import { ComputationRow } from './ComputationRow';
import { useCommands } from './commands';

const useStyles = makeStyles({ root: { marginTop: '8px', fontSize: '12px', lineHeight: '16px' } });

/** One stop for Tab; the arrow keys walk it, Enter goes to the cell. */
export function ComputationTree({ nodes, sheet }: { nodes: readonly ComputationNode[]; sheet: string }): ReactElement {
  const { goTo, takeFocus } = useCommands();
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(FRESH);
  const items = treeItems(nodes, opened);
  const [chosen, choose] = useState<string | null>(null);
  const current = items.some(({ id }) => id === chosen) ? chosen : (items[0]?.id ?? null);

  const focus = (id: string): void => {
    choose(id);
    tree.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)?.focus();
  };
  useEffect(() => {
    const target = takeFocus('line');
    if (target) focus(target.line);
  }, [takeFocus]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const id = (event.target as HTMLElement).dataset.item;
    if (id === undefined) return;
    const item = items.find((one) => one.id === id);
    const step = stepOf(event.key, items, id);
    if (event.key === 'Enter' && item?.node.cell) goTo(sheet, item.node.cell);
    else if (step?.kind === 'go') focus(step.to);
    else if (step) setOpened(step.kind === 'open' ? open(opened, step.node) : close(opened, step.node));
    else return;
    event.preventDefault();
  };

  return (
    <div ref={tree} role="tree" aria-label={words.computation.tree} className={styles.root} onKeyDown={onKeyDown}>
      {items.map((item) => {
        const common = { item, isCurrent: item.id === current, onFocus: () => choose(item.id) };
        switch (item.kind) {
          case 'test':
            return <TestRow key={item.id} {...common} />;
          case 'clause':
            return <ClauseRow key={item.id} {...common} />;
          case 'line':
            return (
              <ComputationRow
                key={item.id}
                {...common}
                item={item}
                sheet={sheet}
                isClauseOpen={opened.clauses.has(item.id)}
                onToggle={() => setOpened(item.isOpen ? close(opened, item.node) : open(opened, item.node))}
                onClause={() => setOpened(toggleClause(opened, item.node))}
              />
            );
        }
      })}
    </div>
  );
}
