import { type ComponentType, type ReactElement, Suspense, lazy, useState } from 'react';
import * as words from '../words';
import { useTextStyles } from './theme';

/** A view that loads when it is first shown. One that could not be loaded is told as a defect, and tried again the next time. */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function OnDemand(props: P): ReactElement {
    const [View] = useState(() => lazy(async () => ({ default: (await load()) as ComponentType<object> })));
    return (
      <Suspense fallback={<Loading />}>
        <View {...props} />
      </Suspense>
    );
  };
}

function Loading(): ReactElement {
  const text = useTextStyles();
  return <p className={text.quiet}>{words.header.loading}</p>;
}
