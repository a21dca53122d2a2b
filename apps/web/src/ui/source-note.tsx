import type { ReactNode } from "react";

interface SourceNoteProps {
  /** What is sourced, for screen readers: "Source of the due date". */
  readonly of: string;
  readonly who?: ReactNode;
  readonly when?: ReactNode;
  readonly from?: ReactNode;
  readonly method?: ReactNode;
  /** What is read before opening; "Source" when left out. */
  readonly label?: string;
}

/** Who says so, when, from where and by which method: one keystroke beside every figure. */
export function SourceNote({ of, who, when, from, method, label = "Source" }: SourceNoteProps) {
  const rows = [
    ["Who", who],
    ["When", when],
    ["From", from],
    ["Method", method],
  ] as const;
  return (
    <details className="disclosure source-note">
      <summary>
        {label}
        <span className="usa-sr-only"> of {of}</span>
      </summary>
      <dl>
        {rows.map(([term, value]) =>
          value === undefined || value === null ? null : (
            <SourceRow key={term} term={term}>
              {value}
            </SourceRow>
          ),
        )}
      </dl>
    </details>
  );
}

function SourceRow({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
