import type { AlignmentBasis } from "@entente/contract";
import type { ReactNode } from "react";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatPlain } from "../../../lib/figure-words.ts";
import { PassageWords } from "../../../ui/passage-words.tsx";
import { STANCE_CONFIDENCE_WORDS } from "./names.ts";

type StoredStance = AlignmentBasis["stances"][number];

interface StanceSourceNoteProps {
  /** What is sourced, for screen readers: "United States, General privacy law". */
  readonly of: string;
  readonly entry: StoredStance;
  readonly passages: AlignmentBasis["passages"];
  /** What is read before opening; "Source" when left out. */
  readonly label?: string;
  readonly isOpen?: boolean;
}

/** Where a stance is read from: reason, basis, source with place, terms and caveat, the figure cited, and who put it down. */
export function StanceSourceNote({ of, entry, passages, label = "Source", isOpen }: StanceSourceNoteProps) {
  return (
    <details className="disclosure source-note" open={isOpen}>
      <summary>
        {label}
        <span className="usa-sr-only"> of {of}</span>
      </summary>
      <StanceFacts entry={entry} passages={passages} />
    </details>
  );
}

/** The same without a line before it. */
export function StanceFacts({ entry, passages }: Pick<StanceSourceNoteProps, "entry" | "passages">) {
  const { source, reason, since } = entry.stance;
  const { passage, figure, caveat } = source;
  return (
    <dl>
      <Row term="Reason">{reason}</Row>
      <Row term="Basis">{basisWords(source.basis, entry)}</Row>
      <Row term="Since">
        {formatDate(since)}; confidence {STANCE_CONFIDENCE_WORDS[source.confidence].toLowerCase()}
      </Row>
      <Row term="From">
        {source.title}, {source.publisher}, {formatDate(source.dated)}
      </Row>
      <Row term="Where">
        {passage === null ? source.locator : <PassageWords passage={passage} passages={passages} />}
      </Row>
      {figure !== null && (
        <Row term="Figure">
          {formatPlain(figure.value)} ({figure.indicator}
          {figure.year === null ? "" : `, ${figure.year}`})
        </Row>
      )}
      <Row term="Terms">{source.license}</Row>
      {caveat !== null && <Row term="Caveat">{caveat}</Row>}
      <Row term="Put down">
        {entry.pack === null
          ? `${entry.personName} (${entry.by.agency})`
          : `the data pack ${entry.pack}, and gone with it`}
        , {formatInstant(entry.at)}
      </Row>
    </dl>
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
