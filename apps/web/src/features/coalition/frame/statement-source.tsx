import type { CoalitionBasis, StatedCapability } from "@entente/contract";
import type { ReactNode } from "react";
import { formatDate } from "../../../lib/dates.ts";
import { formatPlain } from "../../../lib/figure-words.ts";
import { BASIS_MEANING, BASIS_WORDS } from "../../../lib/words.ts";
import { PassageWords } from "../../../ui/passage-words.tsx";

interface StatementSourceProps {
  /** What is sourced, for screen readers: "Lithography, Netherlands". */
  readonly of: string;
  readonly statement: StatedCapability;
  readonly passages: CoalitionBasis["passages"];
  /** What is read before opening; "Source" when left out. */
  readonly label?: ReactNode;
}

/** Where a level comes from: basis, source with place and terms, figure or passage, confidence, caveat and reason. */
export function StatementSource({ of, statement, passages, label = "Source" }: StatementSourceProps) {
  const { capability, pack, personName, by } = statement;
  const { source, passage, figure, basis, asOf, confidence, reason } = capability;
  return (
    <details className="disclosure source-note">
      <summary>
        {label}
        <span className="usa-sr-only">, source of {of}</span>
      </summary>
      <dl>
        <Row term="Reason">{reason}</Row>
        {figure !== null && (
          <Row term="Figure">
            {formatPlain(figure.value)} {figure.unit},{" "}
            {figure.firstYear === null ? figure.year : `${figure.firstYear} to ${figure.year}`}
          </Row>
        )}
        <Row term="Basis">
          {BASIS_WORDS[basis]}: {BASIS_MEANING[basis]}
        </Row>
        <Row term="Speaks for">
          {formatDate(asOf)}; confidence {confidence}
        </Row>
        <Row term="From">
          {source.title}, {source.publisher}, {source.year}
        </Row>
        <Row term="Where">
          {passage === null ? source.locator : <PassageWords passage={passage} passages={passages} />}
        </Row>
        <Row term="Terms">{source.license}</Row>
        {source.caveat !== null && <Row term="Caveat">{source.caveat}</Row>}
        <Row term="Put down by">
          {pack === null ? `${personName} (${by.agency})` : `the data pack ${pack}, and gone with it`}
        </Row>
      </dl>
    </details>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
