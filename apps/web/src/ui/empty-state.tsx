import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What is empty, such as "Nothing is due". */
  readonly title: string;
  /** Why, and what to do about it. */
  readonly children?: ReactNode;
}

/** In place of a list without rows. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <section className="empty-state">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
