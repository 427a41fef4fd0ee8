import { type ComponentType, type ReactElement, Suspense, lazy, useState } from 'react';
import * as words from '../words';
import { useTextStyles } from './theme';

export interface OnDemand<P extends object> {
  (props: P): ReactElement;
  /** Loads it before it is shown, so that it is there at once. */
  readonly preload: () => Promise<unknown>;
}

/** A view that loads when it is first shown. One that could not be loaded is told as a defect, and tried again the next time. */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): OnDemand<P> {
  let loaded: ComponentType<P> | null = null;
  const preload = async (): Promise<ComponentType<P>> => (loaded ??= await load());
  function View(props: P): ReactElement {
    const [Loaded] = useState(
      () => loaded ?? lazy(async () => ({ default: (await preload()) as ComponentType<object> })),
    );
    return (
      <Suspense fallback={<Loading />}>
        <Loaded {...props} />
      </Suspense>
    );
  }
  return Object.assign(View, { preload });
}

function Loading(): ReactElement {
  const text = useTextStyles();
  return <p className={text.quiet}>{words.header.loading}</p>;
}
