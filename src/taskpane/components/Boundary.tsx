import { Component, type ReactNode } from 'react';
import { TroubleNotice } from './Situation';

interface Props {
  /** What is shown; with the next one it is tried again. */
  readonly of: unknown;
  /** It is an action: the way back, which it has itself, stands in the notice. */
  readonly isAction?: boolean;
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
  readonly of: unknown;
}

/** A defect in a view is told in its place, with a way on, instead of an empty pane. */
export class Boundary extends Component<Props, State> {
  override state: State = { message: null, of: this.props.of };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return of === state.of ? null : { message: null, of };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === null ? (
      this.props.children
    ) : (
      <main>
        <TroubleNotice trouble={{ kind: 'view', message }} resultOf={null} leadsBack={this.props.isAction} />
      </main>
    );
  }
}
