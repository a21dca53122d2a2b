import type { ReactNode } from "react";
import { formatCount } from "../../../lib/numbers.ts";

interface FactsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly facts: { readonly rows: readonly unknown[]; readonly total: number };
  readonly children: ReactNode;
}

/** A section of a country's page; left out where packs state nothing of the kind. */
export function FactsSection({ id, title, facts, children }: FactsSectionProps) {
  if (facts.total === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {facts.total > facts.rows.length && (
        <p className="small quiet">
          {formatCount(facts.rows.length)} of {formatCount(facts.total)} are shown.
        </p>
      )}
    </section>
  );
}
