import { Component, type ReactNode } from "react";
import type { Texts } from "../../../text/texts";
import { failureOf, type Failure } from "../../failure";
import { Crash } from "./Crash";

interface Props {
  texts: Texts;
  children: ReactNode;
}

/** Shows a bug that broke the drawing of the pane instead of leaving it blank. */
export class ErrorBoundary extends Component<Props, { failure: Failure | null }> {
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(thrown: unknown): { failure: Failure } {
    return { failure: failureOf(thrown) };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    return this.state.failure === null ? children : <Crash texts={texts} failure={this.state.failure} />;
  }
}
