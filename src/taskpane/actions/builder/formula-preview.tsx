import { Text, makeStyles } from '@fluentui/react-components';
import { Formula } from '../../components/Formula';
import type { WorkbookContent } from '../../../workbook/sheet';
import { Writes } from '../form';
import * as words from '../../words';
import type { Target } from './build-formula';
import { type Preview, pointedAt } from './preview';
import { tokens } from '../../components/theme';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    marginTop: '2px',
  },
  result: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', marginTop: '4px' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', overflowWrap: 'anywhere' },
  refusal: { marginTop: '4px', marginBottom: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface FormulaPreviewProps {
  readonly formula: string;
  readonly result: Preview | null;
  readonly target: Target | null;
  readonly content: WorkbookContent;
}

export function FormulaPreview({ formula, result, target, content }: FormulaPreviewProps) {
  const styles = useStyles();
  return (
    <Writes note={noteOf(target, content)}>
      <div className={styles.formula}>
        <Formula>{formula}</Formula>
      </div>
      {result && <Result result={result} />}
    </Writes>
  );
}

function Result({ result }: { readonly result: Preview }) {
  const styles = useStyles();
  if (result.kind === 'unknown') return <p className={styles.label}>{words.builder.calculatedByExcel}</p>;
  const isMany = result.kind === 'value' && result.rows * result.columns > 1;
  return (
    <div aria-live="polite">
      <div className={styles.result}>
        <span className={styles.label}>{words.builder.gives}</span>
        <Text weight="semibold" className={styles.value}>
          {result.kind === 'value' ? result.text : result.error}
        </Text>
      </div>
      {isMany && <span className={styles.label}>{words.builder.givesMore(result.rows, result.columns)}</span>}
      {result.kind === 'refusal' && result.message !== '' && <p className={styles.refusal}>{result.message}</p>}
    </div>
  );
}

function noteOf(target: Target | null, content: WorkbookContent): string {
  if (!target) return words.builder.nothingSelected;
  const holds = pointedAt(target.address, content, target.sheet);
  const where =
    holds === null || holds === words.builder.blank
      ? words.builder.oneCellEmpty(target.address, target.sheet)
      : words.builder.oneCellFilled(target.address, target.sheet, holds);
  return where + words.builder.takeBack;
}
