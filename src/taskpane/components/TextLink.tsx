import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactElement } from 'react';
import { tokens } from './theme';

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** What leads somewhere within the pane or the workbook: a button that looks like a link. */
export function TextLink({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>): ReactElement {
  return <button type="button" {...rest} className={mergeClasses(useStyles().root, className)} />;
}
