import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { useSite } from './site.ts';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (retry: () => void) => ReactNode;
  readonly onReset: () => void;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => {
      this.props.onReset();
      this.setState({ failed: false });
    });
  }
}

/** One boundary and one fallback per panel: loading, failing and retrying are the same everywhere. */
export function Panel({ children }: { readonly children: ReactNode }) {
  const { words } = useSite();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary
          onReset={reset}
          fallback={(retry) => (
            <div className="failed" role="alert">
              <p>{words.failed}</p>
              <button type="button" onClick={retry}>
                {words.retry}
              </button>
            </div>
          )}
        >
          <Suspense
            fallback={
              <p className="loading" aria-live="polite">
                {words.loading}
              </p>
            }
          >
            {children}
          </Suspense>
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}
