import { Fragment, type ReactElement } from 'react';

/** A formula, or a function's long name, that breaks only where a reader would break it. */
export function Formula({ children }: { children: string }): ReactElement {
  return (
    <>
      {children.split(/(?<=[,(=+\-*/_])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
