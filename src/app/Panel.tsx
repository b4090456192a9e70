import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { useSite } from './site.ts';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onReset: () => void;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  readonly retry = () => {
    this.props.onReset();
    this.setState({ failed: false });
  };

  override render() {
    return this.state.failed ? <Failed retry={this.retry} /> : this.props.children;
  }
}

function Failed({ retry }: { readonly retry: () => void }) {
  const { words } = useSite();
  return (
    <div className="failed" role="alert">
      <p>{words.failed}</p>
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}

/** One boundary and one fallback per panel: loading, failing and retrying are the same everywhere. */
export function Panel({ children }: { readonly children: ReactNode }) {
  const { words } = useSite();
  const loading = (
    <p className="loading" aria-live="polite">
      {words.loading}
    </p>
  );
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary onReset={reset}>
          <Suspense fallback={loading}>{children}</Suspense>
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}
